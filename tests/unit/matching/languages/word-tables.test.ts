import { beforeAll, expect, test, vi } from 'vitest';
import { foldWord } from '../../../../src/matching/words/fold.ts';

/** Every list of words or turns from which the tables of the languages are made, as authored. */
const { authored } = vi.hoisted(() => ({ authored: [] as (readonly string[])[] }));

/** Keeps what a list holds, parted as its reader parts it. */
const { keep } = vi.hoisted(() => ({
  keep: (list: string, separator: RegExp): string => {
    authored.push(list.split(separator).flatMap((each) => each.trim().replace(/\s+/g, ' ') || []));
    return list;
  },
}));

vi.mock('../../../../src/matching/languages/word-list.ts', async (original) => {
  const real = await original<typeof import('../../../../src/matching/languages/word-list.ts')>();
  return {
    wordSet: (words: string) => real.wordSet(keep(words, /\s/)),
    wordList: (words: string) => real.wordList(keep(words, /\s/)),
    turnList: (list: string) => real.turnList(keep(list, /,/)),
  };
});

vi.mock('../../../../src/matching/languages/turn.ts', async (original) => {
  const real = await original<typeof import('../../../../src/matching/languages/turn.ts')>();
  return {
    turns: (lists: Readonly<Record<string, string>>) => {
      for (const list of Object.values(lists)) keep(list, /,/);
      return real.turns(lists);
    },
  };
});

vi.mock('../../../../src/matching/languages/number-data.ts', async (original) => {
  const real = await original<typeof import('../../../../src/matching/languages/number-data.ts')>();
  return {
    numberWords: (words: string) => {
      keep(words.replace(/:\S+/g, ''), /\s/);
      return real.numberWords(words);
    },
    bounds: (turns: Parameters<typeof real.bounds>[0]) => {
      // One turn cannot be two bounds.
      keep(Object.values(turns).join(), /,/);
      return real.bounds(turns);
    },
  };
});

vi.mock('../../../../src/matching/languages/special-data.ts', async (original) => {
  const real =
    await original<typeof import('../../../../src/matching/languages/special-data.ts')>();
  return {
    specials: (rows: Parameters<typeof real.specials>[0]) => {
      for (const [, , noun, verb, { implied: _, ...more } = {}] of rows) {
        // Of lists parted by a semicolon each is one of its own.
        for (const lists of [noun, verb, ...Object.values(more)]) {
          for (const list of lists.split(';')) keep(list, /,/);
        }
      }
      return real.specials(rows);
    },
  };
});

beforeAll(() => import('../../../../src/matching/figures/sentence/figure-languages.ts'));

test('reads the tables of every language', () => {
  expect(authored.length).toBeGreaterThan(500);
  expect(authored).toContainEqual(['zufolge']);
});

test('holds no word twice in a list', () => {
  const doubles = authored.flatMap((list) => list.filter((each, at) => list.indexOf(each) !== at));
  expect(doubles).toEqual([]);
});

/** Words that are compared as written: they fold to other words. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'würde',
  'würden',
  'könnte',
  'könnten',
  'hätte',
  'hätten',
  'wäre',
  'wären',
  'müsste',
  'müssten',
  'bräuchte',
  'bräuchten',
]);

test('has words as they are compared: folded', () => {
  const unfolded = authored
    .flat()
    .flatMap((turn) => turn.split(/[\s*+@;-]+/))
    .filter((word) => word !== foldWord(word) && !AS_WRITTEN.has(word));
  expect(unfolded).toEqual([]);
});
