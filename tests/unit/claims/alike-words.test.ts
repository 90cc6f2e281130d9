import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { holdersIn } from '../../../src/claims/ranking/alike-words.ts';
import { statementsOf } from '../../../src/claims/ranking/statements.ts';
import { databaseOf } from '../../support/database.ts';

const STATEMENTS = [
  'Der Sprecher nannte die Werftarbeiter unersetzlich.',
  'Der Hafenmeister zählte Schwimmkräne.',
  'The harbour was closed.',
  'Vor der Werft lagen Kräne und ein Schwimmdock; Werften schwiegen.',
];
const database = databaseOf({
  claims: STATEMENTS.map((de, index) => ({ id: `claim-${index}`, statement: { de } })),
});
const { texts } = statementsOf(database, 'de');
const holders = holdersIn(database, 'de');
const found = (stem: string) => {
  const { numbers, likeness } = holders(stem);
  return numbers.map((number, index) => [number, likeness[index]]).sort();
};

test('finds a stem as it is and within a longer word', () => {
  expect(found('werft')).toEqual([
    [0, 0.999],
    [3, 0.999],
  ]);
  expect(found('bagger')).toEqual([]);
});

test('allows one slip in ten letters, none in fewer', () => {
  expect(found('unersetzli')).toEqual([[0, 0.999]]);
  expect(found('unersitzli')).toEqual([[0, 0.9]]);
  expect(found('unersitzl')).toEqual([]);
  expect(found('uneritzli')).toEqual([]);
});

test('bears a word longer than any', () => {
  expect(found('a'.repeat(100_000))).toEqual([]);
});

test('finds what Fuse.js finds when it looks through every statement', () => {
  const stem = fc
    .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 1, max: 32 }))
    .map(([text, from, length]) => text.slice(from, from + length))
    .filter((letters) => letters !== '');
  const slip = fc.tuple(fc.nat(31), fc.nat(1), fc.constantFrom('', 'x', 'e'));
  fc.assert(
    fc.property(stem, fc.array(slip, { maxLength: 3 }), (letters, slips) => {
      const word = slips
        .reduce((now, [at, taken, put]) => now.slice(0, at) + put + now.slice(at + taken), letters)
        .slice(0, 32);
      fc.pre(word !== '');
      const slow = texts.flatMap((text, number) => {
        const { isMatch, score } = Fuse.match(word, text, {
          isCaseSensitive: true,
          ignoreLocation: true,
          threshold: 0.1,
        });
        // Nothing is surer than letters that stand in a text.
        return isMatch ? [[number, Math.min(0.999, 1 - score)]] : [];
      });
      expect(found(word)).toEqual(slow);
    }),
  );
});
