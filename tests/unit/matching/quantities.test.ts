import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanNumbers } from '../../../src/matching/languages/de/numbers.ts';
import { englishNumbers } from '../../../src/matching/languages/en/numbers.ts';
import type { NumberData } from '../../../src/matching/languages/number-data.ts';
import { type Quantity, quantitiesOf } from '../../../src/matching/numbers/quantities.ts';
import { wordsOfText } from './figures/words-of-text.ts';

function read(text: string, data: NumberData): readonly Quantity[] {
  return quantitiesOf(text, wordsOfText(text), data);
}

/** "~" approximate, "!" exclusive; "10000-" at least, "-8000" at most, "2-3" a range. */
function brief({ low, high, approximate, exclusive }: Quantity): string {
  const range = low === high ? `${low}` : `${low ?? ''}-${high ?? ''}`;
  return `${range}${approximate ? '~' : ''}${exclusive ? '!' : ''}`;
}

const GERMAN: readonly (readonly [text: string, span: string, figure: string])[] = [
  ['10.000 Soldaten', '10.000', '10000'],
  ['10 000 Soldaten', '10 000', '10000'],
  ['10\u00a0000 Soldaten', '10\u00a0000', '10000'],
  ['10\u2009000 Soldaten', '10\u2009000', '10000'],
  ['10\u202f000 Soldaten', '10\u202f000', '10000'],
  ['10’000 Soldaten', '10’000', '10000'],
  ["10'000 Soldaten", "10'000", '10000'],
  ['10000 Soldaten', '10000', '10000'],
  ['10,000 Soldaten', '10,000', '10000'],
  ['1.500.000 Geschosse', '1.500.000', '1500000'],
  ['1 500 000 Geschosse', '1 500 000', '1500000'],
  ['2000 Soldaten', '2000', '2000'],
  ['rund 2024 Soldaten', '2024', '2024~'],
  ['rund 10.000 Soldaten', '10.000', '10000~'],
  ['rund 10 000 Soldaten', '10 000', '10000~'],
  ['etwa 10.000', '10.000', '10000~'],
  ['circa 10.000', '10.000', '10000~'],
  ['ca. 10.000', '10.000', '10000~'],
  ['Die Zahl geht auf die 10.000 zu, heißt es.', '10.000', '-10000~!'],
  ['Sie gehen daran, die Zahl auf 10.000 zu senken.', '10.000', '10000'],
  ['ungefähr 10.000', '10.000', '10000~'],
  ['schätzungsweise 10.000', '10.000', '10000~'],
  ['geschätzte 10.000', '10.000', '10000~'],
  ['um die 10.000', '10.000', '10000~'],
  ['mehr als 10.000 Soldaten', '10.000', '10000-!'],
  ['über 10.000 Soldaten', '10.000', '10000-!'],
  ['weit über 10.000 Soldaten', '10.000', '10000-!'],
  ['berichtete über 10.000 Soldaten', '10.000', '10000'],
  ['Berichte über 10.000 Soldaten', '10.000', '10000'],
  ['ein Hilfsgesetz für die Ukraine über 61 Milliarden Dollar', '61 Milliarden', '61000000000'],
  ['Hilfe im Wert von über 61 Milliarden Dollar', '61 Milliarden', '61000000000'],
  ['mindestens 10.000', '10.000', '10000-'],
  ['wenigstens 10.000', '10.000', '10000-'],
  ['mindestens rund 10.000', '10.000', '10000-~'],
  ['nicht weniger als 10.000', '10.000', '10000-'],
  ['10.000 oder mehr', '10.000', '10000-'],
  ['10.000+ Soldaten', '10.000', '10000-'],
  ['bis zu 8.000', '8.000', '-8000'],
  ['bis zu etwa 8.000', '8.000', '-8000~'],
  ['höchstens 8.000', '8.000', '-8000'],
  ['maximal 8.000', '8.000', '-8000'],
  ['nicht mehr als 8.000', '8.000', '-8000'],
  ['weniger als 100', '100', '-100!'],
  ['unter 1.000', '1.000', '-1000!'],
  ['fast 1.000', '1.000', '-1000~!'],
  ['knapp 50 Geschütze', '50', '-50~!'],
  ['nahezu 1.000', '1.000', '-1000~!'],
  ['gut 10.000', '10.000', '10000-~!'],
  ['zwischen 10.000 und 12.000', '10.000 und 12.000', '10000-12000'],
  ['zwischen rund 10.000 und 12.000', '10.000 und 12.000', '10000-12000~'],
  ['10.000 bis 12.000', '10.000 bis 12.000', '10000-12000'],
  ['etwa 10.000 bis 12.000', '10.000 bis 12.000', '10000-12000~'],
  ['von 10.000 bis 12.000', '10.000 bis 12.000', '10000-12000'],
  ['10.000–12.000 Soldaten', '10.000–12.000', '10000-12000'],
  ['10.000 – 12.000 Soldaten', '10.000 – 12.000', '10000-12000'],
  ['10-12 Tsd. Soldaten', '10-12 Tsd', '10000-12000'],
  ['10–12 Tsd. Soldaten', '10–12 Tsd', '10000-12000'],
  ['10 bis 12 Tausend', '10 bis 12 Tausend', '10000-12000'],
  ['zehn- bis zwölftausend Soldaten', 'zehn- bis zwölftausend', '10000-12000'],
  ['zwei bis drei Millionen', 'zwei bis drei Millionen', '2000000-3000000'],
  ['vier bis sechs Millionen Granaten', 'vier bis sechs Millionen', '4000000-6000000'],
  ['zwischen 4 und 6 Millionen', '4 und 6 Millionen', '4000000-6000000'],
  ['500.000 bis 1,5 Millionen', '500.000 bis 1,5 Millionen', '500000-1500000'],
  ['zwölftausend Soldaten', 'zwölftausend', '12000'],
  ['Zwölftausend Soldaten', 'Zwölftausend', '12000'],
  ['zwoelftausend Soldaten', 'zwoelftausend', '12000'],
  ['zehn Tausend Soldaten', 'zehn Tausend', '10000'],
  ['10 Tausend Soldaten', '10 Tausend', '10000'],
  ['zweihundert Soldaten', 'zweihundert', '200'],
  ['dreihunderttausend', 'dreihunderttausend', '300000'],
  ['fünfundzwanzigtausend', 'fünfundzwanzigtausend', '25000'],
  ['hundertfünfzig', 'hundertfünfzig', '150'],
  ['elfhundert', 'elfhundert', '1100'],
  ['zweieinhalbtausend', 'zweieinhalbtausend', '2500'],
  ['anderthalb Millionen Geschosse', 'anderthalb Millionen', '1500000'],
  ['eineinhalb Millionen', 'eineinhalb Millionen', '1500000'],
  ['eine Million Granaten', 'eine Million', '1000000'],
  ['eine halbe Million Granaten', 'eine halbe Million', '500000'],
  ['mehr als eine Million', 'eine Million', '1000000-!'],
  ['3,5 Millionen', '3,5 Millionen', '3500000'],
  ['3.5 Millionen', '3.5 Millionen', '3500000'],
  ['4,8 Mio. Geschosse', '4,8 Mio', '4800000'],
  ['3,125 Millionen', '3,125 Millionen', '3125000'],
  ['schätzungsweise bis zu 10.000', '10.000', '-10000'],
  ['die Grenze von 10.000 weit überschritten', '10.000', '10000-!'],
  ['10.000 mindestens', '10.000', '10000-'],
  ['hundert Soldaten', 'hundert', '100'],
  ['mehr als tausend Soldaten', 'tausend', '1000-!'],
  ['zwei Soldaten', 'zwei', '2'],
  ['zweier nordkoreanischer Soldaten', 'zweier', '2'],
  ['zwölf Menschen', 'zwölf', '12'],
  ['ein Dutzend Soldaten', 'ein Dutzend', '12~'],
  ['zwei Dutzend Soldaten', 'zwei Dutzend', '24~'],
  ['insgesamt 12.000 Soldaten', '12.000', '12000'],
  ['mindestens schon 10.000', '10.000', '10000-'],
  ['von 8.000 auf 10.000', '10.000', '10000'],
  ['von 8.000 auf rund 10.000', '10.000', '10000~'],
  ['im November 2024 rund 10.900 Soldaten', '10.900', '10900~'],
  ['bis Dezember 10.900 Soldaten', '10.900', '10900'],
  ['Seit 2024 sind 1.500 Soldaten', '1.500', '1500'],
  ['die 10.000-Mann-Truppe', '10.000', '10000'],
  ['„12.000 Soldaten“', '12.000', '12000'],
  ['Bilanz: 12.000 Soldaten', '12.000', '12000'],
  ['(12.000 Soldaten)', '12.000', '12000'],
  ['Die Zahl stieg auf 300.', '300', '300'],
  ['12\u00ad000 Soldaten', '12\u00ad000', '12000'],
];

