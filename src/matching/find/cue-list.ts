/**
 * Context words in the order they were found, three numbers each: which one, its first and its last word. One
 * list serves one text after the other: there is a context word to every third word.
 */
export interface CueList {
  numbers: Int32Array;
  /** How many of the numbers mean anything. */
  used: number;
}

/** An empty list. */
export function createCueList(): CueList {
  return { numbers: new Int32Array(768), used: 0 };
}

/** Adds a context word with its first and its last word. */
export function addCue(list: CueList, cue: number, from: number, to: number): void {
  const at = list.used;
  if (at + 3 > list.numbers.length) {
    const larger = new Int32Array(2 * list.numbers.length);
    larger.set(list.numbers);
    list.numbers = larger;
  }
  list.numbers[at] = cue;
  list.numbers[at + 1] = from;
  list.numbers[at + 2] = to;
  list.used = at + 3;
}
