import { EXOTIC, foldWord, meaningOf, SEVERAL, unitsOf, WORD } from './fold.ts';
import {
  nounKey,
  nounTerm,
  prefixTerm,
  suffixTerm,
  withoutEndings,
  wordKey,
  wordTerm,
} from './inflection.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { Lexicon } from './lexicon.ts';
import { childOf, ROOT } from './trie.ts';
import { findWord, passesGate } from './word-table.ts';

/** Flags of a word's meaning; above them is the place of its terms in the pool. */
export const STARTS = 1;
/** A word that tells the language with this number. */
export const tellsLanguage = (language: number): number => 2 << language;
const POOL_SHIFT = 8;

/** Room for the different words of some hundred pages; two that meet in a slot take turns. */
const SLOT_BITS = 16;
const POOL_LIMIT = 1 << 20;
const SHORTEST_CLOSED = 3;
const SHORTEST_SUFFIX_WORD = 9;
const LONGEST_COMPOUND = 60;

/** What the words of texts mean to a lexicon, remembered by their hash so that each is worked out once. */
export interface Vocabulary {
  /** 0: nothing. Otherwise flags and the place of the terms; valid until `settle` is called. */
  readonly meaningOf: (
    text: string,
    start: number,
    end: number,
    hash: number,
    check: number,
  ) => number;
  /** Terms of a meaning: `terms[at]` is their number, they follow. */
  readonly terms: () => Int32Array;
  /** Between two blocks: forgets everything when too much was kept. */
  readonly settle: () => void;
}

/** Where the terms of a meaning begin in the pool. */
export function termsAt(meaning: number): number {
  return meaning >>> POOL_SHIFT;
}

/** Starts with nothing known. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const slots = 1 << SLOT_BITS;
  const hashes = new Int32Array(slots);
  const checks = new Int32Array(slots);
  const meanings = new Int32Array(slots);
  let pool = new Int32Array(1024);
  let used = 1;
  const hasSuffixes = findSuffixes(lexicon);

  const work = (text: string, start: number, end: number): number => {
    const may = mayMean(lexicon, text, start, end);
    const compound = hasSuffixes && end - start >= SHORTEST_SUFFIX_WORD;
    if (!may && !compound) return 0;
    const folded = foldWord(text.slice(start, end));
    const found = new Set<number>();
    const add = (term: string): void => {
      const number = findWord(lexicon.words, term);
      if (number >= 0) found.add(number);
    };
    let flags = 0;
    if (may) {
      add(folded);
      LANGUAGE_DATA.forEach((data, language) => {
        if (data.functionWords.has(folded)) flags |= tellsLanguage(language);
        const endings = [...data.nameEndings, ...data.bodyEndings, ...data.weakEndings];
        for (const shorter of withoutEndings(folded, endings)) add(shorter);
        add(wordTerm(wordKey(folded, data), language));
        add(nounTerm(nounKey(folded, data), language));
      });
      const longest = Math.min(folded.length - SHORTEST_CLOSED, LONGEST_COMPOUND);
      for (let k = SHORTEST_CLOSED; k <= longest; k++) add(prefixTerm(folded.slice(0, k)));
    }
    if (compound && folded.length <= LONGEST_COMPOUND) {
      LANGUAGE_DATA.forEach((data, language) => {
        if (!data.capitalNouns) return;
        const key = nounKey(folded, data);
        for (let k = SHORTEST_CLOSED; k < key.length - 4; k++)
          add(suffixTerm(key.slice(k), language));
      });
    }
    if (found.size === 0) return flags;
    for (const term of found) if (childOf(lexicon.trie, ROOT, term) !== 0) flags |= STARTS;
    return flags | (keep(found) << POOL_SHIFT);
  };

  const keep = (terms: ReadonlySet<number>): number => {
    if (used + terms.size + 1 >= pool.length) {
      const larger = new Int32Array(pool.length * 2 + terms.size);
      larger.set(pool);
      pool = larger;
    }
    const at = used;
    pool[used++] = terms.size;
    for (const term of terms) pool[used++] = term;
    return at;
  };

  return {
    terms: () => pool,
    meaningOf: (text, start, end, hash, check) => {
      const slot = (hash ^ (hash >>> SLOT_BITS)) & (slots - 1);
      if (hashes[slot] === hash && checks[slot] === check) return meanings[slot] as number;
      const meaning = work(text, start, end);
      hashes[slot] = hash;
      checks[slot] = check;
      meanings[slot] = meaning;
      return meaning;
    },
    settle: () => {
      if (used < POOL_LIMIT) return;
      used = 1;
      checks.fill(0);
    },
  };
}

/** Whether any phrase asks for the last parts of compounds. */
function findSuffixes(lexicon: Lexicon): boolean {
  return lexicon.phrases.some(({ language }) => LANGUAGE_DATA[language]?.capitalNouns === true);
}

/** A quick look at the first units: most words of a text begin like no term. */
function mayMean(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  let one = 0;
  let two = 0;
  for (let i = start; i < end; i++) {
    const meaning = meaningOf(text.charCodeAt(i));
    if (meaning < WORD) continue;
    if ((meaning & EXOTIC) !== 0) return true;
    const units =
      (meaning & SEVERAL) !== 0 ? unitsOf(meaning) : String.fromCharCode(meaning & 0xffff);
    for (let k = 0; k < units.length; k++) {
      const unit = units.charCodeAt(k);
      if (one === 0) one = unit;
      else if (two === 0) two = unit;
      else return passesGate(lexicon.gate, one, two, unit);
    }
  }
  return passesGate(lexicon.gate, one, two, 0);
}
