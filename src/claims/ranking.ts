import Fuse from 'fuse.js';
import type { Claim } from './claim.ts';
import { contentWords } from './content-words.ts';
import type { Database } from './database.ts';
import { type ArticleFigure, FIT_REASONS, type FitReason, type SentenceContext } from './hint.ts';
import type { Language } from './language.ts';
import { matchFigures, matchNumbers } from './match-figures.ts';
import { daysBetween, isKnownBy, type PartialDate } from './partial-date.ts';
import { datesIn } from './sentence-dates.ts';
import type { TopicId } from './topic.ts';

/** What claims are ranked for. `HintQuery` fits. */
export interface RankingContext {
  readonly sentence: SentenceContext;
  /** The topic all candidates share and that therefore says nothing; null for candidates of any topic. */
  readonly topic: TopicId | null;
  /** Day (`YYYY-MM-DD`) of the article; null where unknown: then time plays no part. */
  readonly published: string | null;
  /** All figures of the sentence, where it is not about one topic; default: `sentence.figure` alone. */
  readonly figures?: readonly ArticleFigure[];
  /** Topics of the sentences before: who "he" may be. */
  readonly before?: readonly TopicId[];
}

export interface RankedClaim {
  readonly claim: Claim;
  /** 0..1; comparable within one ranking and, roughly, between sentences. */
  readonly score: number;
  /** 0..1: the same without time and standing: what the sentence itself has in common with the claim. */
  readonly likeness: number;
  /** Why it fits, in the order of `FIT_REASONS`. */
  readonly reasons: readonly FitReason[];
}

/**
 * What a full match of each kind is worth. A number of the same kind and a named claimant say most
 * about which claim a sentence means; time only decides between claims that fit alike.
 */
const WEIGHTS: Readonly<Record<FitReason, number>> = {
  figure: 4,
  attribution: 2.5,
  topics: 2,
  words: 5,
  'known-when-published': 2,
  'near-in-time': 1,
};

/** What a claim has ahead that no later statement had replaced by the article's day, or that is no hearsay. */
const CURRENT = 0.75;
const FIRM = 0.25;

/**
 * Among claims of any topic: what one has ahead all of whose topics are named. A claim on another
 * subject shares a country or a speaker with the sentence and little else.
 */
const HOME = 1.5;

const MOST = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, CURRENT + FIRM);

/**
 * What makes a sentence say the same as a claim rather than something else of the same people: the
 * words and the number. Chosen on the tuning part of the corpus.
 */
const LIKENESS: Readonly<Partial<Record<FitReason, number>>> = {
  words: 1,
  figure: 0.8,
  topics: 0.2,
  attribution: 0.1,
};

const MOST_LIKE = Object.values(LIKENESS).reduce((sum, weight) => sum + weight, 0);

/** A match weaker than this is not named as a reason. */
const WORTH_NAMING = 0.3;

/** What the same numbers add to the words in common. */
const SHARED_NUMBERS = 0.3;

/** What a claimant named in the sentences before is worth. */
const SAID_BEFORE = 0.2;

/** After this many days a statement is half as near. */
const NEAR_DAYS = 30;

/** What nearness to the article's day is still worth where the sentence names a date. */
const NEAR_UNNAMED = 0.5;

/**
 * All the claims in the order of how well they fit a sentence. Deterministic: equal scores are ordered
 * from the newest to the oldest known claim, then by id.
 */
export function rankClaims(
  database: Database,
  claims: readonly Claim[],
  context: RankingContext,
): readonly RankedClaim[] {
  const { sentence, published } = context;
  const words = matchWords(claims, sentence);
  const dates = datesIn(sentence.text, sentence.language, published);
  return claims
    .map((claim) => rank(database, claim, words.get(claim.id) ?? 0, dates, context))
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.claim.said === b.claim.said ? 0 : a.claim.said < b.claim.said ? 1 : -1) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
}

