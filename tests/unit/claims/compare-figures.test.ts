import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ArticleFigure } from '../../../src/claims/article-figure.ts';
import { ACTS } from '../../../src/claims/claim.ts';
import { type Figure, PERIODS, UNITS } from '../../../src/claims/figure.ts';
import { positionOf, rangeOf } from '../../../src/claims/intervals.ts';
import { MEASURES } from '../../../src/claims/measure.ts';
import { compareFigures } from '../../../src/claims/views/compare-figures.ts';
import { articleFigureOf, databaseOf, figureOf } from '../../support/database.ts';

const FIGURE = figureOf(10_000, 10_000, { asOf: '2024-10' });

const stated = (more?: Partial<ArticleFigure>) => articleFigureOf(10_000, 10_000, more);

interface Row {
  readonly id: string;
  readonly said?: string;
  readonly act?: (typeof ACTS)[number];
  readonly figure?: Partial<Figure> | null;
}

function claimsOf(rows: readonly Row[]) {
  const database = databaseOf({
    claims: rows.map(({ id, said = '2024-10-18', act = 'said', figure = {} }) => ({
      id,
      said,
      act,
      figure: figure === null ? null : { ...FIGURE, ...figure },
    })),
  });
  return [...database.claims.values()];
}

const numbers = (...values: readonly number[]): readonly Row[] =>
  values.map((value) => ({ id: `n${value}`, figure: { low: value, high: value } }));

describe('compareFigures', () => {
  it('says where the number lies and which claims name the same one', () => {
    const claims = claimsOf(numbers(10_000, 11_000, 12_000));
    const compared = compareFigures(stated({ low: 12_000, high: 12_000 }), claims, null);
    expect(compared).toMatchObject({
      range: { low: 10_000, high: 12_000 },
      position: 'within',
      equalTo: ['n12000'],
    });
    expect(compared?.known.map(({ claim, equal }) => [claim.id, equal])).toEqual([
      ['n10000', false],
      ['n11000', false],
      ['n12000', true],
    ]);
  });

  it('keeps what was said after the article apart', () => {
    const claims = claimsOf([
      { id: 'later', said: '2024-11-04' },
      { id: 'same-day', said: '2024-10-28' },
      { id: 'month-only', said: '2024-10' },
      { id: 'year-only', said: '2024' },
    ]);
    const compared = compareFigures(stated(), claims, '2024-10-28');
    expect(compared?.known.map(({ claim }) => claim.id)).toEqual([
      'year-only',
      'month-only',
      'same-day',
    ]);
    const before = compareFigures(stated(), claims, '2024-06-30');
    expect(before).toMatchObject({ basis: 'since', known: [] });
    expect(compared?.since.map(({ claim }) => claim.id)).toEqual(['later']);
    expect(compared?.basis).toBe('known');
  });

  it('falls back on later claims where nothing was known, and says so', () => {
    const claims = claimsOf([{ id: 'later', said: '2024-11-04' }]);
    const compared = compareFigures(stated({ low: 1, high: 1 }), claims, '2024-10-28');
    expect(compared).toMatchObject({ basis: 'since', known: [], position: 'below' });
  });

  it('makes no row of single events', () => {
    const figure = { measure: 'aid-package', unit: 'USD', low: 61e9, high: 61e9 } as const;
    const claims = claimsOf([{ id: 'law-2024', figure }]);
    expect(compareFigures(stated(figure), claims, null)).toBeNull();
  });

  it('splits nothing for an article without a day', () => {
    const claims = claimsOf([{ id: 'a', said: '2024-11-04' }]);
    expect(compareFigures(stated(), claims, null)).toMatchObject({ basis: 'known', since: [] });
  });

  test.each<readonly [string, Partial<Figure>]>([
    ['measure', { measure: 'killed' }],
    ['topic', { of: 'topic-b' }],
    ['unit', { unit: 'pieces' }],
    ['rate', { per: 'day' }],
    ['span of time', { period: 'P7D' }],
    ['place', { place: 'topic-c' }],
  ])('never compares figures of another %s', (_, figure) => {
    const claims = claimsOf([{ id: 'other', figure }]);
    expect(compareFigures(stated({ place: 'topic-b' }), claims, null)).toBeNull();
  });

  it('takes a total without a place for one of the usual place', () => {
    const claims = claimsOf([{ id: 'a', figure: { place: 'topic-b' } }]);
    expect(compareFigures(stated(), claims, null)?.equalTo).toEqual(['a']);
  });

  test.each<readonly [string, string | null, readonly (string | null)[], readonly string[]]>([
    ['no place, and one narrower', null, [null, null, 'topic-b'], ['0', '1']],
    ['no place, and as many narrower', null, [null, 'topic-b'], ['0']],
    ['no place where one is usual', null, ['topic-b', 'topic-b', null, 'topic-c'], ['0', '1', '2']],
    ['the usual place', 'topic-b', ['topic-b', 'topic-b', null], ['0', '1', '2']],
    ['a place that is not usual', 'topic-c', ['topic-b', 'topic-b', null, 'topic-c'], ['3']],
    ['a place where totals name none', 'topic-b', [null, null, 'topic-b'], ['2']],
    ['a place nobody named', 'topic-d', [null, 'topic-b'], []],
  ])('%s', (_, place, places, ids) => {
    const claims = claimsOf(places.map((each, i) => ({ id: `${i}`, figure: { place: each } })));
    const compared = compareFigures(stated({ place }), claims, null);
    expect(compared?.known.map(({ claim }) => claim.id) ?? []).toEqual(ids);
  });

  test.each(['present', 'near-border', 'missiles', 'area'] as const)(
    'compares %s only in the same place',
    (measure) => {
      const claims = claimsOf([{ id: 'a', figure: { measure, place: 'topic-b' } }]);
      expect(compareFigures(stated({ measure }), claims, null)).toBeNull();
      expect(compareFigures(stated({ measure, place: 'topic-b' }), claims, null)).not.toBeNull();
    },
  );

  it('compares nothing that the sentence denies', () => {
    expect(compareFigures(stated({ negated: true }), claimsOf(numbers(10_000)), null)).toBeNull();
  });

  test.each(ACTS)('a claim that was %s', (act) => {
    const counts = !['denied', 'disputed', 'withdrew'].includes(act);
    const compared = compareFigures(stated(), claimsOf([{ id: 'a', act }]), null);
    expect(compared !== null).toBe(counts);
  });

  it('leaves claims without a figure out', () => {
    expect(compareFigures(stated(), claimsOf([{ id: 'a', figure: null }]), null)).toBeNull();
  });
});

