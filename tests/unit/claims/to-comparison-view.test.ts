import { describe, expect, it, test } from 'vitest';
import type { ArticleFigure } from '../../../src/claims/article-figure.ts';
import type { Claim, Claimant } from '../../../src/claims/claim.ts';
import type { Figure } from '../../../src/claims/figure.ts';
import { createViewer } from '../../../src/claims/viewer.ts';
import type { ComparisonView, RecordSpan } from '../../../src/claims/views/comparison-view.ts';
import { thin } from '../../../src/claims/views/thin.ts';
import { toComparisonView } from '../../../src/claims/views/to-comparison-view.ts';
import { articleFigureOf, databaseOf, ENGLISH_READER, figureOf } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

interface Row {
  readonly said: string;
  readonly claimant?: string;
  readonly figure: Figure | null;
  readonly more?: Partial<Claim>;
}

function compare(
  rows: readonly Row[],
  stated: Partial<ArticleFigure> = {},
  published: string | null = '2024-11-23',
  claimants: readonly Claimant[] = [],
): ComparisonView | null {
  const database = databaseOf({
    claimants,
    claims: rows.map(({ said, claimant = 'somebody', figure, more }, i) => ({
      id: `claim-${String(i).padStart(3, '0')}`,
      said,
      claimant,
      figure,
      ...more,
    })),
  });
  return toComparisonView(
    createViewer(database, ENGLISH_READER),
    articleFigureOf(12_000, 12_000, stated),
    published,
  );
}

/** "claimant low–high" of each claimant's newest figure. */
const named = (span: RecordSpan | null | undefined) =>
  span?.claimants.map(({ newest }) => `${newest.claimant.id} ${newest.figure.low ?? '…'}`);

const day = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);

/** The example of the product's description. */
const SAMPLE: readonly Row[] = [
  { said: '2024-10-17', claimant: 'hur', figure: figureOf(11_000) },
  { said: '2024-10-18', claimant: 'nis', figure: figureOf(12_000) },
  {
    said: '2024-10-28',
    claimant: 'pentagon',
    figure: figureOf(10_000, 10_000, { approximate: true }),
  },
  { said: '2025-04-30', claimant: 'nis', figure: figureOf(15_000) },
];

