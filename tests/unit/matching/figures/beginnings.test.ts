import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBeginnings } from '../../../../src/matching/figures/turns/beginnings.ts';

test('knows whole words, beginnings, endings and parts of words', () => {
  const of = createBeginnings([
    ['*hilfe', 'ends'],
    ['militar*', 'begins'],
    ['militarhilfe', 'is'],
    ['*tarh*', 'has'],
    ['hilfe', 'other'],
  ]);
  expect(of('militarhilfe')).toEqual(['is', 'ends', 'begins', 'has']);
  expect(of('hilfe')).toEqual(['other', 'ends']);
  expect(of('hilfen')).toEqual([]);
  expect(of('')).toEqual([]);
});

test('finds what a look at every pattern finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
  const pattern = fc.tuple(
    fc.boolean(),
    word.filter((part) => part !== ''),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(pattern), word, (patterns, text) => {
      const of = createBeginnings(
        patterns.map(([before, part, behind], index) => [
          `${before ? '*' : ''}${part}${behind ? '*' : ''}`,
          index,
        ]),
      );
      const fits = patterns.flatMap(([before, part, behind], index) => {
        if (before && behind) return text.includes(part) ? [index] : [];
        if (before) return text.endsWith(part) ? [index] : [];
        return (behind ? text.startsWith(part) : text === part) ? [index] : [];
      });
      expect([...of(text)].sort((a, b) => a - b)).toEqual(fits);
    }),
  );
});
