import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingDistance } from '../../../../src/matching/spelling/spelling.ts';
import {
  buildSpellingIndex,
  mayBeSpelling,
  spellingTerms,
} from '../../../../src/matching/spelling/spelling-index.ts';

const NAMES = ['selenskyj', 'gerassimow', 'kursk', 'kim', 'pjongjang', 'budanow', 'choe', 'lee'];
const index = buildSpellingIndex(new Map(NAMES.map((name, term) => [name, term])));

/** A name with one or two units changed, left out or put in, as somebody may write it. */
const spelt = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(fc.tuple(fc.nat(10), fc.nat(2), fc.constantFrom(...'aeioukvwsyjzc')), {
      maxLength: 2,
    }),
  )
  .map(([name, edits]) =>
    edits.reduce(
      (word, [at, removed, unit]) => word.slice(0, at) + unit + word.slice(at + removed),
      name,
    ),
  );

test('looks closer at every word that is a spelling of a name', () => {
  fc.assert(
    fc.property(spelt, (word) => {
      const terms = spellingTerms(index, word);
      for (const term of terms) {
        expect(spellingDistance(word, NAMES[term] as string)).not.toBeNull();
      }
      if (terms.length > 0) expect(mayBeSpelling(index, word)).toBe(true);
    }),
  );
});

test('passes over most words at once', () => {
  const words = ['regierung', 'president', 'angaben', 'wednesday', 'verteidigung', 'committee'];
  expect(words.filter((word) => mayBeSpelling(index, word))).toEqual([]);
});
