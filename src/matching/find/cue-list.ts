import { makeRoom, type NumberList } from './number-list.ts';

/** Context words, three numbers each: which one, its first and its last word. There is one to every third word. */
export type CueList = NumberList;

/** Adds a context word with its first and its last word. */
export function addCue(list: CueList, cue: number, from: number, to: number): void {
  const at = makeRoom(list, 3);
  list.numbers[at] = cue;
  list.numbers[at + 1] = from;
  list.numbers[at + 2] = to;
}
