import { BLOCK_STEP, type Ordinal, type Place } from './context/context.ts';
import {
  isNameAfter,
  isNamesake,
  isOneOfMany,
  isOthersName,
  isPartOfOther,
} from './context/other-name.ts';
import type { Found, FoundAlias } from './find/find-patterns.ts';
import { isHyphenated } from './find/gaps.ts';
import { type FoundPhrase, findPhrases } from './find/phrases.ts';
import { isPossessive, type ReadBlock } from './find/verify.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { LanguageData } from './languages/language-data.ts';
import { type Lexicon, topicKind } from './lexicon/lexicon.ts';
import type { PatternCache } from './lexicon/pattern-cache.ts';
import { isTitle, type PatternWord } from './lexicon/pattern-words.ts';
import { CONDITIONAL, rulesOf } from './lexicon/patterns.ts';
import type { MatchWay } from './mention.ts';
import type { FoundSpelling } from './spelling/find-spellings.ts';
import { sentenceAt, sentenceStartBefore, sentencesOf } from './words/sentences.ts';
import { FIRST_UPPER, type Tokens } from './words/tokens.ts';

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
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
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
  const heading = isHeading(block.text);
  const sentences = createSentenceFinder(block, base, heading);

  const candidate = (
    from: number,
    to: number,
    topic: number,
    alias: string,
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
      alias,
      via,
      score: Math.min(SCORES[via], SCORES[reading]),
      rules,
      firm,
      place: rules === 0 ? plainPlace(base, from, to, heading) : sentences(from, to),
      surname: null,
      others: false,
      doubtful: false,
      joined: isHyphenated(tokens, from),
    };
  };

  const { patterns } = lexicon;
  const fromAlias = ({ pattern, from: first, to, reading }: ReadAlias): Candidate => {
    const from = first + leadingArticle(cache.words(pattern), patterns.language[pattern] as number);
    const topic = patterns.owner[pattern] as number;
    const firm = ((patterns.flags[pattern] as number) & CONDITIONAL) === 0;
    const rules = rulesOf(patterns, pattern);
    const made = candidate(from, to, topic, cache.text(pattern), reading, rules, firm);
    const kind = topicKind(lexicon, topic);
    if (isPartOfOther(block, to, kind === 'person')) return { ...made, others: true };
    if (kind === 'place') return { ...made, others: isNamesake(block, to) };
    const words = cache.words(pattern);
    if (kind === 'organisation' && words.length === 1) {
      return { ...made, others: isOneOfMany(block, from, to) };
    }
    if (kind !== 'person') return made;
    const data = LANGUAGE_DATA[patterns.language[pattern] as number] as LanguageData;
    if (isTitle(words.at(-1)?.folded ?? '', data)) {
      return { ...made, others: isNameAfter(block, to) };
    }
    if (firm || words.length > 1) return made;
    return {
      ...made,
      surname: words[0]?.folded ?? null,
      others: isOthersName(
        block,
        from,
        to,
        patterns.flags[pattern] as number,
        isPossessive(cache, block, pattern, to),
      ),
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
        (words === 1 &&
          one.surname !== null &&
          isOthersName(
            block,
            alias.from,
            alias.to,
            patterns.flags[alias.pattern] as number,
            false,
          )),
    });
  }
  const named = namedByHead(lexicon, tokens, found.aliases);
  for (const whole of findPhrases(lexicon, cache, block, found.parts)) {
    const { phrase, parts, from, to } = whole;
    const plan = lexicon.phrases[phrase];
    if (plan === undefined || named(whole)) continue;
    const alias = parts.map(cache.text).join(' … ');
    made.push(candidate(from, to, plan.topic, alias, 'phrase', plan.rules, plan.firm));
  }
  return made;
}

/**
 * Tells whether the head of a phrase is part of a name: "nordkoreanische Koksan-Geschütze" are Koksan
 * guns, whoever's they are.
 */
function namedByHead(
  { patterns }: Lexicon,
  tokens: Tokens,
  aliases: readonly FoundAlias[],
): (phrase: FoundPhrase) => boolean {
  const starts = new Map<number, number>();
  for (const { pattern, from, to } of aliases) {
    if (from === to || ((patterns.flags[pattern] as number) & CONDITIONAL) !== 0) continue;
    starts.set(to, Math.max(from, starts.get(to) ?? 0));
  }
  return ({ from, head }) => {
    const start = starts.get(head.to) ?? 0;
    return isHyphenated(tokens, head.from) && start > from && start < head.from;
  };
}

/** 1 where the alias begins with an article, which is no part of the mention: "the North". */
function leadingArticle(words: readonly PatternWord[], language: number): number {
  const [first] = words;
  if (first === undefined || words.length === 1 || (first.shape & FIRST_UPPER) !== 0) return 0;
  return LANGUAGE_DATA[language]?.articles.has(first.folded) === true ? 1 : 0;
}

function plainPlace(base: Ordinal, from: number, to: number, heading: boolean): Place {
  const place = { from: base + from, to: base + to };
  const { from: sentenceFrom, to: sentenceTo } = place;
  return { ...place, sentenceFrom, sentenceTo, nearFrom: sentenceFrom, heading };
}

/** So many words at the end of a block stand for its last sentence, which is not looked up again. */
const USUAL_SENTENCE = 25;
/** Longest line that is taken for a heading. */
const LONGEST_HEADING = 160;

/** A short line without a full stop. A heading names people shortly whom the text below introduces. */
function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.!?…:;,]["'”“»«’)\s]*$/.test(text);
}

/** Finds the sentence of words; cuts the block into sentences when first asked. */
function createSentenceFinder(
  block: ReadBlock,
  base: Ordinal,
  heading: boolean,
): (from: number, to: number) => Place {
  let bounds: readonly number[] | null = null;
  return (from, to) => {
    const language = LANGUAGE_DATA[block.language]?.language ?? 'en';
    bounds ??= sentencesOf(block.text, language);
    const { tokens } = block;
    const sentence = sentenceAt(bounds, tokens.start[from] as number);
    if (sentence === null) return plainPlace(base, from, to, heading);
    const before = sentenceStartBefore(bounds, sentence.start);
    return {
      from: base + from,
      to: base + to,
      heading,
      sentenceFrom: base + firstWordFrom(tokens, sentence.start),
      sentenceTo: base + firstWordFrom(tokens, sentence.end) - 1,
      nearFrom:
        before === null ? base - BLOCK_STEP - USUAL_SENTENCE : base + firstWordFrom(tokens, before),
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
