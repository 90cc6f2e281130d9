import { ALIAS, type AliasList, aliasAt } from '../find/alias-list.ts';
import type { Found } from '../find/find-patterns.ts';
import type { FoundSpelling } from '../find/find-spellings.ts';
import { isHyphenated } from '../find/gaps.ts';
import { type FoundPhrase, findPhrases } from '../find/phrases.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { isPossessive } from '../find/verify.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import type { PatternCache } from '../lexicon/pattern-cache.ts';
import { CONDITIONAL, type PhrasePlan } from '../lexicon/patterns.ts';
import type { MatchWay } from '../mention.ts';
import type { Tokens } from '../words/tokens.ts';
import { isAttributive, isUndertaking } from './attributive.ts';
import { isOthers, surnameOf } from './bearer.ts';
import type { Candidate } from './candidate.ts';
import { isLocated } from './located.ts';
import type { NamedPattern } from './named-pattern.ts';
import { isCurrency, isOthersName } from './other-name.ts';
import type { Ordinal, Place } from './place.ts';
import { createPlaceFinder } from './place-finder.ts';

/** What candidates are made with, the same for all blocks. */
export interface Making {
  readonly lexicon: Lexicon;
  readonly cache: PatternCache;
  readonly named: (pattern: number) => NamedPattern;
  /** Whether a rule set has anything to ask of the sentence, see `AwakeRules`. */
  readonly isAwake: (rules: number) => boolean;
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

/** Says where words stand, as exactly as the rules of a candidate ask for it. */
type Places = (rules: number) => (from: number, to: number) => Place;

const SCORES: Readonly<Record<MatchWay, number>> = {
  exact: 1,
  inflected: 0.98,
  compound: 0.95,
  phrase: 0.95,
  'short-form': 0.9,
  spelling: 0.85,
};

/** Turns what was found in a block into candidates, while its words are at hand, and appends them to `made`. */
export function toCandidates(making: Making, whole: FoundBlock, made: Candidate[]): void {
  const { block, base, sentences, found, spellings } = whole;
  if (found.aliases.used + spellings.length + found.parts.length === 0) return;
  const { isAwake } = making;
  const { inSentence, plain } = createPlaceFinder(block.text, block.tokens, base, sentences);
  const places: Places = (rules) => (rules !== 0 && isAwake(rules) ? inSentence : plain);
  addAliases(making, whole, places, made);
  addSpellings(making, whole, places, made);
  addPhrases(making, whole, places, made);
}

function addAliases(
  { cache, named }: Making,
  { block, index, found: { aliases } }: FoundBlock,
  places: Places,
  made: Candidate[],
): void {
  for (let at = 0; at < aliases.used; at += ALIAS) {
    const { pattern, from: first, to, reading } = aliasAt(aliases, at);
    if (isCurrency(block, to)) continue;
    const name = named(pattern);
    const from = first + name.lead;
    const via = name.firm ? reading : 'short-form';
    const place = name.firm && name.kind === 'place';
    made.push(
      toCandidate(block, index, places, {
        name,
        from,
        to,
        via,
        score: Math.min(SCORES[via], SCORES[reading]),
        firm: name.firm,
        doubtful: false,
        others: isOthers(cache, block, name, pattern, from, to),
        located: place && isLocated(block, from) && !isPossessive(cache, block, pattern, to),
      }),
    );
  }
}

function addSpellings(
  { cache, named }: Making,
  { block, index, spellings }: FoundBlock,
  places: Places,
  made: Candidate[],
): void {
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
        located: false,
      }),
    );
  }
}

function addPhrases(
  { lexicon, cache }: Making,
  { block, index, found }: FoundBlock,
  places: Places,
  made: Candidate[],
): void {
  const phrases = findPhrases(lexicon, cache, block, found.parts);
  if (phrases.length === 0) return;
  const byHead = namedByHead(lexicon, block.tokens, found.aliases);
  for (const phrase of phrases) {
    const plan = lexicon.phrases[phrase.phrase];
    if (plan === undefined || byHead(phrase) || isOwnedNearer(lexicon, phrases, phrase)) continue;
    const { parts, from, to, head } = phrase;
    const last = cache.text(parts.at(-1) as number);
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
      others: head.to === to && isQualifier(lexicon, block, plan, last, to),
      doubtful: false,
      located: false,
      joined: isHyphenated(block.tokens, from),
    });
  }
}

/** What tells one find of a name from another. */
interface FoundName
  extends Pick<Candidate, 'via' | 'score' | 'firm' | 'doubtful' | 'others' | 'located'> {
  readonly name: NamedPattern;
  readonly from: number;
  readonly to: number;
}

function toCandidate(
  block: ReadBlock,
  index: number,
  places: Places,
  { name, from, to, via, score, firm, doubtful, others, located }: FoundName,
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
    located,
    joined: isHyphenated(tokens, from),
  };
}

/** Whether a phrase that ends as word `to` with the name `last` only says of what sort the next word is. */
function isQualifier(
  lexicon: Lexicon,
  block: ReadBlock,
  { firm, topic }: PhrasePlan,
  last: string,
  to: number,
): boolean {
  if (!firm && isAttributive(block, last, to)) return true;
  return topicKind(lexicon, topic) === 'weapon' && isUndertaking(block, to);
}

/**
 * "Massive russische Verluste": what qualifies a head says less of whose it is than a name that stands nearer
 * to it. `phrases` are those of the block.
 */
function isOwnedNearer(
  { phrases: plans }: Lexicon,
  phrases: readonly FoundPhrase[],
  { phrase, from, to, head }: FoundPhrase,
): boolean {
  const plan = plans[phrase];
  if (plan === undefined || plan.firm) return false;
  return phrases.some((other) => {
    if (other.head.from !== head.from || other.from <= from || other.to < to) return false;
    const owner = plans[other.phrase];
    return owner?.firm === true && owner.topic !== plan.topic;
  });
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
