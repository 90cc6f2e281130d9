import { ALIAS, type AliasList, aliasAt } from '../find/alias-list.ts';
import { isHyphenated } from '../find/gaps.ts';
import { type FoundPhrase, findPhrases } from '../find/phrases.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { type Lexicon, topicKind } from '../lexicon/lexicon.ts';
import { CONDITIONAL, type PhrasePlan } from '../lexicon/patterns.ts';
import type { Tokens } from '../words/tokens.ts';
import { isAttributive, isUndertaking } from './attributive.ts';
import type { Candidate } from './candidate.ts';
import {
  type CandidateLookups,
  type FoundBlock,
  type PlaceFor,
  SCORES,
} from './candidate-lookups.ts';
import { isIndefinite } from './indefinite.ts';

/** Appends a candidate for each phrase of a block whose head no name has for itself. */
export function addPhrases(
  { lexicon, cache }: CandidateLookups,
  { block, index, found }: FoundBlock,
  placeFor: PlaceFor,
  made: Candidate[],
): void {
  const phrases = findPhrases(lexicon, cache, block, found.parts);
  if (phrases.length === 0) return;
  const byHead = namedByHead(lexicon, block.tokens, found.aliases);
  const isOwnedNearer = ownedNearer(lexicon, phrases);
  const endOf = endsOfOwned(lexicon, phrases);
  for (const phrase of phrases) {
    const plan = lexicon.phrases[phrase.phrase];
    if (plan === undefined || byHead(phrase) || isOwnedNearer(phrase, plan)) continue;
    const { parts, from, head } = phrase;
    const to = endOf(phrase, plan);
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
      place: placeFor(plan.rules)(from, to),
      surname: null,
      others: head.to === to && isQualifier(lexicon, block, plan, last, to),
      doubtful: false,
      located: false,
      anew: !plan.firm && isIndefinite(block, from),
      joined: isHyphenated(block.tokens, from),
    });
  }
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
 * "US-Hilfe für Kiew": whose a head is and what follows it by a preposition make one name, of the topic that says
 * whose it is. Gives the last word of a phrase; `phrases` are those of the block.
 */
function endsOfOwned(
  { phrases: plans }: Lexicon,
  phrases: readonly FoundPhrase[],
): (phrase: FoundPhrase, plan: PhrasePlan) => number {
  const ends = new Map<number, number>();
  for (const { phrase, head, to } of phrases) {
    if (plans[phrase]?.by !== null) ends.set(head.to, Math.max(to, ends.get(head.to) ?? 0));
  }
  return ({ head, to }, { by }) =>
    by === null && head.to === to ? Math.max(to, ends.get(head.to) ?? 0) : to;
}

/**
 * "Massive russische Verluste": what qualifies a head says less of whose it is than a name that stands nearer
 * to it. `phrases` are those of the block.
 */
function ownedNearer(
  { phrases: plans }: Lexicon,
  phrases: readonly FoundPhrase[],
): (phrase: FoundPhrase, plan: PhrasePlan) => boolean {
  const owned = phrases.filter(({ phrase }) => plans[phrase]?.firm && plans[phrase].by === null);
  const byHead = Map.groupBy(owned, ({ head }) => head.from);
  return ({ from, to, head }, { firm, topic }) =>
    !firm &&
    byHead
      .get(head.from)
      ?.some(
        (other) => other.from > from && other.to >= to && plans[other.phrase]?.topic !== topic,
      ) === true;
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
