import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Said, timeScale } from '../../../../src/ui/plot/time-scale.ts';

const ARTICLE = '2024-11-01';
const known = (said: string): Said => ({ said, later: false });
const later = (said: string): Said => ({ said, later: true });

describe('time on an axis from 0 to 100, five pixels clear beside the article', () => {
  const scale = (records: readonly Said[], published: string | null = ARTICLE) =>
    timeScale(records, published, 0, 100, 5);

  test('without an article’s day it is even', () => {
    const { x, article, broken } = scale([known('2024-01-01'), known('2024-01-11')], null);
    expect([article, broken]).toEqual([null, false]);
    expect(['2024-01-01', '2024-01-06', '2024-01-11'].map((day) => x(known(day)))).toEqual([
      0, 50, 100,
    ]);
    expect(scale([known('2024-01')], null).x(known('2024-01'))).toBe(50);
  });

  test('what is known ends before the article, what came later begins behind it', () => {
    const records = [known('2024-10-02'), known(ARTICLE), later('2024-11-02'), later('2024-12-01')];
    const { x, article, broken } = scale(records);
    expect(article).toBe(50);
    expect(broken).toBe(false);
    expect(records.map(x)).toEqual([0, 45, expect.closeTo(56.5, 1), 100]);
  });

  test('the article stands at an end where all was said on one side of its day', () => {
    expect(scale([known('2024-10-01')]).article).toBe(100);
    expect(scale([later('2024-12-01')]).article).toBe(0);
  });

  test('years on one side do not squeeze the other one', () => {
    const { article, broken } = scale([known('2024-10-20'), later('2026-11-01')]);
    expect(article).toBeCloseTo(40);
    expect(broken).toBe(true);
  });

  test('a month stands at its middle, the line of a year where the year begins', () => {
    const records = [known('2023-12'), known('2024-01-17')];
    const { x, years } = scale(records, null);
    expect(records.map(x)).toEqual([0, 100]);
    expect(years).toEqual([{ year: '2024', x: 50 }]);
  });
});

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));

test('keeps the order of days on each side, and everything on the axis', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), day, (days, published) => {
      const records = days.sort().map((said) => ({ said, later: said > published }));
      const { x, article } = timeScale(records, published, 10, 110, 5);
      const xs = records.map(x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      for (const [i, at] of xs.entries()) {
        expect(at).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(at).toBeLessThanOrEqual(110 + 1e-9);
        if (records[i]?.later) expect(at).toBeGreaterThan(article ?? 0);
        else expect(at).toBeLessThan(article ?? 0);
      }
    }),
  );
});
