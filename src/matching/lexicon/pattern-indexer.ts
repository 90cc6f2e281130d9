import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { buildSpellingIndex, type SpellingIndex } from '../spelling/spelling-index.ts';
import { BEYOND_ASCII, FIRST_UPPER, NUMBER, POSSESSIVE } from '../words/tokens.ts';
import { nounKey, prefixTerm, suffixTerm } from './inflection.ts';
import { pathsOf, termsOf } from './pattern-terms.ts';
import { type PatternUse, type PatternWord, patternWords } from './pattern-words.ts';
import {
  CLOSED,
  createPatterns,
  EXACT,
  type PatternRole,
  type Patterns,
  PLAIN_NAME,
  SPELLINGS,
} from './patterns.ts';
import { NAMES, SMALL_TOO, type Trie } from './trie.ts';
import { createTrieBuilder } from './trie-builder.ts';
import {
  createPrefixGate,
  createTermNumbers,
  openGate,
  type PrefixGate,
  type WordTable,
} from './word-table.ts';

/** A pattern of more words is left out. */
export const MAX_PATTERN_WORDS = 24;
/** The last part of a closed compound is only looked for when it is at least this long. */
const SHORTEST_SUFFIX = 5;

/** A name, a part of a phrase or a context word, as authored. */
export interface AuthoredPattern {
  readonly role: PatternRole;
  /** Number of the topic, phrase or context word it stands for. */
  readonly owner: number;
  readonly text: string;
  /** Number of its language in `LANGUAGE_DATA`. */
  readonly language: number;
  readonly use: PatternUse;
  readonly flags?: number;
  /** Number of the rule set. */
  readonly rules?: number;
}

/** What patterns are found by: their words, and the ways from word to word. */
export interface PatternIndex {
  readonly patterns: Patterns;
  readonly words: WordTable;
  readonly gate: PrefixGate;
  readonly trie: Trie;
  readonly spellings: SpellingIndex;
}

/** Collects patterns, the aliases of a topic one after the other, and builds the index of them all. */
export function createPatternIndexer(): {
  /** A pattern without a word, or with more than `MAX_PATTERN_WORDS`, is left out. */
  readonly add: (pattern: AuthoredPattern) => void;
  readonly build: () => PatternIndex;
} {
  const patterns = createPatterns();
  const gate = createGate();
  const { of: term, build: buildWords } = createTermNumbers((text) => openGateTo(gate, text));
  const trie = createTrieBuilder();
  const names = new Map<string, number>();

  /** The forms in which other spellings are looked for. */
  const addNames = (words: readonly PatternWord[]): void => {
    for (const { wordClass, variants, shape } of words) {
      if (wordClass !== 'name' || (shape & NUMBER) !== 0) continue;
      for (const variant of variants) names.set(variant, term(variant));
    }
  };

  return {
    add: ({ role, owner, text, language, use, flags: authored = 0, rules = 0 }) => {
      const data = LANGUAGE_DATA[language] as LanguageData;
      const words = patternWords(text, data, use, (authored & EXACT) !== 0);
      if (words.length === 0 || words.length > MAX_PATTERN_WORDS) return;
      const flags = authored | (words.every(isPlainName) ? PLAIN_NAME : 0);
      const pattern = patterns.add({ role, owner, text, language, flags, rules, words });
      const choices = words.map((word) => termsOf(word, data, language).map(term));
      const begins = beginsOf(role, words);
      for (const path of pathsOf(choices)) trie.add(path, pattern, begins);
      if ((flags & SPELLINGS) !== 0) addNames(words);
      const [only] = words;
      if (only === undefined || words.length > 1) return;
      const parts = [
        ...((flags & CLOSED) !== 0 ? only.variants.map(prefixTerm) : []),
        ...(role === 'head' ? suffixTerms(only, data, language) : []),
      ];
      for (const part of parts) trie.add([term(part)], pattern, begins);
    },
    build: () => {
      const { table, places } = buildWords();
      for (const [name, number] of names) names.set(name, places[number] as number);
      return {
        patterns: patterns.build(),
        words: table,
        gate,
        trie: trie.build(places),
        spellings: buildSpellingIndex(names),
      };
    },
  };
}

/** Which of its first letters a pattern allows, and whether it is a name. Context words count however they are written. */
function beginsOf(role: PatternRole, [first]: readonly PatternWord[]): number {
  if (role === 'cue') return SMALL_TOO;
  return ((first?.shape ?? 0) & FIRST_UPPER) === 0 ? SMALL_TOO | NAMES : NAMES;
}

/** By what a noun is found as the last part of a closed compound; a short one is not. */
function suffixTerms({ folded }: PatternWord, data: LanguageData, language: number): string[] {
  if (!data.capitalNouns) return [];
  const key = nounKey(folded, data);
  return key.length > SHORTEST_SUFFIX ? [suffixTerm(key, language)] : [];
}

function isPlainName({ wordClass, shape }: PatternWord): boolean {
  return wordClass === 'name' && (shape & ~(POSSESSIVE | BEYOND_ASCII)) === FIRST_UPPER;
}

/** Lets every word that tells a language pass. */
function createGate(): PrefixGate {
  const gate = createPrefixGate();
  for (const data of LANGUAGE_DATA) {
    for (const word of data.functionWords) openGate(gate, word);
  }
  return gate;
}

/** Lets the words pass by which a term may be read. */
function openGateTo(gate: PrefixGate, term: string): void {
  const sign = term[0] ?? '';
  // A compound that ends like a head may begin with anything: the vocabulary asks for it itself.
  if (sign === '$') return;
  const inflected = sign === '#' || sign === '~';
  openGate(gate, inflected ? term.slice(2).replace('|', '') : term.replace('+', ''));
}
