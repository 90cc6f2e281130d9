import { describe, expect, test } from 'vitest';
import { runTarget, TARGETS } from '../fuzz/run-target.ts';

/** Enough to notice a target that no longer holds or no longer runs; `npm run fuzz` tries a million. */
const CASES = 150;

describe('any input', () => {
  test.each(TARGETS.map(({ name }) => name))('%s', (target) => {
    const { failure, tried } = runTarget({ target, seed: 20_261_122, cases: CASES });
    expect(failure).toBeNull();
    expect(tried).toBe(CASES);
  });
});
