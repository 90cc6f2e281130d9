import type { Tokens } from './tokens.ts';

/** The words of a text that is read again later: what `Tokens` says of how they are written. */
export interface KeptWords {
  /** `ROW` numbers a word, those below side by side, since they are read together. */
  readonly rows: Int32Array;
  /** Where the row of the first word begins, and where that of the last one ends. */
  readonly from: number;
  readonly to: number;
}

export const ROW = 5;
export const START = 0;
export const END = 1;
export const HASH = 2;
export const CHECK = 3;
export const SHAPE = 4;

/** Room for the words of some paragraphs: an array for each of them would cost more than what it holds. */
const ROOM = ROW * 2_048;

/** Copies words, since their list is used again for the next text; one is meant for the texts of an article. */
export function createWordKeeper(): (tokens: Tokens) => KeptWords {
  let rows = new Int32Array(0);
  let used = 0;
  return ({ count, start, end, hash, check, shape }) => {
    if (used + ROW * count > rows.length) {
      rows = new Int32Array(Math.max(ROOM, ROW * count));
      used = 0;
    }
    const from = used;
    // In variables of the loop: what a closure shares is read and written anew for each word.
    const into = rows;
    let at = used;
    for (let i = 0; i < count; i++, at += ROW) {
      into[at + START] = start[i] as number;
      into[at + END] = end[i] as number;
      into[at + HASH] = hash[i] as number;
      into[at + CHECK] = check[i] as number;
      into[at + SHAPE] = shape[i] as number;
    }
    used = at;
    return { rows, from, to: used };
  };
}

/** The row of the first word that begins at an offset or behind it, from a row on. */
export function rowFrom({ rows, to }: KeptWords, offset: number, from: number): number {
  let row = from;
  while (row < to && (rows[row + START] as number) < offset) row += ROW;
  return row;
}
