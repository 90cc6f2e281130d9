import { describe, expect, test } from 'vitest';
import { bundleSizes } from '../support/bundle-sizes.ts';
import { BROWSERS } from '../support/reader-browser.ts';

describe.each(BROWSERS)('what %s loads', (name) => {
  const { everyPage, article, hint, background } = bundleSizes(name);

  test('on every page stays small', () => {
    expect(everyPage).toBeLessThanOrEqual(6_300);
  });

  test('for a hint stays small', () => {
    expect(hint).toBeLessThanOrEqual(40_000);
  });

  test('on an article has not grown unnoticed', () => {
    expect(article).toBeLessThanOrEqual(29_300);
  });

  // Most of it are the packs, which are to grow: 684,000 with 783 claims and every topic's names in both
  // languages. What reads them is not.
  test('in the background has not grown unnoticed', () => {
    expect(background).toBeLessThanOrEqual(690_000);
  });
});