const ENGLISH: readonly (readonly [text: string, span: string, figure: string])[] = [
  ['10,000 soldiers', '10,000', '10000'],
  ['10 000 soldiers', '10 000', '10000'],
  ['10\u00a0000 soldiers', '10\u00a0000', '10000'],
  ['10\u2009000 soldiers', '10\u2009000', '10000'],
  ['10000 soldiers', '10000', '10000'],
  ['1,500,000 shells', '1,500,000', '1500000'],
  ['1.500.000 shells', '1.500.000', '1500000'],
  ['about 10,000', '10,000', '10000~'],
  ['around 10,000', '10,000', '10000~'],
  ['some 10,000', '10,000', '10000~'],
  ['roughly 10,000', '10,000', '10000~'],
  ['approximately 10,000', '10,000', '10000~'],
  ['an estimated 10,000', '10,000', '10000~'],
  ['10,000 or so', '10,000', '10000~'],
  ['at least 10,000', '10,000', '10000-'],
  ['at least about 10,000', '10,000', '10000-~'],
  ['no fewer than 10,000', '10,000', '10000-'],
  ['10,000 or more', '10,000', '10000-'],
  ['10,000-plus troops', '10,000', '10000-'],
  ['10,000+ troops', '10,000', '10000-'],
  ['more than 10,000', '10,000', '10000-!'],
  ['over 10,000', '10,000', '10000-!'],
  ['well over 10,000', '10,000', '10000-!'],
  ['upwards of 10,000', '10,000', '10000-!'],
  ['in excess of 10,000', '10,000', '10000-!'],
  ['just over 10,000', '10,000', '10000-!'],
  ['an estimated more than 10,000', '10,000', '10000-!'],
  ['reported about 10,000 dead', '10,000', '10000~'],
  ['10,000 at least', '10,000', '10000-'],
  ['10,000, roughly, in all', '10,000', '10000~'],
  ['up to 8,000', '8,000', '-8000'],
  ['as many as 8,000', '8,000', '-8000'],
  ['up to about 8,000', '8,000', '-8000~'],
  ['no more than 8,000', '8,000', '-8000'],
  ['fewer than 100', '100', '-100!'],
  ['under 100', '100', '-100!'],
  ['nearly 1,000', '1,000', '-1000~!'],
  ['almost 1,000', '1,000', '-1000~!'],
  ['close to 1,000', '1,000', '-1000~!'],
  ['between 10,000 and 12,000', '10,000 and 12,000', '10000-12000'],
  ['between about 10,000 and 12,000', '10,000 and 12,000', '10000-12000~'],
  ['10,000 to 12,000 troops', '10,000 to 12,000', '10000-12000'],
  ['10,000-12,000 troops', '10,000-12,000', '10000-12000'],
  ['10,000–12,000 troops', '10,000–12,000', '10000-12000'],
  ['10 to 12 thousand', '10 to 12 thousand', '10000-12000'],
  ['two to three thousand', 'two to three thousand', '2000-3000'],
  ['four to six million shells', 'four to six million', '4000000-6000000'],
  ['between 4 and 6 million', '4 and 6 million', '4000000-6000000'],
  ['500,000 to 1.5 million', '500,000 to 1.5 million', '500000-1500000'],
  ['between one hundred and two hundred', 'one hundred and two hundred', '100-200'],
  ['twelve thousand', 'twelve thousand', '12000'],
  ['twelve thousand five hundred', 'twelve thousand five hundred', '12500'],
  ['twenty-five thousand', 'twenty-five thousand', '25000'],
  ['two hundred and five', 'two hundred and five', '205'],
  ['three hundred thousand', 'three hundred thousand', '300000'],
  ['a hundred soldiers', 'a hundred', '100'],
  ['a thousand soldiers', 'a thousand', '1000'],
  ['more than a thousand', 'a thousand', '1000-!'],
  ['one million', 'one million', '1000000'],
  ['a million shells', 'a million', '1000000'],
  ['half a million shells', 'half a million', '500000'],
  ['one and a half million', 'one and a half million', '1500000'],
  ['two and a half thousand', 'two and a half thousand', '2500'],
  ['1.5 million', '1.5 million', '1500000'],
  ['4.8m shells', '4.8m', '4800000'],
  ['6m shells', '6m', '6000000'],
  ['10k troops', '10k', '10000'],
  ['3.125 million', '3.125 million', '3125000'],
  ['two soldiers', 'two', '2'],
  ['twelve people', 'twelve', '12'],
  ['a dozen soldiers', 'a dozen', '12~'],
  ['two dozen soldiers', 'two dozen', '24~'],
  ['half a dozen soldiers', 'half a dozen', '6~'],
  ['from 8,000 to 10,000', '10,000', '10000'],
  ['in November 2024 about 10,900 troops', '10,900', '10900~'],
  ['by December 10,900 troops', '10,900', '10900'],
  ['a 12,000-strong force', '12,000', '12000'],
  ['approx. 10,000', '10,000', '10000~'],
  ['(12,000 soldiers)', '12,000', '12000'],
  ['“12,000 soldiers”', '12,000', '12000'],
  ['The number rose to 300.', '300', '300'],
  ['2,000 soldiers', '2,000', '2000'],
  ['some 2000 soldiers', '2000', '2000~'],
];

