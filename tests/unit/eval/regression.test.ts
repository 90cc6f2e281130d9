import { expect, test } from 'vitest';
import { type Case, fitWeights, likelihood } from '../../eval/fit/regression.ts';

/** Two options of one kind of evidence each, of which the first is right; the last weight is that of any option. */
function caseOf(first: readonly number[], second: readonly number[], right = true): Case {
  return { rows: [first, second], right: [right, false], ignored: [false, false] };
}

test('what goes with right options weighs for them, what goes with wrong ones against them', () => {
  const cases = Array.from({ length: 40 }, () => caseOf([1, 0, 1], [0, 1, 1]));
  const [with_ = 0, against = 0] = fitWeights(cases, 3);
  expect(with_).toBeGreaterThan(1);
  expect(against).toBeLessThan(-1);
});

test('the odds of any option come out as often as one is right', () => {
  const one = (right: boolean): Case => ({ rows: [[1]], right: [right], ignored: [false] });
  const cases = Array.from({ length: 1000 }, (_, index) => one(index % 10 === 0));
  const [origin = 0] = fitWeights(cases, 1);
  expect(1 / (1 + Math.exp(-origin))).toBeCloseTo(0.1, 2);
});

test('an ignored option teaches nothing', () => {
  const wrong = caseOf([1, 0], [0, 0], false);
  const ignoring: Case = { ...wrong, ignored: [true, false] };
  expect(fitWeights([wrong], 2)[0]).toBeLessThan(-0.1);
  expect(fitWeights([ignoring], 2)[0]).toBeCloseTo(0, 5);
});

test('of several right options one is enough', () => {
  const both: Case = { rows: [[1], [-1]], right: [true, true], ignored: [false, false] };
  expect(likelihood([both], [5])).toBeGreaterThan(-0.01);
});

test('no other weights make the right options likelier', () => {
  const cases = Array.from({ length: 30 }, (_, index) =>
    caseOf([index % 3, index % 2, 1], [index % 5, 1, 1], index % 4 !== 0),
  );
  const weights = fitWeights(cases, 3);
  const value = (each: readonly number[]) =>
    likelihood(cases, each) - 0.25 * each.reduce((sum, weight) => sum + weight * weight, 0);
  for (const kind of [0, 1, 2]) {
    for (const step of [-0.05, 0.05]) {
      expect(value(weights.with(kind, (weights[kind] ?? 0) + step))).toBeLessThan(value(weights));
    }
  }
});
