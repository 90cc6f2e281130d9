/** Shape of a word: bits. */
export const FIRST_UPPER = 1;
/** Every letter is upper case; at least two letters. */
export const ALL_UPPER = 2;
/** Upper-case letters after a lower-case one, or lower-case ones after a run of upper-case ones. */
export const MIXED = 4;
export const NUMBER = 8;
/** A possessive 's or ’s follows; it is not part of the word. */
export const POSSESSIVE = 16;
/** Joined from letters with dots: "U.S." */
export const DOTTED = 32;
/** Has characters beyond ASCII: its folded form and its case do not say how it is written. */
export const BEYOND_ASCII = 64;

/** Bits of `gap` besides those of the separator kinds in fold.ts (`1 << SPACE` and so on). */
export const GAP_CAMEL = 1;

/**
 * The words of a text in flat arrays: word `i` is `text.slice(start[i], end[i])`, `hash[i]` the hash
 * of its folded form, `gap[i]` the kinds of separators between it and the word before.
 * Reused from block to block; only the first `count` entries mean anything.
 */
export interface Tokens {
  count: number;
  /** UTF-8 bytes of the text beyond one for each UTF-16 unit: 0 for plain ASCII. */
  wide: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  /** Length and last unit of the folded form: with the hash, the identity of the word. */
  check: Int32Array;
  shape: Uint8Array;
  gap: Uint16Array;
  /** What the lexicon knows of the word; filled by the vocabulary. */
  meaning: Int32Array;
  /** Of the terms by which it may be read and of what may follow, see `mayFollow` of the vocabulary, which fills it. */
  signs: Int32Array;
}

/** Tells whether a word means something to the lexicon; such a word is never split. */
export type KnowsWord = (
  text: string,
  start: number,
  end: number,
  hash: number,
  check: number,
) => boolean;

/** An empty list of words. */
export function createTokens(capacity = 256): Tokens {
  return {
    count: 0,
    wide: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint16Array(capacity),
    meaning: new Int32Array(capacity),
    signs: new Int32Array(capacity),
  };
}

/** Makes room for at least one more word than `count`. */
export function growTokens(tokens: Tokens): void {
  const capacity = tokens.start.length * 2;
  tokens.start = grown(tokens.start, new Int32Array(capacity));
  tokens.end = grown(tokens.end, new Int32Array(capacity));
  tokens.hash = grown(tokens.hash, new Int32Array(capacity));
  tokens.check = grown(tokens.check, new Int32Array(capacity));
  tokens.meaning = grown(tokens.meaning, new Int32Array(capacity));
  tokens.signs = grown(tokens.signs, new Int32Array(capacity));
  tokens.shape = grown(tokens.shape, new Uint8Array(capacity));
  tokens.gap = grown(tokens.gap, new Uint16Array(capacity));
}

function grown<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