describe('an article’s figure beside those on record', () => {
  it('is split by the article’s day, each part from low to high', () => {
    const view = compare(SAMPLE);
    expect(named(view?.known)).toEqual(['pentagon 10000', 'hur 11000', 'nis 12000']);
    expect(view?.known).toMatchObject({ count: 3, range: { low: 10_000, high: 12_000 } });
    expect(named(view?.since)).toEqual(['nis 15000']);
    expect(view?.records.map(({ later, equal }) => [later, equal])).toEqual([
      [false, false],
      [false, true],
      [false, false],
      [true, false],
    ]);
  });

  test.each([
    [{ low: 12_000, high: 12_000 }, 'equal'],
    [{ low: 11_500, high: 11_500 }, 'within'],
    [{ low: 5_000, high: 5_000 }, 'below'],
    [{ low: 20_000, high: 20_000 }, 'above'],
    [{ low: 11_000, high: 20_000 }, 'overlapping'],
  ] as const)('%o is %s', (stated, position) => {
    expect(compare(SAMPLE, stated)?.position).toBe(position);
  });

  it('is set against what was said since where nothing was known', () => {
    const view = compare(SAMPLE, { low: 20_000, high: 20_000 }, '2024-10-01');
    expect(view).toMatchObject({ known: null, since: { count: 4 }, position: 'above' });
    expect(compare(SAMPLE, {}, null)).toMatchObject({ known: { count: 4 }, since: null });
  });

  test.each<readonly [string, Partial<ArticleFigure>]>([
    ['another measure', { measure: 'killed' }],
    ['another topic', { of: 'topic-b' }],
    ['another rate', { per: 'day' }],
    ['another span of time', { period: 'P7D' }],
    ['a denied number', { negated: true }],
  ])('%s is not compared', (_, stated) => {
    expect(compare(SAMPLE, stated)).toBeNull();
  });

  it('leads from each figure to the first source that the reader has not switched off', () => {
    const database = databaseOf({
      claims: [{ id: 'a', figure: figureOf(10_000), sources: ['old', 'new'] }],
      sources: [
        { id: 'old', publisher: 'herald', published: '2024-10-01' },
        { id: 'new', publisher: 'courier', published: '2024-10-02' },
      ],
    });
    const sourceFor = (publishers: readonly string[]) =>
      toComparisonView(
        createViewer(database, { ...ENGLISH_READER, hidden: { ...NOTHING_HIDDEN, publishers } }),
        articleFigureOf(10_000),
        null,
      )?.records[0]?.source?.id;
    expect(sourceFor([])).toBe('old');
    expect(sourceFor(['herald'])).toBe('new');
  });

  it('is not set against what the reader has switched off', () => {
    const database = databaseOf({
      claims: [{ id: 'a', figure: figureOf(10_000), sources: ['s'] }],
      sources: [{ id: 's', publisher: 'herald' }],
    });
    const hidden = { ...NOTHING_HIDDEN, publishers: ['herald'] };
    const stated = articleFigureOf(10_000);
    const view = (reader: typeof ENGLISH_READER) =>
      toComparisonView(createViewer(database, reader), stated, null);
    expect(view(ENGLISH_READER)).not.toBeNull();
    expect(view({ ...ENGLISH_READER, hidden })).toBeNull();
  });

  it('names the article’s own source first, then equal numbers, then the newest', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({
      said: day(i),
      claimant: `c${i}`,
      figure: figureOf(10_000 + i * 100),
    }));
    const speaker: Claimant = {
      id: 'c0',
      name: { en: 'C' },
      role: { en: 'role' },
      party: null,
      topic: 'speaker',
    };
    const stated = { low: 10_200, high: 10_200, attributedTo: 'speaker' };
    const view = compare(rows, stated, null, [speaker]);
    expect(named(view?.known)).toEqual(['c0 10000', 'c2 10200', 'c8 10800']);
    expect(view?.known?.otherClaimants).toBe(6);
    expect(compare(rows.slice(0, 4), stated, null)?.known?.otherClaimants).toBe(0);
  });
});

describe('a long series', () => {
  const series: readonly Row[] = Array.from({ length: 120 }, (_, i) => ({
    said: day(i),
    claimant: 'general-staff',
    figure: figureOf(1_000 + i * 10),
  }));

  it('is one entry: the newest figure known at publication and the range', () => {
    const view = compare(series, {}, day(79));
    expect(view?.known?.claimants).toMatchObject([
      { count: 80, range: { low: 1_000, high: 1_790 }, newest: { said: day(79) } },
    ]);
    expect(view?.since?.claimants).toMatchObject([{ count: 40, newest: { said: day(119) } }]);
  });

  it('keeps its course in forty figures: both ends and those at the article’s day among them', () => {
    const view = compare(series, {}, day(79));
    expect(view?.records).toHaveLength(40);
    expect(view?.leftOut).toBe(80);
    const said = view?.records.map((record) => record.said) ?? [];
    expect(said).toEqual(said.toSorted());
    expect(said).toEqual(expect.arrayContaining([0, 79, 80, 119].map(day)));
  });

  it('stays bounded with as many claimants as figures', () => {
    const rows = series.map((row, i) => ({ ...row, claimant: `claimant-${i}` }));
    const view = compare(rows, {}, day(79));
    expect(view?.records).toHaveLength(40);
    expect(view?.known?.claimants).toHaveLength(3);
    expect(view?.known?.otherClaimants).toBe(77);
  });
});

test.each([
  [3, 5, [], [0, 1, 2]],
  [10, 5, [], [1, 3, 5, 7, 9]],
  [10, 4, [0, 9], [0, 3, 7, 9]],
  [10, 2, [0, 1, 2], [0, 1, 2]],
])('%i rows thinned to %i, keeping %o', (length, most, keep, left) => {
  const rows = Array.from({ length }, (_, i) => i);
  expect(thin(rows, most, new Set(keep))).toEqual(left);
});
