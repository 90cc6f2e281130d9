import { LANGUAGE_DATA } from '../languages/all.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { childOf, ROOT, signOf, signsAfter } from './trie.ts';
import { createWordReader, STARTS } from './word-meaning.ts';

/** Below the place of its terms in the pool a meaning has the flags of `word-meaning.ts`. */
const POOL_SHIFT = 10;

/** Numbers of a slot: hash, check, meaning, signs. */
const SLOT = 4;
/** So many slots for each word, at least: what is looked for is mostly found at the first. */
const ROOM = 1.5;
const FIRST_SLOTS = 1 << 12;
/** The different words of some hundred pages; then everything is forgotten. */
const WORD_LIMIT = 1 << 16;
const POOL_LIMIT = 1 << 20;

/**
 * A word that starts something has so many links before the number of its terms, for others to remember in
 * what follows from it: `openings.ts`.
 */
export const LINKS = 6 * LANGUAGE_DATA.length;

const AFTER_SHIFT = 16;

/** Whether a word with the second signs may be the next of a name that one with the first begins. */
export function mayFollow(signs: number, next: number): boolean {
  return ((signs >>> AFTER_SHIFT) & next) !== 0;
}

/** What the words of texts mean to a lexicon, remembered by their hash so that each is worked out once. */
export interface Vocabulary {
  /** Notes for every word of a text what it means. */
  readonly read: (text: string, tokens: Tokens) => void;
  /** 0: nothing. Otherwise flags and the place of the terms; valid until `settle` is called. */
  readonly meaningOf: (
    text: string,
    start: number,
    end: number,
    hash: number,
    check: number,
  ) => number;
  /**
   * Where meanings lie: at `termsAt(meaning)` the number of its terms, then the terms; before it, of a word
   * that starts something, `LINKS` links (0 at first). Replaced by a larger one whenever something is kept.
   */
  readonly pool: () => Int32Array;
  /** Adds a flag to what the word at `i` of a text means, in the text and from then on. */
  readonly note: (tokens: Tokens, i: number, flag: number) => void;
  /** Keeps numbers behind their count until `settle` is called; returns where. */
  readonly keep: (numbers: readonly number[]) => number;
  /** Between two blocks: forgets everything when too much was kept. */
  readonly settle: () => void;
}

/** Where the number of the terms of a meaning is in the pool. */
export function termsAt(meaning: number): number {
  return meaning >>> POOL_SHIFT;
}

/** Starts with nothing known. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  let slots = new Int32Array(FIRST_SLOTS * SLOT);
  let mask = FIRST_SLOTS - 1;
  let words = 0;
  let pool = new Int32Array(1024);
  let used = 1;
  const readWord = createWordReader(lexicon);

  const work = (text: string, start: number, end: number): number => {
    const found = new Set<number>();
    const flags = readWord(text, start, end, found);
    if (found.size === 0) return flags;
    const links = (flags & STARTS) === 0 ? 0 : LINKS;
    const at = reserve(links + 1 + found.size) + links;
    pool.fill(0, at - links, at);
    pool[at] = found.size;
    let to = at + 1;
    for (const term of found) pool[to++] = term;
    return flags | (at << POOL_SHIFT);
  };

  const reserve = (size: number): number => {
    if (used + size >= pool.length) {
      const larger = new Int32Array(pool.length * 2 + size);
      larger.set(pool);
      pool = larger;
    }
    const at = used;
    used += size;
    return at;
  };

  const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & mask) * SLOT;

  /** The signs of the terms of a meaning, and above them those of what may follow. */
  const signsOf = (meaning: number): number => {
    const at = termsAt(meaning);
    if (at === 0) return 0;
    const { trie } = lexicon;
    let signs = 0;
    for (let k = at + 1; k <= at + (pool[at] as number); k++) {
      const term = pool[k] as number;
      const child = childOf(trie, ROOT, term);
      signs |= signOf(term);
      if (child !== 0) signs |= signsAfter(trie, child) << AFTER_SHIFT;
    }
    return signs;
  };

  const put = (hash: number, check: number, meaning: number, signs: number): void => {
    let at = slotOf(hash);
    while (slots[at + 1] !== 0) {
      at += SLOT;
      if (at === slots.length) at = 0;
    }
    slots[at] = hash;
    slots[at + 1] = check;
    slots[at + 2] = meaning;
    slots[at + 3] = signs;
  };

  const remember = (hash: number, check: number, meaning: number): void => {
    words += 1;
    if (words * ROOM * SLOT > slots.length) {
      const before = slots;
      slots = new Int32Array(before.length * 2);
      mask = mask * 2 + 1;
      for (let at = 0; at < before.length; at += SLOT) {
        if (before[at + 1] === 0) continue;
        put(
          before[at] as number,
          before[at + 1] as number,
          before[at + 2] as number,
          before[at + 3] as number,
        );
      }
    }
    put(hash, check, meaning, signsOf(meaning));
  };

  const meaningOf = (
    text: string,
    start: number,
    end: number,
    hash: number,
    check: number,
  ): number => {
    let at = slotOf(hash);
    for (;;) {
      const found = slots[at + 1] as number;
      if (found === check && slots[at] === hash) return slots[at + 2] as number;
      if (found === 0) break;
      at += SLOT;
      if (at === slots.length) at = 0;
    }
    const meaning = work(text, start, end);
    // The check of a word is 0 only when nothing of it is left folded.
    if (check !== 0) remember(hash, check, meaning);
    return meaning;
  };

  /** Notes the meanings of words that are known, without a call; returns the first that is not. */
  const readKnown = (
    { hash, check, meaning, signs }: Tokens,
    from: number,
    count: number,
  ): number => {
    const known = slots;
    const bits = mask;
    const around = known.length - 1;
    for (let i = from; i < count; i++) {
      const sum = hash[i] as number;
      let at = ((sum ^ (sum >>> 15)) & bits) * SLOT;
      while (known[at] !== sum || known[at + 1] !== check[i]) {
        if (known[at + 1] === 0) return i;
        at = (at + SLOT) & around;
      }
      meaning[i] = known[at + 2] as number;
      signs[i] = known[at + 3] as number;
    }
    return count;
  };

  const read = (text: string, tokens: Tokens): void => {
    const { start, end, hash, check, meaning, signs, count } = tokens;
    for (let i = readKnown(tokens, 0, count); i < count; i = readKnown(tokens, i + 1, count)) {
      meaning[i] = meaningOf(
        text,
        start[i] as number,
        end[i] as number,
        hash[i] as number,
        check[i] as number,
      );
      signs[i] = signsOf(meaning[i] as number);
    }
  };

  return {
    read,
    meaningOf,
    pool: () => pool,
    note: ({ hash, check, meaning }, i, flag) => {
      meaning[i] = (meaning[i] as number) | flag;
      if (check[i] === 0) return;
      let at = slotOf(hash[i] as number);
      while (slots[at] !== hash[i] || slots[at + 1] !== check[i]) {
        if (slots[at + 1] === 0) return;
        at = (at + SLOT) & (slots.length - 1);
      }
      slots[at + 2] = (slots[at + 2] as number) | flag;
    },
    keep: (numbers) => {
      const at = reserve(numbers.length + 1);
      pool[at] = numbers.length;
      pool.set(numbers, at + 1);
      return at;
    },
    settle: () => {
      if (used < POOL_LIMIT && words < WORD_LIMIT) return;
      used = 1;
      words = 0;
      slots.fill(0);
    },
  };
}
