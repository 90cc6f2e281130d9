import type { Measure } from '../../claims/measure.ts';
import type { Special } from '../languages/special-data.ts';
import { remembered } from '../words/word-memo.ts';
import { createBeginnings } from './beginnings.ts';
import { firstOf, type SpecialTurns } from './special-words.ts';
import type { Word } from './words.ts';

/** Tells which of a language's specials a sentence has words for at all. */
export interface SpecialSearch {
  /** Whether the noun or verb of a special begins with a folded word. */
  readonly mayBegin: (folded: string) => boolean;
  /** The specials whose noun and verb may both stand among some words, in the order of the data. */
  readonly saidIn: (words: readonly Word[]) => readonly Special[];
  /** The verbs of all specials of a measure. */
  readonly verbsOf: (measure: Measure) => SpecialTurns;
}

const NONE: SpecialTurns = [];

const NOUN = 1;
const VERB = 2;

/**
 * Prepares the search. Most sentences have words for one or two of fifty, and only these are worth a
 * closer look. It looks only at words whose `begins` has the bit `bit`.
 */
export function specialSearch(specials: readonly Special[], bit: number): SpecialSearch {
  const needed = specials.map(
    ({ noun, verb }) => (needsWord(noun) ? NOUN : 0) | (needsWord(verb) ? VERB : 0),
  );
  /** Pairs: the number of a special, and what of it the word may begin. */
  const toldBy = createBeginnings<readonly number[]>(
    specials.flatMap(({ noun, verb }, index) => [
      ...noun.map((turn) => [firstOf(turn), [index, NOUN]] as const),
      ...verb.map((turn) => [firstOf(turn), [index, VERB]] as const),
    ]),
  );
  const known = remembered((word): readonly number[] => toldBy(word).flat());
  const always = needed.flatMap((need, index) => (need === 0 ? index : []));
  const verbs = new Map<Measure, SpecialTurns>();
  for (const { measure, verb } of specials) {
    verbs.set(measure, [...(verbs.get(measure) ?? []), ...verb]);
  }
  const told = new Uint8Array(specials.length);
  return {
    verbsOf: (measure) => verbs.get(measure) ?? NONE,
    mayBegin: (folded) => toldBy(folded).length > 0,
    saidIn: (words) => {
      const found = [...always];
      told.fill(0);
      for (const { begins, folded } of words) {
        if ((begins & bit) === 0) continue;
        const pairs = known(folded);
        for (let k = 0; k < pairs.length; k += 2) {
          const index = pairs[k] as number;
          const before = told[index] as number;
          const now = before | (pairs[k + 1] as number);
          if (now === before) continue;
          told[index] = now;
          const need = needed[index] as number;
          if (need !== 0 && (before & need) !== need && (now & need) === need) found.push(index);
        }
      }
      return found.sort((a, b) => a - b).map((index) => specials[index] as Special);
    },
  };
}

/** `@` and `-` are no words: a name or nothing may stand for the noun. */
function needsWord(turns: readonly (readonly string[])[]): boolean {
  return turns.length > 0 && turns.every(([first]) => first !== '@' && first !== '-');
}
