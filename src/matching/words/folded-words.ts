import { foldWord } from './fold.ts';
import { createIdentityMemo } from './identity-memo.ts';
import type { Tokens } from './tokens.ts';

const words = createIdentityMemo<string>(14);

/**
 * `foldWord` of a word whose identity the tokenizer has worked out. The same word comes as the very same
 * string again, whose hash the engine knows: asking a set for a new string costs several times as much.
 */
function foldedWord(text: string, start: number, end: number, hash: number, check: number): string {
  const known = words.find(hash, check);
  if (known !== undefined) return known;
  const folded = foldWord(text.slice(start, end));
  words.keep(hash, check, folded);
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
