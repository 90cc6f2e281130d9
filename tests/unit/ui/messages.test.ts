import { describe, expect, onTestFinished, test } from 'vitest';
import { CATALOGUE, messagesFor } from '../../../src/ui/messages/catalogue.ts';
import type { Messages } from '../../../src/ui/messages/messages.ts';

/** Every text of a catalogue by its path; functions are asked for 1, 2 and 1,234. */
function texts(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return [];
  if (typeof value === 'function') {
    return [1, 2, 1234].flatMap((n) => texts(value(n, n, n, n), `${path}(${n})`));
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path === '' ? key : `${path}.${key}`),
  );
}

function spoken({ language: _language, format: _format, ...all }: Messages) {
  return texts(all, '');
}

describe.each(Object.entries(CATALOGUE))('%s', (language, create) => {
  const all = spoken(create(language));

  test('has a text for everything', () => {
    expect(
      all.filter(([, text]) => text.trim() === '' || /undefined|NaN|\{n\}/.test(text)),
    ).toEqual([]);
  });

  test('judges nothing', () => {
    const verdict = /\b(fake|lie|lies|debunk\w*|true|Lüge\w*|gelogen|wahr|unwahr)\b/i;
    expect(all.filter(([, text]) => verdict.test(text))).toEqual([]);
  });

  test('uses typographic marks', () => {
    expect(all.filter(([, text]) => /\.\.\.|"| - /.test(text))).toEqual([]);
  });
});

test('are put together once for a tag', () => {
  expect(messagesFor('de-AT')).toBe(messagesFor('de-AT'));
  expect(messagesFor('de-AT')).not.toBe(messagesFor('de-CH'));
});

test('take no number writer until a number is written or they are warmed', () => {
  const { NumberFormat } = Intl;
  onTestFinished(() => {
    Intl.NumberFormat = NumberFormat;
  });
  let made = 0;
  Intl.NumberFormat = class extends NumberFormat {
    constructor(...of: ConstructorParameters<typeof NumberFormat>) {
      super(...of);
      made += 1;
    }
  } as typeof NumberFormat;
  const { format } = CATALOGUE.de('de-AT');
  expect(made).toBe(0);
  format.warm();
  expect(made).toBe(1);
  expect(format.number(12_345)).toBe(NumberFormat('de-AT').format(12_345));
  expect(made).toBe(1);
});

test('each language says the same things', () => {
  const [first, ...others] = Object.values(CATALOGUE).map((create) =>
    spoken(create('en')).map(([path]) => path),
  );
  for (const paths of others) expect(paths).toEqual(first);
});

test('each language says them in its own words, but for names and signs', () => {
  const english = new Map(spoken(messagesFor('en')));
  const same = spoken(messagesFor('de'))
    .filter(([path, text]) => english.get(path) === text)
    .map(([path]) => path.replace(/\(.*/, ''));
  expect([...new Set(same)]).toEqual([
    'figure.units.km2',
    'popup.title',
    'settings.modifierKey.alt',
    'settings.milliseconds',
  ]);
});

describe('dates are as precise as they are known', () => {
  test.each([
    ['en-GB', '18 Oct 2024', 'October 2024', 'October\u2009–\u2009December 2024', '2024'],
    ['en-US', '18 Oct 2024', 'October 2024', 'October\u2009–\u2009December 2024', '2024'],
    ['de', '18. Okt. 2024', 'Oktober 2024', 'Oktober–Dezember 2024', '2024'],
    ['de-AT', '18. Okt. 2024', 'Oktober 2024', 'Oktober–Dezember 2024', '2024'],
  ])('%s', (tag, ...written) => {
    const dates = ['2024-10-18', '2024-10', '2024-10/2024-12', '2024'];
    expect(dates.map(messagesFor(tag).format.date)).toEqual(written);
  });
});

test('a date leaves out the year that is named already', () => {
  const { dateIn } = messagesFor('en-GB').format;
  const dates = ['2024-10-18', '2024-10', '2024-10/2024-12', '2024', '2023-10/2023-12'];
  expect(dates.map((date) => dateIn(date, '2024'))).toEqual([
    '18 Oct',
    'October',
    'October\u2009–\u2009December',
    '2024',
    'October\u2009–\u2009December 2023',
  ]);
  expect(messagesFor('de').format.dateIn('2024-10-18', '2024')).toBe('18. Okt.');
});

test.each([
  ['de', 'de', '1.234'],
  ['de-AT', 'de', '1\u00a0234'],
  ['en-US', 'en', '1,234'],
  ['en-IN', 'en', '1,23,456'],
  ['fr', 'en', '1,234'],
  ['de_DE.UTF-8', 'de', '1.234'],
  ['', 'en', '1,234'],
])('the interface for the tag %s', (tag, language, number) => {
  const messages = messagesFor(tag);
  expect(messages.language).toBe(language);
  expect(messages.format.number(number.length > 5 ? 123_456 : 1_234)).toBe(number);
});

test.each([
  ['P7D', '7 days', '7 Tage'],
  ['P1M', '1 month', '1 Monat'],
  ['P2Y', '2 years', '2 Jahre'],
  ['PT3H', null, null],
])('period %s', (duration, en, de) => {
  expect(messagesFor('en').format.period(duration)).toBe(en);
  expect(messagesFor('de').format.period(duration)).toBe(de);
});

test('counts have their forms', () => {
  const en = messagesFor('en');
  const de = messagesFor('de');
  expect([1, 2].map(en.popup.claims)).toEqual(['1 claim', '2 claims']);
  expect([1, 2].map(de.popup.claims)).toEqual(['1 Aussage', '2 Aussagen']);
  expect(en.popup.found(1, 2)).toBe('1 mention of 2 topics');
  expect(de.claim.outlets(1, 1)).toBe('1 Medium, 1 Ursprung');
  expect(en.claim.outlets(5, 2)).toBe('5 outlets, 2 origins');
});
