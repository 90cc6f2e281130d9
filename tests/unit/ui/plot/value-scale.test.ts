import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueScale } from '../../../../src/ui/plot/value-scale.ts';

test.each([
  ['one number', [12_000], [11_000, 12_000, 13_000], false],
  ['numbers close together', [10_000, 11_000, 12_000], [10_000, 11_000, 12_000], false],
  ['from zero where the smallest is far below', [1_500, 15_000], [0, 5_000, 10_000, 15_000], false],
  ['numbers a hundredfold apart', [600, 12_000, 100_000], [1_000, 10_000, 100_000], true],
  ['millions', [1_000_000, 12_000_000], [0, 5_000_000, 10_000_000], false],
  ['nothing at all', [0], [0, 1], false],
  ['few people', [1, 3], [0, 1, 2, 3], false],
  ['parts of a percent', [0.1, 0.3], [0, 0.1, 0.2, 0.3], false],
])('%s', (_, values, ticks, logarithmic) => {
  const scale = valueScale(values, 0, 100, 4);
  expect(scale.ticks).toEqual(ticks);
  expect(scale.logarithmic).toBe(logarithmic);
});

const number = fc.oneof(
  fc.nat(10),
  fc.nat(2_000_000_000),
  fc.float({ min: 0, max: 100, noNaN: true }),
);

test('every number and tick stands on the scale, larger ones higher, and no two ticks are alike', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 41 }),
      fc.integer({ min: 2, max: 5 }),
      (values, most) => {
        const { y, ticks } = valueScale(values, 10, 110, most);
        const rising = [...values].sort((a, b) => a - b).map(y);
        for (const at of [...rising, ...ticks.map(y)]) {
          expect(at).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(at).toBeLessThanOrEqual(110 + 1e-6);
        }
        expect(rising).toEqual([...rising].sort((a, b) => b - a));
        expect(ticks.length).toBeLessThanOrEqual(most);
        expect(new Set(ticks).size).toBe(ticks.length);
      },
    ),
  );
});
