import type { Found } from './candidates.ts';
import type { Ordinal, Place } from './context.ts';
import type { FoundSpelling } from './find-spellings.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { LanguageData } from './languages/language-data.ts';
import type { Lexicon } from './lexicon.ts';
import type { MatchWay } from './mention.ts';
import { isNameAfter, isOthersName } from './other-name.ts';
import type { PatternCache } from './pattern-cache.ts';
import { isTitle } from './pattern-words.ts';
import { CONDITIONAL } from './patterns.ts';
import { findPhrases } from './phrases.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import type { ReadBlock } from './verify.ts';

/** A span that names a topic if its conditions hold and no better one overlaps it. */
export interface Candidate {
  /** Position of the block in the scan. */
  readonly block: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly topic: number;
  readonly alias: string;
  readonly via: MatchWay;
  readonly score: number;
  /** Number of the rule set. */
  readonly rules: number;
  /** Unconditional. */
  readonly firm: boolean;
  readonly place: Place;
  /** The folded surname where a person is named by it alone, else null. */
  readonly surname: string | null;
  /** Is part of the name of somebody else. */
  readonly others: boolean;
  /** A single word in another spelling: counts only in an article about the subject or the topic. */
  readonly doubtful: boolean;
}

interface ReadAlias {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly reading: MatchWay;
}

const SCORES: Readonly<Record<MatchWay, number>> = {
  exact: 1,
  inflected: 0.98,
  compound: 0.95,
  phrase: 0.95,
  'short-form': 0.9,
  spelling: 0.85,
};

/** Turns what was found in a block into candidates, while its words are at hand. */
export function toCandidates(
  lexicon: Lexicon,
  cache: PatternCache,
  block: ReadBlock,
  index: number,
  base: Ordinal,
  found: Found,
  spellings: readonly FoundSpelling[],
): Candidate[] {
  const { tokens } = block;
  const sentences = createSentenceFinder(block, base);

  const candidate = (
    from: number,
    to: number,
    topic: number,
    pattern: number,
    reading: MatchWay,
    rules: number,
    firm: boolean,
  ): Candidate => {
    const via = firm ? reading : 'short-form';
    return {
      block: index,
      start: tokens.start[from] as number,
      end: tokens.end[to] as number,
      topic,
      alias: cache.text(pattern),
      via,
      score: Math.min(SCORES[via], SCORES[reading]),
      rules,
      firm,
      place: rules === 0 ? plainPlace(base, from, to) : sentences(from, to),
      surname: null,
      others: false,
      doubtful: false,
    };
  };

  const { patterns } = lexicon;
  const fromAlias = ({ pattern, from, to, reading }: ReadAlias): Candidate => {
    const topic = patterns.owner[pattern] as number;
    const firm = ((patterns.flags[pattern] as number) & CONDITIONAL) === 0;
    const rules = patterns.rules[pattern] as number;
    const made = candidate(from, to, topic, pattern, reading, rules, firm);
    if (lexicon.kinds[topic] !== 'person') return made;
    const data = LANGUAGE_DATA[patterns.language[pattern] as number] as LanguageData;
    const words = cache.words(pattern);
    if (isTitle(words.at(-1)?.folded ?? '', data)) {
      return { ...made, others: isNameAfter(block, to) };
    }
    if (firm || words.length > 1) return made;
    return {
      ...made,
      surname: words[0]?.folded ?? null,
      others: isOthersName(block, from, to),
    };
  };

  const made = found.aliases.map(fromAlias);
  for (const { distance, ...alias } of spellings) {
    const one = fromAlias({ ...alias, reading: 'spelling' });
    const words = alias.to - alias.from + 1;
    made.push({
      ...one,
      via: 'spelling',
      score: Math.max(0.5, Math.min(one.score, SCORES.spelling) - 0.1 * distance),
      firm: one.firm && words > 1,
      doubtful: words === 1,
      others:
        one.others ||
        (words === 1 && one.surname !== null && isOthersName(block, alias.from, alias.to)),
    });
  }
  for (const { phrase, head, from, to } of findPhrases(lexicon, cache, block, found.parts)) {
    const plan = lexicon.phrases[phrase];
    if (plan === undefined) continue;
    made.push(candidate(from, to, plan.topic, head, 'phrase', plan.rules, plan.firm));
  }
  return made;
}

function plainPlace(base: Ordinal, from: number, to: number): Place {
  return { from: base + from, to: base + to, sentenceFrom: base + from, sentenceTo: base + to };
}

/** Finds the sentence of words; cuts the block into sentences when first asked. */
function createSentenceFinder(
  block: ReadBlock,
  base: Ordinal,
): (from: number, to: number) => Place {
  let bounds: readonly number[] | null = null;
  return (from, to) => {
    const language = LANGUAGE_DATA[block.language]?.language ?? 'en';
    bounds ??= sentencesOf(block.text, language);
    const { tokens } = block;
    const sentence = sentenceAt(bounds, tokens.start[from] as number);
    if (sentence === null) return plainPlace(base, from, to);
    return {
      from: base + from,
      to: base + to,
      sentenceFrom: base + firstWordFrom(tokens, sentence.start),
      sentenceTo: base + firstWordFrom(tokens, sentence.end) - 1,
    };
  };
}

/** The first word that begins at or after an offset. */
function firstWordFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
