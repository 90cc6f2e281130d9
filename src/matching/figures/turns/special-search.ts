import type { Measure } from '../../../claims/measure.ts';
import type { Special } from '../../languages/special-data.ts';
import {
  isOfWords,
  type ListedTurn,
  listedTurns,
  type SpecialTurns,
  type StandingTurn,
} from './special-words.ts';
import type { Standing, TurnTable } from './turn-table.ts';

/** Tells which of a language's specials a sentence has words for at all. */
export interface SpecialSearch {
  /** The turns of all lists that are asked for, in the order of the words. */
  readonly standingIn: Standing<ListedTurn>;
  /** The specials whose noun and verb both stand in a sentence, in the order of the data. */
  readonly saidBy: (standing: readonly StandingTurn[]) => readonly Special[];
  /** The specials of a measure. */
  readonly ofMeasure: (measure: Measure) => readonly Special[];
}

/**
 * Prepares the search, and that for the lists of turns among the data of figures. Most sentences have words for
 * one or two of fifty specials, and only these are worth a closer look.
 */
export function specialSearch(
  specials: readonly Special[],
  figures: object,
  table: TurnTable,
): SpecialSearch {
  const lists = specials.flatMap((special) => [
    special.noun,
    special.verb,
    special.unless,
    special.before,
    ...special.also,
    special.notAfter,
    special.not,
    special.listed,
    special.nowhere,
  ]);
  const needs = specials.map(({ noun, verb }) => [noun, verb].filter(needsWord));
  /** By list: the numbers of the specials that need it, each with a bit for which of its needs it is. */
  const owners = new Map<SpecialTurns, number[]>();
  needs.forEach((turns, index) => {
    turns.forEach((list, need) => {
      const known = owners.get(list);
      if (known === undefined) owners.set(list, [index, 1 << need]);
      else known.push(index, 1 << need);
    });
  });
  const all = needs.map(({ length }) => (1 << length) - 1);
  const turns = listedTurns(
    [...lists, ...Object.values(figures).filter(isTurnList)],
    (list) => owners.get(list) ?? [],
  );
  const told = new Uint8Array(specials.length);
  return {
    standingIn: table.add(turns, 'any'),
    ofMeasure: (measure) => specials.filter((special) => special.measure === measure),
    saidBy: (standing) => {
      const found: number[] = [];
      told.fill(0);
      for (const { kind } of standing) {
        for (let k = 0; k < kind.tells.length; k += 2) {
          const index = kind.tells[k] as number;
          const before = told[index] as number;
          const now = before | (kind.tells[k + 1] as number);
          told[index] = now;
          if (now !== before && now === all[index]) found.push(index);
        }
      }
      if (found.length > 1) found.sort((a, b) => a - b);
      return found.map((index) => specials[index] as Special);
    },
  };
}

function needsWord(turns: SpecialTurns): boolean {
  return turns.length > 0 && turns.every(isOfWords);
}

function isTurnList(value: unknown): value is SpecialTurns {
  return Array.isArray(value) && Array.isArray(value[0]);
}
