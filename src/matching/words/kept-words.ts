import type { Tokens } from './tokens.ts';

/** The words of a text that is read again later: what `Tokens` says of how they are written. */
export type KeptWords = Readonly<
  Pick<Tokens, 'count' | 'start' | 'end' | 'hash' | 'check' | 'shape'>
>;

/** A copy, since the list of words is used again for the next text. */
export function keepWords({ count, start, end, hash, check, shape }: Tokens): KeptWords {
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    hash: hash.slice(0, count),
    check: check.slice(0, count),
    shape: shape.slice(0, count),
  };
}

/** The first word that begins at an offset or behind it, from word `at` on. */
export function wordFrom({ count, start }: KeptWords, offset: number, at: number): number {
  let word = at;
  while (word < count && (start[word] as number) < offset) word++;
  return word;
}
