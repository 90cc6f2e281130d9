import type { Tokens } from './tokens.ts';

/** The words of a text that is read again later: what `Tokens` says of how they are written. */
export interface KeptWords {
  readonly count: number;
  /** `ROW` numbers a word: those below, side by side, since they are read together. */
  readonly rows: Int32Array;
}

export const ROW = 5;
export const START = 0;
export const END = 1;
export const HASH = 2;
export const CHECK = 3;
export const SHAPE = 4;

/** A copy, since the list of words is used again for the next text. */
export function keepWords({ count, start, end, hash, check, shape }: Tokens): KeptWords {
  const rows = new Int32Array(ROW * count);
  for (let i = 0, row = 0; i < count; i++, row += ROW) {
    rows[row + START] = start[i] as number;
    rows[row + END] = end[i] as number;
    rows[row + HASH] = hash[i] as number;
    rows[row + CHECK] = check[i] as number;
    rows[row + SHAPE] = shape[i] as number;
  }
  return { count, rows };
}

/** The first word that begins at an offset or behind it, from word `at` on. */
export function wordFrom({ count, rows }: KeptWords, offset: number, at: number): number {
  let word = at;
  while (word < count && (rows[ROW * word + START] as number) < offset) word++;
  return word;
}
