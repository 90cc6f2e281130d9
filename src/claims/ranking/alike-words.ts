import Fuse from 'fuse.js';
import type { Database } from '../database.ts';
import { onceByLanguage } from './once-by-language.ts';
import { statementsOf } from './statements.ts';

/** The statements that have a stem in them, and how surely each: 0..1. */
interface Holders {
  readonly numbers: readonly number[];
  readonly likeness: readonly number[];
}

/** What Fuse.js gives for letters that stand in a text as they are. */
const AS_IT_IS = 0.999;

/** One slip in a word of ten letters; endings are cut off already. */
const SLIPS = 0.1;

/** The longest pattern in which Fuse.js allows slips. */
const LONGEST = 32;

/** Stems remembered at a time: those of an article of 30,000 words, a megabyte at most. */
const MOST = 3000;

/** Finds a stem in the statements: as it is, within a longer word or with a slip. */
export const holdersIn = onceByLanguage(
  (database: Database, language): ((stem: string) => Holders) => {
    const { texts } = statementsOf(database, language);
    // One long text is searched many times as quickly as many short ones.
    const text = texts.join('\n');
    const starts: number[] = [];
    let start = 0;
    for (const each of texts) {
      starts.push(start);
      start += each.length + 1;
    }
    const known = new Map<string, Holders>();

    const having = (letters: string): readonly number[] => {
      const found: number[] = [];
      let at = text.indexOf(letters);
      while (at !== -1) {
        const number = lastUpTo(starts, at, found.at(-1) ?? 0);
        found.push(number);
        at = text.indexOf(letters, starts[number + 1] ?? text.length);
      }
      return found;
    };

    const find = (stem: string): Holders => {
      const numbers = [...having(stem)];
      const likeness = numbers.map(() => AS_IT_IS);
      const slips = stem.length > LONGEST ? 0 : Math.floor(stem.length * SLIPS);
      if (slips === 0) return { numbers, likeness };
      // With so many slips at least one of the pieces, one more than slips, is as it was.
      const tried = new Set(numbers);
      for (const number of new Set(piecesOf(stem, slips + 1).flatMap(having))) {
        if (tried.has(number)) continue;
        const { isMatch, score } = Fuse.match(stem, texts[number] ?? '', {
          isCaseSensitive: true,
          ignoreLocation: true,
          threshold: SLIPS,
        });
        if (!isMatch) continue;
        numbers.push(number);
        likeness.push(1 - score);
      }
      return { numbers, likeness };
    };

    return (stem) => {
      const before = known.get(stem);
      if (before !== undefined) return before;
      if (known.size >= MOST) known.clear();
      const holders = find(stem);
      known.set(stem, holders);
      return holders;
    };
  },
);

/** A stem in so many pieces, of which none is empty. */
function piecesOf(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    stem.slice(
      Math.floor((index * stem.length) / count),
      Math.floor(((index + 1) * stem.length) / count),
    ),
  );
}

/** The last of ascending numbers that is at most `most`, by its place, which is at least `from`. */
function lastUpTo(numbers: readonly number[], most: number, from: number): number {
  let low = from;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] as number) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
