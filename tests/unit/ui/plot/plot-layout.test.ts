import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/claims/intervals.ts';
import { overlap, placeLabels } from '../../../../src/ui/plot/place-labels.ts';
import { layoutPlot } from '../../../../src/ui/plot/plot-layout.ts';
import type { PlotLayout, Surface } from '../../../../src/ui/plot/plot-picture.ts';
import { type SampleRecord, sampleComparison } from '../../../support/sample-comparison.ts';

const surface = (width = 390, height = 156, em = 12): Surface => ({
  width,
  height,
  em,
  measure: (text, weight) => text.length * em * (weight === 'bold' ? 0.6 : 0.55),
});

function layout(
  rows: readonly SampleRecord[],
  published: string | null = '2024-10-28',
  on: Surface = surface(),
  stated = {},
  further: readonly Bounds[] = [],
): PlotLayout {
  const comparison = sampleComparison('en', rows, { published, stated });
  return layoutPlot(
    {
      ...comparison,
      stated: [comparison.stated, ...further],
      tickTexts: (values) => values.map((value) => value.toLocaleString('en')),
    },
    on,
  );
}

const named = ({ labels }: PlotLayout) => labels.map(({ lines }) => lines.join(' '));

describe('the sketch of the product', () => {
  const sketch = layout([
    ['HUR', '2024-10-17', 11_000],
    ['NIS', '2024-10-18', 12_000],
    ['Pentagon', '2024-11-28', 10_000],
  ]);

  test('names every claimant beside its mark', () => {
    expect(named(sketch).sort()).toEqual(['HUR', 'NIS', 'Pentagon']);
  });

  test('puts what was known before the article and the rest behind it', () => {
    const day = sketch.day ?? 0;
    expect(sketch.marks.map(({ x }) => x < day)).toEqual([true, true, false]);
    expect(sketch.article.map(({ x }) => x)).toEqual([day]);
  });

  test('puts larger numbers higher, the article’s on the height of its equal', () => {
    const [hur, nis, pentagon] = sketch.marks.map(({ top }) => top);
    expect(nis).toBeLessThan(hur ?? 0);
    expect(hur).toBeLessThan(pentagon ?? 0);
    expect(sketch.article.map(({ top }) => top)).toEqual([pentagon]);
  });
});

test('each figure of the article has its mark at its day, equal ones one mark', () => {
  const rows: SampleRecord[] = [
    ['HUR', '2024-10-17', 11_000],
    ['NIS', '2024-10-18', 12_000],
  ];
  const further = [
    { low: 10_000, high: 10_000 },
    { low: 15_000, high: null },
  ];
  const { marks, article, area } = layout(rows, undefined, undefined, {}, further);
  expect(article.map(({ x }) => x)).toEqual([article[0]?.x, article[0]?.x]);
  expect(article.map(({ open }) => open)).toEqual([null, 'up']);
  const [low = 0, high = 0] = article.map(({ top }) => top);
  expect(low).toBeGreaterThan(marks[0]?.top ?? 0);
  expect(high).toBeLessThan(marks[1]?.top ?? 0);
  expect(high).toBeGreaterThan(area.top);
});

test('a range is a bar, an open end is open in its direction', () => {
  const { marks, article } = layout(
    [
      ['A', '2024-10-01', 10_000, 12_000],
      ['B', '2024-10-02', 10_000, null],
      ['C', '2024-10-03', null, 12_000],
    ],
    null,
    surface(),
    { low: null, high: 11_000 },
  );
  const [range, least, most] = marks;
  expect((range?.top ?? 0) < (range?.bottom ?? 0)).toBe(true);
  expect(marks.map(({ open }) => open)).toEqual([null, 'up', 'down']);
  expect([least?.top, most?.bottom]).toEqual([range?.bottom, range?.top]);
  expect(article.map(({ open }) => open)).toEqual(['down']);
});

test('equal numbers of one day stand side by side', () => {
  const { marks, radius } = layout([
    ['A', '2024-10-18', 10_000],
    ['B', '2024-10-18', 10_000],
    ['C', '2024-10-18', 10_000],
    ['D', '2024-11-18', 10_000],
  ]);
  const xs = marks.map(({ x }) => x).sort((a, b) => a - b);
  for (const [i, x] of xs.entries()) {
    if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(2 * radius);
  }
});

test('a long series of one claimant is one course with one name', () => {
  const rows = Array.from(
    { length: 40 },
    (_, i): SampleRecord => [
      'General Staff',
      new Date(Date.UTC(2024, i, 1)).toISOString().slice(0, 10),
      100_000 + i * 15_000,
    ],
  );
  const drawn = layout(rows, '2026-01-15');
  expect(drawn.courses.map((points) => points.length)).toEqual([40]);
  expect(named(drawn)).toEqual(['General Staff']);
});

