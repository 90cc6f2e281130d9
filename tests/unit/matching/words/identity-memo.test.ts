import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdentityMemo } from '../../../../src/matching/words/identity-memo.ts';

test('gives back what was kept last of a word, or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.nat(3))), (words) => {
      const memo = createIdentityMemo<string>(3);
      for (const [hash, check] of words) {
        const value = `${hash} ${check}`;
        const known = memo.find(hash, check);
        if (known === undefined) memo.keep(hash, check, value);
        else expect(known).toBe(value);
        expect(memo.find(hash, check)).toBe(value);
      }
    }),
  );
});

test('keeps words that fall on one slot side by side', () => {
  const memo = createIdentityMemo<number>(8);
  for (const check of [1, 2, 3, 4]) memo.keep(77, check, check);
  expect([1, 2, 3, 4].map((check) => memo.find(77, check))).toEqual([1, 2, 3, 4]);
});
