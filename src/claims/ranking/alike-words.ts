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
    const known = new Map<string, Holders>();

    const having = (letters: string): number[] => {
      const found: number[] = [];
      texts.forEach((text, number) => {
        if (text.includes(letters)) found.push(number);
      });
      return found;
    };

    const find = (stem: string): Holders => {
      const numbers = having(stem);
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