const NO_GERMAN = [
  'am 18. Oktober',
  'der 18. Oktober 2024',
  'am 18.10.2024',
  'am 18.10.',
  'seit 2024',
  'im Jahr 2000',
  'Ende 2024',
  'im Oktober 2024',
  '2023–2024',
  '2022 bis 2024',
  '2024-10-18',
  'um 14.30 Uhr',
  'um 14:30 Uhr',
  'um 15 Uhr',
  'die 47. Brigade',
  'das 11. Korps',
  'Hwasong-11',
  'KN-23',
  'KN23',
  'KN-23/24',
  'F-16',
  'M1989',
  '240mm',
  '152-Millimeter-Geschosse',
  '170-mm-Geschütz',
  '26-jährig',
  '26 Jahre alt',
  '120 Tage',
  '3 Wochen',
  'Artikel 4',
  'Art. 4',
  'Nr. 5',
  'Resolution 2397',
  '§ 12',
  '#5',
  '2:1',
  '3-2',
  '24/7',
  '51° Nord',
  '+49 30 1234567',
  '030 1234567',
  '007',
  'mehrere Tausend',
  'mehrere tausend',
  'einige hundert',
  'ein paar tausend',
  'ein paar Tausend',
  'Tausende',
  'Zehntausende',
  'Hunderte',
  'Hunderttausende',
  'Dutzende',
  'Millionen',
  'mehrere 1000',
  'zwei oder drei',
  'ein Soldat',
  'eine Brigade',
  '10¹',
  '½',
  'die 1990er',
  'Achtung',
  'Elfe',
  'Zweifel',
  'anderthalb',
];

