import { once } from '../../claims/once.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { NUMBERS } from '../languages/numbers.ts';
import { isPartOfNumber } from '../numbers/spelled.ts';
import { EXOTIC, foldWord, meaningOf, SEVERAL, unitsOf, WORD } from '../words/fold.ts';
import {
  nounKey,
  nounTerm,
  prefixTerm,
  suffixTerm,
  withoutEndings,
  wordKey,
  wordTerm,
} from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { anyHas, CLOSED } from './patterns.ts';
import { beginsName, beginsSmall, childOf, endingsAt, ROOT, type Trie } from './trie.ts';
import { findWord, passesGate } from './word-table.ts';

/** Flags of a word's meaning, ten bits in all: it starts a pattern. */
export const STARTS = 1;
/** It starts something even where it has no capital. */
export const STARTS_SMALL = 2;
/** The first of its terms is the word itself. */
export const OWN_TERM = 1 << (2 + 2 * LANGUAGE_DATA.length);
/** A pattern of this word alone may end at it. */
export const ENDS = 1 << (3 + 2 * LANGUAGE_DATA.length);
/** Was found to be no other spelling of any name; nothing that the word itself means. */
export const NO_SPELLING = 1 << (4 + 2 * LANGUAGE_DATA.length);
/** It starts a name or a part of one; not only context words. */
export const STARTS_NAME = 1 << (5 + 2 * LANGUAGE_DATA.length);
/** A word that tells the language with this number. */
export const tellsLanguage = (language: number): number => 4 << language;
/** A word of a number in this language: "zwölf", "million". */
export const countsIn = (language: number): number => 4 << (LANGUAGE_DATA.length + language);

/** Letters of the first part of a closed compound, at least. */
const SHORTEST_CLOSED = 3;
/** Letters of a word whose last part is looked for, at least. */
const SHORTEST_SUFFIX_WORD = 9;
const LONGEST_COMPOUND = 60;

const NUMBER_DATA = LANGUAGE_DATA.map(({ language }) => NUMBERS[language]);

/**
 * Works out what a word of a text means: returns its flags, and puts the numbers of the terms by which it
 * may be read into `found`, the word itself first.
 */
export type WordReader = (text: string, start: number, end: number, found: Set<number>) => number;

/** Remembers nothing: the vocabulary asks once for each word. */
export function createWordReader(lexicon: Lexicon): WordReader {
  const hasSuffixes = findSuffixes(lexicon);
  // Most lexicons ask for no first parts of compounds, and a word has many.
  const hasPrefixes = once(() => anyHas(lexicon.patterns, CLOSED));

  return (text, start, end, found) => {
    const folded = foldWord(text.slice(start, end));
    let flags = numberFlags(folded);
    const may = mayMean(lexicon, text, start, end);
    const compound = hasSuffixes && end - start >= SHORTEST_SUFFIX_WORD;
    if (!may && !compound) return flags;
    const add = (term: string): void => {
      const number = findWord(lexicon.words, term);
      if (number >= 0) found.add(number);
    };
    if (may) {
      add(folded);
      if (found.size > 0) flags |= OWN_TERM;
      flags |= languageFlags(folded);
      addInflected(folded, add);
      if (hasPrefixes()) addFirstParts(folded, add);
    }
    if (compound && folded.length <= LONGEST_COMPOUND) addLastParts(folded, add);
    for (const term of found) flags |= startsBy(lexicon.trie, term);
    return flags;
  };
}

type AddTerm = (term: string) => void;

/** The languages in which a word is one of a number. */
function numberFlags(folded: string): number {
  let flags = 0;
  NUMBER_DATA.forEach((numbers, language) => {
    if (isPartOfNumber(folded, numbers)) flags |= countsIn(language);
  });
  return flags;
}

/** The languages that a word tells from others. */
function languageFlags(folded: string): number {
  let flags = 0;
  LANGUAGE_DATA.forEach(({ functionWords }, language) => {
    if (functionWords.has(folded)) flags |= tellsLanguage(language);
  });
  return flags;
}

/** Adds the forms without endings of which a word may be one. */
function addInflected(folded: string, add: AddTerm): void {
  LANGUAGE_DATA.forEach((data, language) => {
    const endings = [...data.nameEndings, ...data.bodyEndings, ...data.weakEndings];
    for (const shorter of withoutEndings(folded, endings)) add(shorter);
    add(wordTerm(wordKey(folded, data), language));
    add(nounTerm(nounKey(folded, data), language));
  });
}

/** Adds what may be the first part of a closed compound. */
function addFirstParts(folded: string, add: AddTerm): void {
  const longest = Math.min(folded.length - SHORTEST_CLOSED, LONGEST_COMPOUND);
  for (let k = SHORTEST_CLOSED; k <= longest; k++) add(prefixTerm(folded.slice(0, k)));
}

/** Adds what may be the last part of a closed compound. */
function addLastParts(folded: string, add: AddTerm): void {
  LANGUAGE_DATA.forEach((data, language) => {
    if (!data.capitalNouns) return;
    const key = nounKey(folded, data);
    for (let k = SHORTEST_CLOSED; k < key.length - 4; k++) add(suffixTerm(key.slice(k), language));
  });
}

/** What a term starts. */
function startsBy(trie: Trie, term: number): number {
  const child = childOf(trie, ROOT, term);
  if (child === 0) return 0;
  return (
    STARTS |
    (beginsSmall(trie, child) ? STARTS_SMALL : 0) |
    (beginsName(trie, child) ? STARTS_NAME : 0) |
    (endingsAt(trie, child) !== 0 ? ENDS : 0)
  );
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
