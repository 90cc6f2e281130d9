import { makeRoom, type NumberList } from './number-list.ts';
import { READINGS } from './openings.ts';
import type { Reading } from './verify.ts';

/** An alias found: first and last word, and how it was read. */
export interface FoundAlias {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** Aliases in the order of the text, `ALIAS` numbers each. */
export type AliasList = NumberList;

/** Numbers of an alias: the pattern, its first and its last word, the reading in `READINGS`. */
export const ALIAS = 4;

/** Adds an alias. */
export function addAlias(
  list: AliasList,
  pattern: number,
  from: number,
  to: number,
  reading: Reading,
): void {
  const at = makeRoom(list, ALIAS);
  list.numbers[at] = pattern;
  list.numbers[at + 1] = from;
  list.numbers[at + 2] = to;
  list.numbers[at + 3] = READINGS.indexOf(reading);
}

/** The alias whose numbers begin at `at`. */
export function aliasAt({ numbers }: AliasList, at: number): FoundAlias {
  return {
    pattern: numbers[at] as number,
    from: numbers[at + 1] as number,
    to: numbers[at + 2] as number,
    reading: READINGS[numbers[at + 3] as number] as Reading,
  };
}

/** The first and the last words of aliases. */
export interface AliasEdges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The words at which the aliases of a list begin and end. */
export function edgesOf(list: AliasList): AliasEdges {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (let at = 0; at < list.used; at += ALIAS) {
    starts.add(list.numbers[at + 1] as number);
    ends.add(list.numbers[at + 2] as number);
  }
  return { starts, ends };
}
