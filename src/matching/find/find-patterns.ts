import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { type PatternRole, patternRole } from '../lexicon/patterns.ts';
import { childOf, endingsAt, leadsOn, nextEnding, patternAt, ROOT } from '../lexicon/trie.ts';
import { STARTS, TERMS, termsAt, type Vocabulary } from '../lexicon/vocabulary.ts';
import { continuesName, isGlued, isHyphenated } from './gaps.ts';
import {
  ALONE,
  ASK,
  CUE,
  LONGER,
  NOT_AFTER_VERB_SIGN,
  NOT_BEFORE_HYPHEN,
  openingsOf,
  readingOf,
  roleOf,
  STEP,
} from './openings.ts';
import type { PhrasePart } from './phrases.ts';
import { speaksHere } from './speaks-here.ts';
import { isAfterVerbSign, type ReadBlock, type Reading, verify } from './verify.ts';

/** An alias found: first and last word, and how it was read. */
export interface FoundAlias {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** All patterns of the lexicon in a block, whatever they overlap, in the order of the text. */
export interface Found {
  readonly aliases: readonly FoundAlias[];
  readonly parts: readonly PhrasePart[];
  /** Words that context rules ask for, flat: number of the context word, first and last word. */
  readonly cues: readonly number[];
}

/** Finds the patterns that begin at any word of a block. */
export function findPatterns(
  lexicon: Lexicon,
  cache: PatternCache,
  vocabulary: Vocabulary,
  block: ReadBlock,
): Found {
  const { text, tokens } = block;
  const { trie, patterns } = lexicon;
  const { meaning } = tokens;
  const aliases: FoundAlias[] = [];
  const parts: PhrasePart[] = [];
  const cues: number[] = [];
  const seen: number[] = [];
  let pool = vocabulary.pool();

  const put = (role: PatternRole, pattern: number, from: number, to: number, reading: Reading) => {
    if (role === 'alias') aliases.push({ pattern, from, to, reading });
    else if (role !== 'cue') {
      parts.push({ role, phrase: patterns.owner[pattern] as number, pattern, from, to });
    }
  };

  const take = (pattern: number, from: number, to: number): void => {
    const role = patternRole(patterns, pattern);
    if (role === 'cue') {
      cues.push(patterns.owner[pattern] as number, from, to);
      return;
    }
    const reading = verify(lexicon, cache, block, pattern, from, to);
    if (reading === null) return;
    if (role === 'alias' && !speaksHere(lexicon, cache, block, pattern)) return;
    put(role, pattern, from, to, reading);
  };

  const takeEndings = (node: number, from: number, to: number): void => {
    for (let ending = endingsAt(trie, node); ending !== 0; ending = nextEnding(trie, ending)) {
      const pattern = patternAt(trie, ending);
      // A word of several spellings leads to one pattern by several paths.
      if (!seen.includes(pattern)) {
        seen.push(pattern);
        take(pattern, from, to);
      }
    }
  };

  const walk = (node: number, from: number, i: number): void => {
    const at = termsAt(meaning[i] as number);
    const last = at + TERMS + (pool[at] as number);
    const goesOn = i + 1 < tokens.count && continuesName(text, tokens, i + 1);
    for (let k = at + TERMS; k < last; k++) {
      const child = childOf(trie, node, pool[k] as number);
      if (child === 0) continue;
      takeEndings(child, from, i);
      if (goesOn && leadsOn(trie, child)) walk(child, from, i + 1);
    }
  };

  const takeAlone = (step: number, pattern: number, i: number): void => {
    if (isGlued(tokens, i) || isGlued(tokens, i + 1)) return;
    if ((step & NOT_AFTER_VERB_SIGN) !== 0 && isAfterVerbSign(block, i)) return;
    const hyphen = isHyphenated(tokens, i + 1);
    if (hyphen && (step & NOT_BEFORE_HYPHEN) !== 0) return;
    const reading = hyphen || isHyphenated(tokens, i) ? 'compound' : readingOf(step);
    put(roleOf(step), pattern, i, i, reading);
  };

  for (let i = 0; i < tokens.count; i++) {
    if (((meaning[i] as number) & STARTS) === 0) continue;
    const openings = openingsOf(lexicon, cache, vocabulary, block, i);
    pool = vocabulary.pool();
    if (seen.length > 0) seen.length = 0;
    if (openings === -1) {
      walk(ROOT, i, i);
      continue;
    }
    const last = openings + (pool[openings] as number);
    const next = i + 1 < tokens.count && continuesName(text, tokens, i + 1) ? i + 1 : -1;
    for (let k = openings + 1; k < last; k += 2) {
      const step = pool[k] as number;
      const about = pool[k + 1] as number;
      switch (step & STEP) {
        case CUE:
          cues.push(about, i, i);
          break;
        case ALONE:
          takeAlone(step, about, i);
          break;
        case ASK:
          take(about, i, i);
          break;
        case LONGER:
          // A word without a term of its own ends every name.
          if (next !== -1 && termsAt(meaning[next] as number) !== 0) walk(about, i, next);
          break;
      }
    }
  }
  return { aliases, parts, cues };
}
