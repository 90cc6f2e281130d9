import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/matching/words/fold.ts';
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

// Few enough to try them all.
test('every character of Unicode folds to one form, composed or not', () => {
  const odd: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const text = String.fromCodePoint(code);
    const folded = foldWord(text);
    const same = foldWord(text.normalize('NFD')) === foldWord(text.normalize('NFC'));
    if (foldWord(folded) !== folded || !same) odd.push(code.toString(16));
  }
  expect(odd).toEqual([]);
});
