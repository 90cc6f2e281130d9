import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/claims/language.ts';
import { isPartialDate } from '../../../src/claims/partial-date.ts';
import { MONTH_NAMES } from '../../../src/claims/ranking/month-names.ts';
import { datesIn, withoutDates } from '../../../src/claims/ranking/sentence-dates.ts';

test.each<readonly [Language, string, readonly string[]]>([
  ['de', 'Unterschrieben wurde er am 19. Juni in Pjöngjang.', ['2024-06-19']],
  ['de', 'im Februar 2024 und am 3. März', ['2024-02', '2024-03-03']],
  ['de', 'Zwischen dem 8. und dem 13. Oktober', ['2024-10-13']],
  ['de', 'im Dezember', ['2023-12']],
  ['de', 'am 23. November', ['2024-11-23']],
  ['de', 'am 24. November', ['2023-11-24']],
  ['en', 'on 28 October 2024', ['2024-10-28']],
  ['en', 'on October 28th', ['2024-10-28']],
  ['en', 'October 28, 2024', ['2024-10-28']],
  ['en', 'Oct. 18', ['2024-10-18']],
  ['en', 'in May 10,000 soldiers', ['2024-05']],
  ['en', 'It may 10 times happen in Marchland.', []],
  ['de', 'am 31. Februar 2024', []],
  ['de', 'eine Augustnacht', []],
  ['de', 'Schon 2022 hieß es das; im Januar 2023 auch', ['2022', '2023-01']],
  ['en', 'the 2024 report', ['2024']],
  ['en', 'the Reichstag in 1933, 2,024 men, 20245 files', []],
  // The year before, though there was such a month since.
  [
    'en',
    'in July last year, in May of last year and on October 3 last year',
    ['2023-07', '2023-05', '2023-10-03'],
  ],
  ['de', 'im Juli vergangenen Jahres und am 3. Mai des letzten Jahres', ['2023-07', '2023-05-03']],
  ['de', 'im Juni des Vorjahres; im Juli, vor Jahren', ['2023-06', '2024-07']],
  ['en', 'in July; last year was dry', ['2024-07']],
  // From then on is not then.
  ['de', 'seit Februar 2022, seit dem 3. März und ab Mitte 2023', []],
  ['en', 'since February 2022, since early 2023', []],
  ['en', 'ever since, in March', ['2024-03']],
  ['en', '43,000 have died since Russia invaded in 2022, he said', []],
  ['en', 'since the start of the full-scale invasion in February 2022', []],
  ['en', 'Since then he was in Kyiv in March 2024', ['2024-03']],
  ['de', 'seit Beginn des russischen Angriffskriegs im Februar 2022', []],
  ['de', 'seit dem Überfall auf die Ukraine am 24. Februar 2022', []],
  ['de', 'Seit zwei Jahren dauert es; seit Monaten war er im Mai 2024 dort', ['2024-05']],
  ['de', 'Er lehnte ab und nannte im Mai 2024 keine', ['2024-05']],
])('%s: %s', (language, text, dates) => {
  expect(datesIn(text, language, '2024-11-23')).toEqual(dates);
});

test.each(LANGUAGES)('the months of %s are those that the platform knows', (language) => {
  const named = (month: 'long' | 'short') => {
    const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, number) => format(Date.UTC(2024, number, 15)));
  };
  expect(MONTH_NAMES[language]).toEqual({ long: named('long'), short: named('short') });
});

test('without an article day only dates with a year are known', () => {
  expect(datesIn('am 19. Juni und im Mai 2023', 'de', null)).toEqual(['2023-05']);
});

test('a text without its dates keeps all else', () => {
  expect(withoutDates('Im Mai 2025 und am 3. Juni sah er 20 Schiffe.', 'de')).toBe(
    'Im   und am   sah er 20 Schiffe.',
  );
  expect(withoutDates('It may rain in May; on October 28, 2024 it did.', 'en')).toBe(
    'It may rain in  ; on   it did.',
  );
});

const piece = fc.constantFrom('Mai', 'May', 'Oktober', '19', '.', ' ', ', ', '2024', 'th', '0');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('any text: real dates, none after the article without a year in the text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (value, language) => {
      for (const date of datesIn(value, language, '2024-11-23')) {
        expect(isPartialDate(date)).toBe(true);
      }
    }),
  );
});