function rank(
  database: Database,
  claim: Claim,
  words: number,
  dates: readonly PartialDate[],
  context: RankingContext,
): RankedClaim {
  const { published } = context;
  const known = published !== null && isKnownBy(claim.said, published);
  const matches: Readonly<Record<FitReason, number>> = {
    figure: matchFigures(claim, context),
    attribution: matchAttribution(database, claim, context),
    topics: matchTopics(claim, context),
    words: Math.min(1, words + SHARED_NUMBERS * matchNumbers(claim, context.sentence)),
    'known-when-published': known ? 1 : 0,
    'near-in-time': matchTime(claim, dates, published),
  };
  const sum = (weights: Readonly<Partial<Record<FitReason, number>>>) =>
    FIT_REASONS.reduce((total, reason) => total + (weights[reason] ?? 0) * matches[reason], 0);
  const worth =
    (context.topic === null ? HOME * homeOf(claim, context) : 0) +
    (isSuperseded(database, claim, published) ? 0 : CURRENT) +
    (claim.evidence === 'weak' ? 0 : FIRM);
  return {
    claim,
    score: (sum(WEIGHTS) + worth) / MOST,
    likeness: sum(LIKENESS) / MOST_LIKE,
    reasons: FIT_REASONS.filter((reason) => matches[reason] >= WORTH_NAMING),
  };
}

function matchAttribution(
  { claimants }: Database,
  claim: Claim,
  { sentence, topic, figures = [], before = [] }: RankingContext,
): number {
  const speaker = claimants.get(claim.claimant)?.topic ?? null;
  if (speaker === null) return 0;
  if (sentence.figure?.attributedTo === speaker) return 1;
  if (figures.some(({ attributedTo }) => attributedTo === speaker)) return 1;
  // Named in the sentence, though perhaps not as the one who speaks.
  if (speaker !== topic && sentence.topics.includes(speaker)) return 0.5;
  return before.includes(speaker) ? SAID_BEFORE : 0;
}

/** Each further topic in common says less than the one before. */
function matchTopics(claim: Claim, { sentence, topic }: RankingContext): number {
  const shared = new Set(
    sentence.topics.filter((each) => each !== topic && claim.topics.includes(each)),
  );
  return 1 - 0.5 ** shared.size;
}

/** Share of the claim's topics that the sentence or those before it name. */
function homeOf(claim: Claim, { sentence, topic, before = [] }: RankingContext): number {
  const named = claim.topics.filter(
    (each) => each === topic || sentence.topics.includes(each) || before.includes(each),
  );
  return named.length / claim.topics.length;
}

/** Near the article's day, or said when the sentence says; a date in the sentence tells more. */
function matchTime(
  { said }: Claim,
  dates: readonly PartialDate[],
  published: string | null,
): number {
  const day = published === null ? 0 : nearness(daysBetween(said, published));
  if (dates.length === 0) return day;
  return Math.max(NEAR_UNNAMED * day, ...dates.map((date) => sameTime(said, date)));
}

function sameTime(said: PartialDate, date: PartialDate): number {
  if (said.startsWith(date) || date.startsWith(said)) return 1;
  return nearness(2 * daysBetween(said, date));
}

function nearness(days: number): number {
  return 0.5 ** (Math.abs(days) / NEAR_DAYS);
}

/** Whether a later statement had replaced it by the article's day; at any time for an undated article. */
function isSuperseded({ claims }: Database, claim: Claim, published: string | null): boolean {
  const later = claim.supersededBy === null ? undefined : claims.get(claim.supersededBy);
  return later !== undefined && (published === null || isKnownBy(later.said, published));
}

/** How much of the sentence's content words each statement has, 0..1, rare words weighing more. */
function matchWords(
  claims: readonly Claim[],
  { text, language }: SentenceContext,
): ReadonlyMap<string, number> {
  const query = contentWords(text, language);
  if (query === '') return new Map();
  const fuse = new Fuse(claims, {
    keys: [{ name: 'statement', getFn: (claim) => wordsOf(claim, language) }],
    useTokenSearch: true,
    tokenize: (words) => words.split(' '),
    includeScore: true,
    shouldSort: false,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // Both sides are prepared by `contentWords`; doing it again for each word costs two thirds of the time.
    isCaseSensitive: true,
    // One slip in a word of ten letters; endings are cut off already.
    threshold: 0.1,
  });
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item.id, 1 - score]));
}

/** The content words of statements that were ranked before; claims never change. */
const prepared: Readonly<Record<Language, WeakMap<Claim, string>>> = {
  de: new WeakMap(),
  en: new WeakMap(),
};

function wordsOf(claim: Claim, language: Language): string {
  const known = prepared[language].get(claim);
  if (known !== undefined) return known;
  const words = contentWords(claim.statement[language] ?? '', language);
  prepared[language].set(claim, words);
  return words;
}