const NO_ENGLISH = [
  '18 October',
  'October 18',
  'October 18, 2024',
  'Oct. 18',
  'on 18 October 2024',
  'since 2024',
  'in 2000',
  'in 2024',
  'October 2024',
  '2023–2024',
  '2022 to 2024',
  '2024-10-18',
  '10/18/2024',
  '14:30',
  '8 pm',
  '2.30 pm',
  'the 93rd Brigade',
  'the 1st Corps',
  'Hwasong-11',
  'KN-23',
  'F-16',
  'T-72',
  '240mm',
  '170-mm gun',
  '26-year-old',
  '26 years old',
  '120 days',
  'three weeks',
  'Article 4',
  'No. 5',
  'Resolution 2397',
  'Chapter 7',
  '#5',
  '2:1',
  '3-2',
  '24/7',
  '51° N',
  '+44 20 7946 0000',
  'a couple of thousand',
  'several thousand',
  'a few hundred',
  'thousands',
  'tens of thousands',
  'hundreds',
  'dozens',
  'millions',
  'many thousand',
  'two or three',
  'one soldier',
  'a brigade',
  'an hour',
  'a half',
  '10.5',
  'the 1990s',
  'thousand',
];

describe('German numbers', () => {
  test.each(GERMAN)('%s', (text, span, figure) => {
    const found = read(text, germanNumbers);
    expect(found.map((one) => [text.slice(one.start, one.end), brief(one)])).toEqual([
      [span, figure],
    ]);
  });

  test.each(NO_GERMAN)('no number of things: %s', (text) => {
    expect(read(text, germanNumbers).filter((one) => !one.fraction)).toEqual([]);
  });
});

