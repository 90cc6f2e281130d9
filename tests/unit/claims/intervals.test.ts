import { describe, expect, test } from 'vitest';
import { type RoughBounds, sameNumber } from '../../../src/claims/intervals.ts';

const bounds = (low: number | null, high: number | null, more: Partial<RoughBounds> = {}) => ({
  low,
  high,
  approximate: false,
  exclusive: false,
  ...more,
});

describe('two figures name the same number', () => {
  test.each([
    [
      '12,000 and about 12,000',
      bounds(12_000, 12_000),
      bounds(12_000, 12_000, { approximate: true }),
    ],
    ['a range and itself', bounds(3_000, 4_000), bounds(3_000, 4_000)],
    ['at least twice', bounds(10_000, null), bounds(10_000, null, { approximate: true })],
    [
      'more than twice',
      bounds(10_000, null, { exclusive: true }),
      bounds(10_000, null, { exclusive: true }),
    ],
  ])('%s', (_, a, b) => {
    expect(sameNumber(a, b)).toBe(true);
    expect(sameNumber(b, a)).toBe(true);
  });

  test.each([
    ['not 12,000 and at least 12,000', bounds(12_000, 12_000), bounds(12_000, null)],
    ['not a range and its end', bounds(3_000, 4_000), bounds(4_000, 4_000)],
    ['not at least and more than', bounds(10_000, null), bounds(10_000, null, { exclusive: true })],
    ['not up to and fewer than', bounds(null, 100), bounds(null, 100, { exclusive: true })],
  ])('%s', (_, a, b) => {
    expect(sameNumber(a, b)).toBe(false);
    expect(sameNumber(b, a)).toBe(false);
  });
});
