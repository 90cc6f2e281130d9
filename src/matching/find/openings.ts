import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import type { PatternWord } from '../lexicon/pattern-words.ts';
import {
  CLOSED,
  languageOf,
  NO_COMPOUND,
  ownerOf,
  PATTERN_ROLES,
  type PatternRole,
  patternRole,
  speaksIn,
} from '../lexicon/patterns.ts';
import {
  beginsSmall,
  childOf,
  childrenEnd,
  childrenOf,
  endingsAt,
  leadsOn,
  nextEnding,
  patternAt,
  ROOT,
  signsAfter,
} from '../lexicon/trie.ts';
import { LINKS, termsAt, type Vocabulary } from '../lexicon/vocabulary.ts';
import { OWN_TERM } from '../lexicon/word-meaning.ts';
import { ALL_UPPER, BEYOND_ASCII, FIRST_UPPER, POSSESSIVE } from '../words/tokens.ts';
import { asksNeighbours } from './letter-case.ts';
import type { ReadBlock } from './read-block.ts';
import { mayBeVerb, type Reading, readAsPattern } from './verify.ts';

/**
 * What can begin at a word, worked out once for every different word, language and way of writing, and
 * kept in fours of numbers: a step, what it is about, and for `LONGER` the signs of what may follow and the
 * end of the children. The words around it are asked each time.
 */
export const STEP_SIZE = 4;
export const STEP = 7;
/** A context word: its number follows. */
export const CUE = 0;
/** A pattern of this word alone reads like this unless the words around speak against it: the pattern follows. */
export const ALONE = 1;
/** A pattern of this word alone that depends on the very letters or the words around: the pattern follows. */
export const ASK = 2;
/** A longer pattern may follow: the first of the trie's nodes that lead on follows, see `childrenOf`. */
export const LONGER = 3;

/** Beside `ALONE`: the number of the reading in `READINGS`, two bits. */
const READING_SHIFT = 3;
export const READINGS: readonly Reading[] = ['exact', 'inflected', 'compound'];
/** Beside `ALONE`: no reading after a word that makes it a verb. */
export const NOT_AFTER_VERB_SIGN = 1 << 5;
/** Beside `LONGER`: the word is written like a name and is itself the first word of the patterns. */
export const BY_ITSELF = 1 << 7;
/** Beside `ALONE`: no reading before a hyphen. */
export const NOT_BEFORE_HYPHEN = 1 << 6;
/** Beside `ALONE`: the number of the role in `PATTERN_ROLES`. */
const ROLE_SHIFT = 8;

/** The reading beside a step `ALONE`. */
export function readingOf(step: number): Reading {
  return READINGS[(step >> READING_SHIFT) & 3] as Reading;
}

/** The role beside a step `ALONE`. */
export function roleOf(step: number): PatternRole {
  return PATTERN_ROLES[step >> ROLE_SHIFT] as PatternRole;
}

/**
 * Where the steps of a word that starts patterns lie in the vocabulary's pool, behind their count; -1
 * for a word written in a way of which nothing is kept.
 */
export function openingsOf(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
  block: ReadBlock,
  i: number,
): number {
  const { tokens, language } = block;
  const shape = (tokens.shape[i] as number) & ~POSSESSIVE;
  const way = shape & ~BEYOND_ASCII;
  if (way !== 0 && way !== FIRST_UPPER && way !== (FIRST_UPPER | ALL_UPPER)) return -1;
  // Small letters, a capital, all capitals; each in ASCII or not.
  const number = ((way + 1) >> 1) + (way === shape ? 0 : 3);
  const link = termsAt(tokens.meaning[i] as number) - LINKS + 6 * language + number;
  const known = vocabulary.pool()[link] as number;
  if (known !== 0) return known;
  const made = vocabulary.keep(collect(lexicon, cache, vocabulary, block, i));
  vocabulary.pool()[link] = made;
  return made;
}

/** The steps of a word, in fours. */
function collect(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
  block: ReadBlock,
  i: number,
): number[] {
  const { trie, patterns } = lexicon;
  const steps: number[] = [];
  const seen = new Set<number>();
  const pool = vocabulary.pool();
  const means = block.tokens.meaning[i] as number;
  const at = termsAt(means);
  const way = (block.tokens.shape[i] as number) & ~(POSSESSIVE | BEYOND_ASCII);
  const last = at + (pool[at] as number);
  const upper = ((block.tokens.shape[i] as number) & FIRST_UPPER) !== 0;
  /** A pattern of this word alone. */
  const addAlone = (pattern: number): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    const step = stepFor(lexicon, cache, block, i, pattern);
    if (step !== null) steps.push(step, step === CUE ? ownerOf(patterns, pattern) : pattern, 0, 0);
  };
  for (let k = at + 1; k <= last; k++) {
    const child = childOf(trie, ROOT, pool[k] as number);
    if (child === 0) continue;
    for (let ending = endingsAt(trie, child); ending !== 0; ending = nextEnding(trie, ending)) {
      addAlone(patternAt(trie, ending));
    }
    const fits = upper || beginsSmall(trie, child);
    if (fits && leadsOn(trie, child)) {
      const own = k === at + 1 && (means & OWN_TERM) !== 0 && upper;
      const step = own && way === FIRST_UPPER ? LONGER | BY_ITSELF : LONGER;
      const children = childrenOf(trie, child);
      steps.push(step, children, signsAfter(trie, child), childrenEnd(trie, child));
    }
  }
  return steps;
}

function stepFor(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  i: number,
  pattern: number,
): number | null {
  const { patterns } = lexicon;
  const role = patternRole(patterns, pattern);
  const words = cache.words(pattern);
  const [word] = words;
  if (role === 'cue') {
    return word !== undefined && isOtherWord(word, block.tokens.shape[i] as number) ? null : CUE;
  }
  if (words.length !== 1 || word === undefined) return null;
  if (role === 'alias' && !speaksIn(patterns, pattern, block.language)) return null;
  const shape = block.tokens.shape[i] as number;
  if (asksNeighbours(word, shape, (block.tokens.check[i] as number) >>> 16)) return ASK;
  if (word.wordClass === 'exact' && (shape & BEYOND_ASCII) !== 0) return ASK;
  const flags = patterns.flags[pattern] as number;
  const reading = readAlone(lexicon, block, i, pattern, word);
  if (reading === null) return null;
  let step =
    ALONE |
    (READINGS.indexOf(reading) << READING_SHIFT) |
    (PATTERN_ROLES.indexOf(role) << ROLE_SHIFT);
  if (reading === 'inflected' && mayBeVerb(lexicon, block, i, pattern)) step |= NOT_AFTER_VERB_SIGN;
  if ((flags & NO_COMPOUND) !== 0) step |= NOT_BEFORE_HYPHEN;
  return step;
}

/** "IT" in a rule is not the "it" of a sentence, nor "US" the "us": two capitals mean capitals. */
function isOtherWord({ folded, shape }: PatternWord, written: number): boolean {
  return folded.length === 2 && (shape & ALL_UPPER) !== 0 && (written & ALL_UPPER) === 0;
}

function readAlone(
  lexicon: Lexicon,
  block: ReadBlock,
  i: number,
  pattern: number,
  word: PatternWord,
): Reading | null {
  const closed = ((lexicon.patterns.flags[pattern] as number) & CLOSED) !== 0;
  return readAsPattern(block, i, false, word, languageOf(lexicon.patterns, pattern), 1, closed);
}