describe('English numbers', () => {
  test.each(ENGLISH)('%s', (text, span, figure) => {
    const found = read(text, englishNumbers);
    expect(found.map((one) => [text.slice(one.start, one.end), brief(one)])).toEqual([
      [span, figure],
    ]);
  });

  test.each(NO_ENGLISH)('no number of things: %s', (text) => {
    expect(read(text, englishNumbers).filter((one) => !one.fraction)).toEqual([]);
  });
});

test('a falling pair is no range', () => {
  const found = read('sent 10,000 to 12 regions', englishNumbers);
  expect(found.map(brief)).toEqual(['10000', '12']);
});

describe('signs', () => {
  test.each([
    ['$2,000 a month', 'USD'],
    ['US$2,000', 'USD'],
    ['about $2,000', 'USD'],
    ['2,000€', 'EUR'],
    ['75%', 'percent'],
    ['75 %', 'percent'],
    ['75 soldiers', null],
  ])('%s', (text, sign) => {
    expect(read(text, englishNumbers).map((one) => one.sign)).toEqual([sign]);
  });

  test('thousands of the other language are marked as such', () => {
    expect(read('10,000 Soldaten', germanNumbers)[0]?.foreign).toBe(true);
    expect(read('10.000 soldiers', englishNumbers)[0]?.foreign).toBe(true);
    expect(read('10.000 Soldaten', germanNumbers)[0]?.foreign).toBe(false);
  });
});

const pieces = fc.constantFrom(
  ...[
    '10',
    '000',
    '2024',
    '.',
    ',',
    ' ',
    '-',
    '–',
    'bis',
    'zu',
    'und',
    'zwischen',
    'tausend',
    'ein',
  ],
  ...[
    'mehr',
    'als',
    'von',
    'auf',
    'a',
    'half',
    'million',
    'and',
    'to',
    'hundred',
    '½',
    '$',
    '%',
    ':',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

test('any text: spans in order and inside, sensible limits, the same each time', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(germanNumbers, englishNumbers), (value, data) => {
      const found = read(value, data);
      let last = 0;
      for (const one of found) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(value.length);
        last = one.end;
        expect(one.low === null && one.high === null).toBe(false);
        for (const limit of [one.low, one.high]) {
          if (limit !== null) expect(Number.isFinite(limit) && limit >= 0).toBe(true);
        }
        if (one.low !== null && one.high !== null) expect(one.low).toBeLessThanOrEqual(one.high);
      }
      expect(read(value, data)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
