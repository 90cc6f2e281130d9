import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnFinder } from '../../../../src/matching/figures/turns/turn-finder.ts';
import { createTurnTable } from '../../../../src/matching/figures/turns/turn-table.ts';
import { createLexis } from '../../../../src/matching/numbers/words.ts';
import { wordsOfText } from './words-of-text.ts';

type Kind = 'one' | 'two';
interface Turn {
  readonly kind: Kind;
  readonly words: readonly string[];
}

function search(turns: readonly Turn[], text: string, from: number, to: number) {
  const table = createTurnTable();
  table.add([{ kind: 'other', words: ['a'] }], 'any');
  const find = turnFinder(table.add(turns, 'plain'));
  const lexis = createLexis((folded) => ({
    folded,
    starts: table.startingWith(folded),
    beginsNumber: false,
    isPeople: false,
    isFormation: false,
  }));
  return find(wordsOfText(text, lexis), from, to);
}

test('of turns at one place the longest counts, and none inside a longer one', () => {
  const turns: readonly Turn[] = [
    { kind: 'one', words: ['ums', 'leben', 'gekommen'] },
    { kind: 'two', words: ['gekommen'] },
    { kind: 'two', words: ['ums', 'leben'] },
  ];
  const text = 'sind ums Leben gekommen';
  expect(search(turns, text, 0, 4)).toEqual([{ kind: 'one', from: 1, to: 4 }]);
  expect(search(turns, text, 0, 3)).toEqual([{ kind: 'two', from: 1, to: 3 }]);
  expect(search(turns, text, 2, 4)).toEqual([{ kind: 'two', from: 3, to: 4 }]);
  expect(search(turns, 'sind ums Leben, gekommen', 0, 4)).toEqual([
    { kind: 'two', from: 1, to: 3 },
    { kind: 'two', from: 3, to: 4 },
  ]);
});

test('finds what a look for every turn at every place finds', () => {
  const word = fc.constantFrom('a', 'b', 'ab');
  const turn: fc.Arbitrary<Turn> = fc.record({
    kind: fc.constantFrom<Kind>('one', 'two'),
    words: fc.array(fc.constantFrom('a', 'b', 'a*'), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(turn, { maxLength: 6 }),
      fc.array(word, { maxLength: 8 }),
      fc.nat(4),
      fc.nat(9),
      (turns, words, from, to) => {
        const expected: { kind: Kind; from: number; to: number }[] = [];
        let covered = from;
        for (let at = from; at < Math.min(to, words.length); at++) {
          const standing = turns.filter(
            (each) =>
              at + each.words.length <= Math.min(to, words.length) &&
              each.words.every((part, i) =>
                part === 'a*' ? words[at + i]?.startsWith('a') : words[at + i] === part,
              ),
          );
          const length = Math.max(0, ...standing.map((each) => each.words.length));
          if (at + length <= covered) continue;
          const longest = standing.filter((each) => each.words.length === length);
          for (const kind of new Set(longest.map((each) => each.kind))) {
            expected.push({ kind, from: at, to: at + length });
          }
          if (length > 1) covered = at + length;
        }
        const found = search(turns, words.join(' '), from, to);
        const order = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(order(found)).toEqual(order(expected));
      },
    ),
  );
});
