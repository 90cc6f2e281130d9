import { describe, expect, test } from 'vitest';
import { bundleSizes } from '../support/bundle-sizes.ts';
import { BROWSERS } from '../support/reader-browser.ts';

describe.each(BROWSERS)('what %s loads', (name) => {
  const { everyPage, article, hint } = bundleSizes(name);

  test('on every page stays small', () => {
    expect(everyPage).toBeLessThanOrEqual(6_300);
  });

  test('for a hint stays small', () => {
    expect(hint).toBeLessThanOrEqual(40_000);
  });

  test('on an article has not grown unnoticed', () => {
    expect(article).toBeLessThanOrEqual(28_500);
  });
});
