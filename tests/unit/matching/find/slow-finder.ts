import type { FoundAlias } from '../../../../src/matching/find/alias-list.ts';
import { continuesName } from '../../../../src/matching/find/gaps.ts';
import type { PhrasePart } from '../../../../src/matching/find/part-list.ts';
import type { ReadBlock } from '../../../../src/matching/find/read-block.ts';
import { verify } from '../../../../src/matching/find/verify.ts';
import type { Lexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createPatternCache } from '../../../../src/matching/lexicon/pattern-cache.ts';
import { ownerOf, patternRole, speaksIn } from '../../../../src/matching/lexicon/patterns.ts';
import {
  childOf,
  endingsAt,
  nextEnding,
  patternAt,
  ROOT,
} from '../../../../src/matching/lexicon/trie.ts';
import { createVocabulary, termsAt } from '../../../../src/matching/lexicon/vocabulary.ts';
import {
  ALL_UPPER,
  BEYOND_ASCII,
  FIRST_UPPER,
  POSSESSIVE,
} from '../../../../src/matching/words/tokens.ts';

/** As what the finder gives. */
export interface SlowFound {
  readonly aliases: readonly FoundAlias[];
  readonly parts: readonly PhrasePart[];
  readonly cues: readonly number[];
}

/**
 * The patterns in a block by walking from the root at every word and comparing every proposal letter by
 * letter; nothing is skipped, nothing remembered. What the finder has to equal.
 */
export function findSlowly(lexicon: Lexicon, block: ReadBlock): SlowFound {
  const { text, tokens, language } = block;
  const { trie, patterns } = lexicon;
  const cache = createPatternCache(lexicon);
  const vocabulary = createVocabulary(lexicon);
  const aliases: FoundAlias[] = [];
  const parts: PhrasePart[] = [];
  const cues: number[] = [];
  vocabulary.read(text, tokens);
  const take = (pattern: number, from: number, to: number): void => {
    const role = patternRole(patterns, pattern);
    const owner = ownerOf(patterns, pattern);
    if (role === 'cue') {
      if (from < to || !isPronoun(pattern, from)) cues.push(owner, from, to);
      return;
    }
    const reading = verify(lexicon, cache, block, pattern, from, to);
    if (reading === null) return;
    if (role !== 'alias') parts.push({ role, phrase: owner, pattern, from, to });
    else if (speaksIn(patterns, pattern, language)) {
      aliases.push({ pattern, from, to, reading });
    }
  };
  /** "IT" in a rule is not the "it" of a sentence. */
  const isPronoun = (pattern: number, i: number): boolean => {
    const [word] = cache.words(pattern);
    const way = (tokens.shape[i] as number) & ~(POSSESSIVE | BEYOND_ASCII);
    return (
      word !== undefined &&
      word.folded.length === 2 &&
      (word.shape & ALL_UPPER) !== 0 &&
      way <= FIRST_UPPER
    );
  };
  for (let start = 0; start < tokens.count; start++) {
    const seen = new Set<number>();
    const walk = (node: number, i: number): void => {
      const pool = vocabulary.pool();
      const at = termsAt(tokens.meaning[i] as number);
      if (at === 0) return;
      for (let k = at + 1; k <= at + (pool[at] as number); k++) {
        const child = childOf(trie, node, pool[k] as number);
        if (child === 0) continue;
        for (let ending = endingsAt(trie, child); ending !== 0; ending = nextEnding(trie, ending)) {
          const pattern = patternAt(trie, ending);
          if (seen.has(pattern)) continue;
          seen.add(pattern);
          take(pattern, start, i);
        }
        if (i + 1 < tokens.count && continuesName(text, tokens, i + 1)) walk(child, i + 1);
      }
    };
    walk(ROOT, start);
  }
  return { aliases, parts, cues };
}
