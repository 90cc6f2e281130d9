import { describe, expect, it } from 'vitest';
import { closeness } from '../../../src/claims/ranking/closeness.ts';

const range = (low: number | null, high: number | null) => ({ low, high });

describe('closeness', () => {
  it.each([
    ['the same number', range(300, 300), range(300, 300), 1],
    ['the same number behind "at least"', range(300, null), range(300, 300), 1],
    ['a number within a range', range(11_000, 11_000), range(10_000, 12_000), 1],
    ['a range within a range', range(10_500, 11_000), range(10_000, 12_000), 1],
    ['twice as many', range(200, 200), range(100, 100), 0],
    ['ten times as many', range(1_000, 1_000), range(100, 100), 0],
    ['nothing against something', range(0, 0), range(5, 5), 0],
  ])('of %s', (_what, a, b, expected) => {
    expect(closeness(a, b)).toBe(expected);
    expect(closeness(b, a)).toBe(expected);
  });

  it('falls with the distance', () => {
    const from = (number: number) => closeness(range(10_000, 10_000), range(number, number));
    expect(from(11_000)).toBeGreaterThan(from(12_000));
    expect(from(12_000)).toBeGreaterThan(from(15_000));
  });
});
