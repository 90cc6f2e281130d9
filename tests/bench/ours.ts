import type { Topic } from '../../src/claims/topic.ts';
import { createFigureReader } from '../../src/matching/figures/reader.ts';
import { buildFigureRecord } from '../../src/matching/figures/record/record.ts';
import { ALIAS, aliasAt } from '../../src/matching/find/alias-list.ts';
import { createPatternFinder } from '../../src/matching/find/find-patterns.ts';
import { toReadBlock } from '../../src/matching/find/read-block.ts';
import { buildLexicon, type Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { createPatternCache } from '../../src/matching/lexicon/pattern-cache.ts';
import { createVocabulary } from '../../src/matching/lexicon/vocabulary.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { tokenize } from '../../src/matching/words/tokenize.ts';
import { createTokens } from '../../src/matching/words/tokens.ts';
import type { AliasSet } from './aliases.ts';
import type { Finder } from './peers/peer.ts';

/** The index of all aliases. */
export function compile(topics: readonly Topic[]): Lexicon {
  return buildLexicon(topics);
}

/** Words and what they mean, nothing found yet; returns how many. */
export function wordsAlone(lexicon: Lexicon): Finder {
  const vocabulary = createVocabulary(lexicon);
  const tokens = createTokens();
  return (blocks) => {
    let count = 0;
    for (const { text } of blocks) {
      vocabulary.settle();
      tokenize(text, tokens, () => true);
      vocabulary.read(text, tokens);
      count += tokens.count;
    }
    return count;
  };
}

/** Everything but figures. */
export function allMentions(lexicon: Lexicon): Finder {
  const matcher = createMatcher(lexicon);
  return (blocks) => matcher.scan(blocks, { language: 'de' }).findings.length;
}

/** Everything a scan does: language, mentions, other spellings, context, figures. */
export function wholePipeline(lexicon: Lexicon, { topics, claims }: AliasSet): Finder {
  const record = buildFigureRecord(topics, claims);
  const matcher = createMatcher(lexicon, createFigureReader(record));
  return (blocks) => {
    const { findings } = matcher.scan(blocks, { language: 'de' });
    return findings.reduce((sum, { mentions }) => sum + mentions.length, 0);
  };
}

/** The same aliases without what asks for their surroundings: no phrases, no rules. What a peer gets. */
export function withoutContext(topics: readonly Topic[]): readonly Topic[] {
  return topics.map(({ phrases, aliases, ...topic }) => ({
    ...topic,
    aliases: Object.fromEntries(
      Object.entries(aliases).map(([language, list]) => [
        language,
        list.map(({ when, unless, ...alias }) => alias),
      ]),
    ),
  }));
}

/**
 * Aliases as they stand in the text or inflected, verified, as start, end and number of the alias: what a
 * peer does, and a little more.
 */
export function mentionsAlone(lexicon: Lexicon): Finder {
  const vocabulary = createVocabulary(lexicon);
  const cache = createPatternCache(lexicon);
  const tokens = createTokens();
  const findPatterns = createPatternFinder(lexicon, cache, vocabulary);
  let mentions = new Int32Array(0);
  return (blocks) => {
    let count = 0;
    for (const { text } of blocks) {
      vocabulary.settle();
      tokenize(text, tokens, () => true);
      vocabulary.read(text, tokens);
      const { aliases } = findPatterns(toReadBlock(text, tokens, 'de'));
      if (mentions.length < aliases.used) mentions = new Int32Array(2 * aliases.used);
      let used = 0;
      for (let at = 0; at < aliases.used; at += ALIAS) {
        const { pattern, from, to } = aliasAt(aliases, at);
        mentions[used++] = tokens.start[from] as number;
        mentions[used++] = tokens.end[to] as number;
        mentions[used++] = pattern;
      }
      count += used / 3;
    }
    return count;
  };
}

/** Bytes that a lexicon takes: typed arrays as they are, everything else as JSON. */
export function sizeOf(part: unknown): number {
  if (ArrayBuffer.isView(part)) return part.byteLength;
  if (typeof part === 'string') return part.length * (/^[\0-\xff]*$/.test(part) ? 1 : 2);
  if (Array.isArray(part)) return JSON.stringify(part).length;
  if (typeof part === 'object' && part !== null) {
    return Object.values(part).reduce((sum: number, each) => sum + sizeOf(each), 0);
  }
  return 0;
}
