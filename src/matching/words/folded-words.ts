import { foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;
const hashes = new Int32Array(SLOTS);
const checks = new Int32Array(SLOTS);
const words: string[] = new Array<string>(SLOTS).fill('');

/**
 * `foldWord` of a word whose identity the tokenizer has worked out. The same word comes as the very same
 * string again, whose hash the engine knows: asking a set for a new string costs several times as much.
 */
export function foldedWord(
  text: string,
  start: number,
  end: number,
  hash: number,
  check: number,
): string {
  const slot = (hash ^ (hash >>> SLOT_BITS)) & (SLOTS - 1);
  if (hashes[slot] === hash && checks[slot] === check) return words[slot] as string;
  const folded = foldWord(text.slice(start, end));
  hashes[slot] = hash;
  checks[slot] = check;
  words[slot] = folded;
  return folded;
}

/** The same of a word of a text, by its number. */
export function foldedAt(text: string, tokens: Tokens, i: number): string {
  return foldedWord(
    text,
    tokens.start[i] as number,
    tokens.end[i] as number,
    tokens.hash[i] as number,
    tokens.check[i] as number,
  );
}
