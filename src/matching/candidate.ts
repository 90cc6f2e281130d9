import type { Ordinal, Place } from './context/context.ts';
import {
  isCurrency,
  isLonger,
  isNameAfter,
  isNamesake,
  isOneOfMany,
  isOthersName,
  isPartOfOther,
  isPlaceName,
} from './context/other-name.ts';
import { createPlaceFinder } from './context/place-finder.ts';
import { ALIAS, type AliasList, aliasAt } from './find/alias-list.ts';
import type { Found } from './find/find-patterns.ts';
import type { FoundSpelling } from './find/find-spellings.ts';
import { isHyphenated } from './find/gaps.ts';
import { type FoundPhrase, findPhrases } from './find/phrases.ts';
import type { ReadBlock } from './find/read-block.ts';
import { isPossessive } from './find/verify.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { PatternCache } from './lexicon/pattern-cache.ts';
import { CONDITIONAL } from './lexicon/patterns.ts';
import type { MatchWay } from './mention.ts';
import type { NamedPattern } from './named-pattern.ts';
import type { Tokens } from './words/tokens.ts';

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

/** A block with what was found in it, and where it stands in the article. */
export interface FoundBlock {
  readonly block: ReadBlock;
  /** Position of the block in the scan, and the ordinal of its first word. */
  readonly index: number;
  readonly base: Ordinal;
  /** Bounds of its sentences; only asked where they are needed. */
  readonly sentences: () => readonly number[];
  readonly found: Found;
  readonly spellings: readonly FoundSpelling[];
}

const SCORES: Readonly<Record<MatchWay, number>> = {
  exact: 1,
  inflected: 0.98,
  compound: 0.95,
  phrase: 0.95,
  'short-form': 0.9,
  spelling: 0.85,
};

/** Turns what was found in a block into candidates, while its words are at hand, and appends them to `made`. */
export function toCandidates(
  lexicon: Lexicon,
  cache: PatternCache,
  named: (pattern: number) => NamedPattern,
  isAwake: (rules: number) => boolean,
  { block, index, base, sentences, found, spellings }: FoundBlock,
  made: Candidate[],
): void {
  if (found.aliases.used + spellings.length + found.parts.length === 0) return;
  const { inSentence, plain } = createPlaceFinder(block.text, block.tokens, base, sentences);
  const places = (rules: number) => (rules !== 0 && isAwake(rules) ? inSentence : plain);
  for (let at = 0; at < found.aliases.used; at += ALIAS) {
    const { pattern, from, to, reading } = aliasAt(found.aliases, at);
    if (isCurrency(block, to)) continue;
    const name = named(pattern);
    const via = name.firm ? reading : 'short-form';
    made.push(
      toCandidate(block, index, places, {
        name,
        from: from + name.lead,
        to,
        via,
        score: Math.min(SCORES[via], SCORES[reading]),
        firm: name.firm,
        doubtful: false,
        others: isOthers(cache, block, name, pattern, from + name.lead, to),
      }),
    );
  }
  for (const { pattern, from: first, to, distance } of spellings) {
    const name = named(pattern);
    const from = first + name.lead;
    const single = first === to;
    made.push(
      toCandidate(block, index, places, {
        name,
        from,
        to,
        via: 'spelling',
        score: Math.max(0.5, SCORES.spelling - 0.1 * distance),
        firm: name.firm && !single,
        doubtful: single,
        others:
          isOthers(cache, block, name, pattern, from, to) ||
          (single &&
            surnameOf(block, name, from, to) !== null &&
            isOthersName(block, first, to, name.flags, false)),
      }),
    );
  }
  const phrases = findPhrases(lexicon, cache, block, found.parts);
  if (phrases.length === 0) return;
  const byHead = namedByHead(lexicon, block.tokens, found.aliases);
  for (const whole of phrases) {
    const { phrase, parts, from, to } = whole;
    const plan = lexicon.phrases[phrase];
    if (plan === undefined || byHead(whole)) continue;
    const via = plan.firm ? 'phrase' : 'short-form';
    made.push({
      block: index,
      start: block.tokens.start[from] as number,
      end: block.tokens.end[to] as number,
      topic: plan.topic,
      alias: parts.map(cache.text).join(' … '),
      via,
      score: Math.min(SCORES[via], SCORES.phrase),
      rules: plan.rules,
      firm: plan.firm,
      place: places(plan.rules)(from, to),
      surname: null,
      others: false,
      doubtful: false,
      joined: isHyphenated(block.tokens, from),
    });
  }
}

/** What tells one find of a name from another. */
interface Reading {
  readonly name: NamedPattern;
  readonly from: number;
  readonly to: number;
  readonly via: MatchWay;
  readonly score: number;
  readonly firm: boolean;
  readonly doubtful: boolean;
  readonly others: boolean;
}

function toCandidate(
  block: ReadBlock,
  index: number,
  places: (rules: number) => (from: number, to: number) => Place,
  { name, from, to, via, score, firm, doubtful, others }: Reading,
): Candidate {
  const { tokens } = block;
  return {
    block: index,
    start: tokens.start[from] as number,
    end: tokens.end[to] as number,
    topic: name.topic,
    alias: name.alias,
    via,
    score,
    rules: name.rules,
    firm,
    place: places(name.rules)(from, to),
    surname: surnameOf(block, name, from, to),
    others,
    doubtful,
    joined: isHyphenated(tokens, from),
  };
}

/** Part of another's name or a place it is no surname that somebody bears. */
function surnameOf(
  block: ReadBlock,
  { surname, title }: NamedPattern,
  from: number,
  to: number,
): string | null {
  if (title || surname === null || isPartOfOther(block, to, true)) return null;
  return isPlaceName(block, from, surname) ? null : surname;
}

/** Whether a name as it stands is part of another one, or of somebody else. */
function isOthers(
  cache: PatternCache,
  block: ReadBlock,
  { kind, lead, single, title, surname, flags }: NamedPattern,
  pattern: number,
  from: number,
  to: number,
): boolean {
  if (isPartOfOther(block, to, kind === 'person')) return true;
  switch (kind) {
    case 'place':
      return isNamesake(block, to) || (lead > 0 && isLonger(block, to));
    case 'organisation':
      return single && isOneOfMany(block, from, to);
    case 'person':
      if (title) return isNameAfter(block, to);
      return (
        surname !== null &&
        (isPlaceName(block, from, surname) ||
          isOthersName(block, from, to, flags, isPossessive(cache, block, pattern, to)))
      );
    case 'force':
    case 'agreement':
    case 'weapon':
    case 'event':
    case 'concept':
      return false;
  }
}

/**
 * Tells whether the head of a phrase is part of a name: "nordkoreanische Koksan-Geschütze" are Koksan
 * guns, whoever's they are.
 */
function namedByHead(
  { patterns }: Lexicon,
  tokens: Tokens,
  aliases: AliasList,
): (phrase: FoundPhrase) => boolean {
  const starts = new Map<number, number>();
  for (let at = 0; at < aliases.used; at += ALIAS) {
    const { pattern, from, to } = aliasAt(aliases, at);
    if (from === to || ((patterns.flags[pattern] as number) & CONDITIONAL) !== 0) continue;
    starts.set(to, Math.max(from, starts.get(to) ?? 0));
  }
  return ({ from, head }) => {
    const start = starts.get(head.to) ?? 0;
    return isHyphenated(tokens, head.from) && start > from && start < head.from;
  };
}