test('a long name is broken into even lines; without a day the article stands at the end', () => {
  const drawn = layout(
    [['Multilateral Sanctions Monitoring Team', '2024-10-18', 10_000]],
    null,
    surface(),
    { low: 12_000, high: 12_000 },
  );
  expect(drawn.labels.map(({ lines }) => lines)).toEqual([
    ['Multilateral Sanctions', 'Monitoring Team'],
  ]);
  expect(drawn.day).toBeNull();
  expect(drawn.article[0]?.x).toBeGreaterThan((drawn.marks[0]?.x ?? 0) + 3 * drawn.radius);
});

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const number = fc.oneof(fc.nat(20), fc.integer({ min: 9_000, max: 13_000 }), fc.nat(20_000_000));
const bounds = fc.oneof(
  number.map((n) => [n, n] as const),
  number.map((n) => [n, null] as const),
  number.map((n) => [null, n] as const),
  fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
);
const name = fc.constantFrom(
  'NIS',
  'HUR',
  'Pentagon',
  'Volodymyr Zelenskyy',
  'AP',
  'Institute for the Study of War',
);
const row = fc
  .tuple(name, day, bounds)
  .map(([claimant, said, [low, high]]): SampleRecord => [claimant, said, low, high]);
const series = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .map((rows) => rows.toSorted((a, b) => (a[1] < b[1] ? -1 : 1)));

test('no label covers another one, what leads to it or a mark, or leaves the picture, whatever the series', () => {
  fc.assert(
    fc.property(
      series,
      fc.option(day),
      bounds,
      fc.constantFrom(180, 290, 390, 620),
      (rows, published, [low, high], width) => {
        const em = width === 620 ? 24 : 12;
        const drawn = layout(rows, published, surface(width, em * 13, em), { low, high });
        drawn.labels.forEach(({ box }, i) => {
          expect(box.left).toBeGreaterThanOrEqual(drawn.area.left);
          expect(box.right).toBeLessThanOrEqual(drawn.area.right);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(drawn.area.bottom);
          for (const other of drawn.labels.slice(i + 1))
            expect(overlap(box, other.box)).toBe(false);
          for (const { lead } of drawn.labels.toSpliced(i, 1)) {
            if (lead !== null) expect(overlap(box, around(lead))).toBe(false);
          }
          for (const { x, top, bottom } of drawn.marks) {
            expect(overlap(box, { left: x, right: x, top, bottom })).toBe(false);
          }
        });
        for (const { x, top, bottom } of [...drawn.marks, ...drawn.article]) {
          expect(x).toBeGreaterThanOrEqual(drawn.area.left);
          expect(x).toBeLessThanOrEqual(width);
          expect(top).toBeGreaterThanOrEqual(drawn.area.top);
          expect(bottom).toBeLessThanOrEqual(drawn.area.bottom);
        }
      },
    ),
  );
});

function around({ x1, y1, x2, y2 }: Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>) {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

test('a name takes the lines it has room for', () => {
  const shapes = [
    { width: 60, lines: ['Harbour office'] },
    { width: 34, lines: ['Harbour', 'office'] },
  ];
  const wanted = { owner: 'a', line: 10, shapes, anchors: [{ x: 10, y: 20, radius: 2 }] };
  const within = (right: number, bottom: number) =>
    placeLabels([wanted], [], { left: 0, top: 0, right, bottom }, 5)[0]?.box;
  expect(within(100, 40)).toMatchObject({ top: 15, bottom: 25 });
  expect(within(60, 40)).toMatchObject({ top: 10, bottom: 30 });
  expect(within(60, 15)).toBeUndefined();
});

test('labels come in the order they are wanted, and no more than are wanted', () => {
  const bounds = { left: 0, top: 0, right: 100, bottom: 22 };
  const wanted = {
    owner: 'a',
    line: 10,
    shapes: [{ width: 60, lines: ['A'] }],
    anchors: [{ x: 50, y: 14, radius: 2 }],
  };
  const placed = placeLabels([wanted, wanted], [], bounds, 5);
  expect(placed.map((label) => label !== null)).toEqual([true, false]);
  const wide = { ...bounds, right: 1_000, bottom: 1_000 };
  const all = placeLabels([wanted, wanted, wanted], [], wide, 2);
  expect(all.map((label) => label !== null)).toEqual([true, true, false]);
});

test('a name does not stand close beside the mark of somebody else', () => {
  const [own, other] = [
    { x: 40, y: 50, radius: 3 },
    { x: 20, y: 62, radius: 3 },
  ];
  const label = { owner: 'own', line: 12, shapes: [{ width: 24, lines: ['Own'] }], anchors: [own] };
  const around = (reach: number) => ({
    left: other.x - reach,
    right: other.x + reach,
    top: other.y - 3,
    bottom: other.y + 3,
    owner: 'other',
  });
  const rest = { left: 0, right: 100, top: 45, bottom: 54, owner: 'line' };
  const bounds = { left: 0, top: 45, right: 100, bottom: 100 };
  const [close] = placeLabels([label], [rest, around(3)], bounds, 5);
  const [apart] = placeLabels([label], [rest, around(12)], bounds, 5);
  expect(close?.box.left).toBe(28);
  expect(apart?.box.left).toBeGreaterThan(32);
});
