import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import {
  ownerOf,
  type PatternRole,
  PLAIN_NAME,
  patternRole,
  speaksIn,
} from '../lexicon/patterns.ts';
import {
  childAmong,
  childrenEnd,
  childrenOf,
  endingsAt,
  leadsOn,
  nextEnding,
  patternAt,
  ROOT,
} from '../lexicon/trie.ts';
import { mayFollow, termsAt, type Vocabulary } from '../lexicon/vocabulary.ts';
import { ENDS, OWN_TERM, STARTS_SMALL } from '../lexicon/word-meaning.ts';
import { BEYOND_ASCII, FIRST_UPPER, POSSESSIVE } from '../words/tokens.ts';
import { type AliasList, addAlias } from './alias-list.ts';
import { addCue, type CueList } from './cue-list.ts';
import { continuesName, isGlued, isHyphenated } from './gaps.ts';
import { createNumberList } from './number-list.ts';
import {
  ALONE,
  ASK,
  BY_ITSELF,
  CUE,
  LONGER,
  NOT_AFTER_VERB_SIGN,
  NOT_BEFORE_HYPHEN,
  openingsOf,
  readingOf,
  roleOf,
  STEP,
  STEP_SIZE,
} from './openings.ts';
import { addPart, type PartList } from './part-list.ts';
import type { ReadBlock } from './read-block.ts';
import { isAfterVerbSign, type Reading, readAround, verify } from './verify.ts';

/** All patterns of the lexicon in a block, whatever they overlap, in the order of the text; valid until the next block. */
export interface FoundPatterns {
  readonly aliases: AliasList;
  readonly parts: PartList;
  /** Words that context rules ask for. */
  readonly cues: CueList;
}

/** Finds the patterns that begin at any word of a block whose words have their meanings. */
export type PatternFinder = (block: ReadBlock) => FoundPatterns;

/** One finder serves all blocks; what it works out about a word it leaves in the vocabulary. */
export function createPatternFinder(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
): PatternFinder {
  const { trie, patterns } = lexicon;
  const aliases = createNumberList();
  const parts = createNumberList();
  const cues = createNumberList();
  /** Patterns that begin at the word at hand: a word of several spellings leads to one by several paths. */
  const seen: number[] = [];
  let pool = vocabulary.pool();

  const put = (role: PatternRole, pattern: number, from: number, to: number, reading: Reading) => {
    if (role === 'alias') addAlias(aliases, pattern, from, to, reading);
    else if (role !== 'cue') {
      addPart(parts, role, ownerOf(patterns, pattern), pattern, from, to);
    }
  };

  /** `plain`: every word is written like a name, and is the very word of the pattern. */
  const take = (
    block: ReadBlock,
    pattern: number,
    from: number,
    to: number,
    plain: boolean,
  ): void => {
    const role = patternRole(patterns, pattern);
    if (role === 'cue') {
      addCue(cues, ownerOf(patterns, pattern), from, to);
      return;
    }
    if (role === 'alias' && !speaksIn(patterns, pattern, block.language)) return;
    const flags = patterns.flags[pattern] as number;
    const reading =
      plain && (flags & PLAIN_NAME) !== 0
        ? readAround(block.tokens, flags, from, to, 'exact')
        : verify(lexicon, cache, block, pattern, from, to);
    if (reading !== null) put(role, pattern, from, to, reading);
  };

  const takeEndings = (
    block: ReadBlock,
    node: number,
    from: number,
    to: number,
    plain: boolean,
  ): void => {
    for (let ending = endingsAt(trie, node); ending !== 0; ending = nextEnding(trie, ending)) {
      const pattern = patternAt(trie, ending);
      if (!seen.includes(pattern)) {
        seen.push(pattern);
        take(block, pattern, from, to, plain);
      }
    }
  };

  /**
   * Takes the patterns that lead through word `i` to one of the nodes from `low` up to `high`, the children
   * of one node, if that goes on with the name before.
   */
  const walk = (
    block: ReadBlock,
    low: number,
    high: number,
    from: number,
    i: number,
    plain: boolean,
  ): void => {
    const { tokens } = block;
    if (i >= tokens.count) return;
    const means = tokens.meaning[i] as number;
    const at = termsAt(means);
    // A word without a term of its own ends every name.
    if (at === 0) return;
    const last = at + (pool[at] as number);
    // Asked last: mostly there is nothing to go on with.
    let joined = i === from;
    for (let k = at + 1; k <= last; k++) {
      const child = childAmong(trie, low, high, pool[k] as number);
      if (child === 0) continue;
      joined ||= continuesName(block.text, tokens, i);
      if (!joined) return;
      const still =
        plain && k === at + 1 && (means & OWN_TERM) !== 0 && isNameLike(tokens.shape[i] as number);
      takeEndings(block, child, from, i, still);
      if (leadsOn(trie, child)) {
        walk(block, childrenOf(trie, child), childrenEnd(trie, child), from, i + 1, still);
      }
    }
  };

  const takeAlone = (block: ReadBlock, step: number, pattern: number, i: number): void => {
    const { tokens } = block;
    if (isGlued(tokens, i) || isGlued(tokens, i + 1)) return;
    if ((step & NOT_AFTER_VERB_SIGN) !== 0 && isAfterVerbSign(block, i)) return;
    const hyphen = isHyphenated(tokens, i + 1);
    if (hyphen && (step & NOT_BEFORE_HYPHEN) !== 0) return;
    const reading = hyphen || isHyphenated(tokens, i) ? 'compound' : readingOf(step);
    put(roleOf(step), pattern, i, i, reading);
  };

  /** Takes what begins at a word; `next` are the signs of the next word. */
  const begin = (block: ReadBlock, i: number, next: number): void => {
    const openings = openingsOf(lexicon, cache, vocabulary, block, i);
    pool = vocabulary.pool();
    if (seen.length > 0) seen.length = 0;
    if (openings === -1) {
      walk(block, childrenOf(trie, ROOT), childrenEnd(trie, ROOT), i, i, false);
      return;
    }
    const last = openings + (pool[openings] as number);
    for (let k = openings + 1; k < last; k += STEP_SIZE) {
      const step = pool[k] as number;
      const about = pool[k + 1] as number;
      switch (step & STEP) {
        case CUE:
          addCue(cues, about, i, i);
          break;
        case ALONE:
          takeAlone(block, step, about, i);
          break;
        case ASK:
          take(block, about, i, i, false);
          break;
        case LONGER:
          if (((pool[k + 2] as number) & next) !== 0) {
            walk(block, about, pool[k + 3] as number, i, i + 1, (step & BY_ITSELF) !== 0);
          }
          break;
      }
    }
  };

  return (block) => {
    const { count, meaning, shape, signs } = block.tokens;
    aliases.used = 0;
    parts.used = 0;
    cues.used = 0;
    for (let i = 0; i < count; i++) {
      // Without a branch that depends on the capital: half of the guesses would be wrong.
      const starts = STARTS_SMALL >> ((shape[i] as number) & FIRST_UPPER);
      const means = meaning[i] as number;
      if ((means & starts) === 0) continue;
      const next = i + 1 < count ? (signs[i + 1] as number) : 0;
      if ((means & ENDS) !== 0 || mayFollow(signs[i] as number, next)) begin(block, i, next);
    }
    return { aliases, parts, cues };
  };
}

/** A capital, then small letters. */
function isNameLike(shape: number): boolean {
  return (shape & ~(POSSESSIVE | BEYOND_ASCII)) === FIRST_UPPER;
}
