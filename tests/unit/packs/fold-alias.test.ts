import { expect, test } from 'vitest';
import { foldAlias } from '../../../src/packs/fold-alias.ts';

test.each([
  ['South Korea’s', "south korea's"],
  ['‘Kim’', "'kim'"],
  ['Kim Jong‑un', 'KIM JONG-UN'],
  ['Pjöngjang', 'pjongjang'],
  ['Weiße  Haus', 'Weisse Haus'],
])('%s and %s are one name', (a, b) => {
  expect(foldAlias(a)).toBe(foldAlias(b));
});

test.each([
  ['Kim Jong-un', 'Kim Jongun'],
  ['Nordkorea', 'Nordkoreas'],
])('%s and %s are two', (a, b) => {
  expect(foldAlias(a)).not.toBe(foldAlias(b));
});