const open = { approximate: false, exclusive: false };

test.each([
  [9_000, 9_000, 'below'],
  [10_000, 10_000, 'within'],
  [11_000, 11_000, 'within'],
  [12_000, 12_000, 'within'],
  [13_000, 13_000, 'above'],
  [9_000, 11_000, 'overlapping'],
  [11_000, 14_000, 'overlapping'],
  [9_000, 14_000, 'overlapping'],
  [13_000, null, 'above'],
  [11_000, null, 'within'],
  [9_000, null, 'overlapping'],
  [null, 9_000, 'below'],
  [null, 11_000, 'within'],
  [null, 13_000, 'overlapping'],
] as const)('%s to %s lies %s 10,000 to 12,000', (low, high, position) => {
  expect(positionOf({ ...open, low, high }, { low: 10_000, high: 12_000 }, false)).toBe(position);
});

test('a rounded number next to the range is not outside of it', () => {
  const range = { low: 12_000, high: 12_000 };
  const about = { low: 11_900, high: 11_900, approximate: true, exclusive: false };
  expect(positionOf(about, range, false)).toBe('within');
  expect(positionOf({ ...about, approximate: false }, range, true)).toBe('within');
  expect(positionOf({ ...about, approximate: false }, range, false)).toBe('below');
});

test('the range runs over the numbers that were named', () => {
  expect(
    rangeOf([
      { low: 3_000, high: null },
      { low: null, high: 11_000 },
      { low: 10_000, high: 12_000 },
    ]),
  ).toEqual({ low: 3_000, high: 12_000 });
});

const bound = fc.option(fc.integer({ min: 0, max: 50 }));
const figure = fc
  .record({
    measure: fc.constantFrom(...MEASURES.slice(0, 4)),
    of: fc.constantFrom('topic-a', 'topic-b'),
    low: bound,
    high: bound,
    approximate: fc.boolean(),
    exclusive: fc.boolean(),
    unit: fc.constantFrom(...UNITS.slice(0, 2)),
    per: fc.constantFrom(null, ...PERIODS.slice(0, 1)),
    period: fc.constantFrom(null, 'P7D', 'unclear'),
    place: fc.constantFrom(null, 'topic-b', 'topic-c'),
    asOf: fc.constant('2024'),
  })
  .filter(({ low, high }) => low !== null || high !== null);

test('whatever is compared counts the same thing', () => {
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 1, maxLength: 12 }),
      figure,
      fc.boolean(),
      (figures, { asOf: _, ...one }, negated) => {
        const claims = claimsOf(figures.map((each, i) => ({ id: `c${i}`, figure: each })));
        const compared = compareFigures(
          { ...one, attributedTo: null, negated },
          claims,
          '2024-10-20',
        );
        if (compared === null) return;
        expect(negated).toBe(false);
        for (const { figure: each } of [...compared.known, ...compared.since]) {
          expect(each.measure).toBe(one.measure);
          expect(each.of).toBe(one.of);
          expect(each.unit).toBe(one.unit);
          expect(each.per).toBe(one.per);
          expect(each.period).toBe(one.period);
          expect(each.period).not.toBe('unclear');
          expect(each.place === one.place || each.place === null || one.place === null).toBe(true);
        }
        expect(compared.range.low).toBeLessThanOrEqual(compared.range.high);
      },
    ),
  );
});
