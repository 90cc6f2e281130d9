import type { Measure } from '../../claims/measure.ts';
import type { FigureData } from '../languages/figure-data.ts';
import type { Special } from '../languages/special-data.ts';
import {
  isOfWords,
  type ListedTurn,
  type SpecialTurns,
  type StandingTurn,
  type TurnLists,
  turnLists,
} from './special-words.ts';

/** Tells which of a language's specials a sentence has words for at all. */
export interface SpecialSearch extends TurnLists {
  /** The specials whose noun and verb both stand in a sentence, in the order of the data. */
  readonly saidBy: (standing: readonly StandingTurn[]) => readonly Special[];
  /** The verbs of each special of a measure. */
  readonly verbsOf: (measure: Measure) => readonly SpecialTurns[];
}

/**
 * Prepares the search, and that for the lists of turns in the data of figures. Most sentences have words for
 * one or two of fifty specials, and only these are worth a closer look. It looks only at words whose `begins`
 * has the bit `bit`.
 */
export function specialSearch(
  specials: readonly Special[],
  figures: FigureData,
  bit: number,
): SpecialSearch {
  const lists = specials.flatMap(({ noun, verb, unless, before, also, not, nowhere }) => [
    noun,
    verb,
    unless,
    before,
    ...also,
    not,
    nowhere,
  ]);
  const needs = specials.map(({ noun, verb }) => [noun, verb].filter(needsWord));
  const always = needs.flatMap((turns, index) => (turns.length === 0 ? index : []));
  /** By list: the number of the special that needs it, and a bit for which of its needs it is. */
  const owners = new Map<SpecialTurns, readonly [number, number]>();
  needs.forEach((turns, index) => {
    turns.forEach((list, need) => {
      owners.set(list, [index, 1 << need]);
    });
  });
  const tellsOf = rememberedOf(({ lists: of }: ListedTurn) =>
    of.flatMap((list) => owners.get(list) ?? []),
  );
  const told = new Uint8Array(specials.length);
  const search = turnLists([...lists, ...Object.values(figures).filter(isTurnList)], bit);
  return {
    ...search,
    verbsOf: (measure) =>
      specials.filter((special) => special.measure === measure).map(({ verb }) => verb),
    saidBy: (standing) => {
      const found = [...always];
      told.fill(0);
      for (const { turn } of standing) {
        const tells = tellsOf(turn);
        for (let k = 0; k < tells.length; k += 2) {
          const index = tells[k] as number;
          const before = told[index] as number;
          const now = before | (tells[k + 1] as number);
          told[index] = now;
          if (now !== before && now === (1 << (needs[index]?.length ?? 0)) - 1) found.push(index);
        }
      }
      return found.sort((a, b) => a - b).map((index) => specials[index] as Special);
    },
  };
}

/** Works a thing out for each key once. */
function rememberedOf<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

function needsWord(turns: SpecialTurns): boolean {
  return turns.length > 0 && turns.every(isOfWords);
}

function isTurnList(value: unknown): value is SpecialTurns {
  return Array.isArray(value) && Array.isArray(value[0]);
}
