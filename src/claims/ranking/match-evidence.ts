import type { ArticleFigure } from '../article-figure.ts';
import type { Claim, ClaimantId, ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import { onceFor } from '../once-for.ts';
import { isKnownBy } from '../partial-date.ts';
import type { TopicId } from '../topic.ts';
import { claimDenies, deniesIn } from './denials.ts';
import { type FigureMatch, matchFigures } from './match-figures.ts';
import { matchLetters } from './match-letters.ts';
import { matchTime, type TimeMatch } from './match-time.ts';
import { matchWords, type WordMatch } from './match-words.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';
import { statementsOf } from './statements.ts';
import { wordsOf, wordsOfClaimant } from './vocabulary.ts';

/** A sentence with what is known of it, of the article and of the sentences before. */
export interface SentenceReading {
  readonly sentence: SentenceToRank;
  /** The topic all the claims share and that therefore says nothing; null for claims of any topic. */
  readonly topic: TopicId | null;
  /** Day (`YYYY-MM-DD`) of the article; null where unknown: then time plays no part. */
  readonly published: string | null;
  /** All figures of the sentence; default: `sentence.figure` alone. */
  readonly figures?: readonly ArticleFigure[];
  /** Topics of the sentences before: who "he" may be. */
  readonly before?: readonly TopicId[];
  readonly told?: ToldBefore;
}

/** 0..1: how surely the sentences before state a claim, each read by itself. */
export interface ToldBefore {
  /** The sentence right before in the same paragraph. */
  readonly last: ReadonlyMap<ClaimId, number>;
  /** The surest of all the sentences before. */
  readonly ever: ReadonlyMap<ClaimId, number>;
}

/** What a sentence and a claim have in common, each kind for itself; 0 says nothing. */
export interface MatchEvidence extends WordMatch, FigureMatch, TimeMatch {
  /** 0..1: how much of the sentence the statement has letter by letter: see `matchLetters`. */
  readonly letters: number;
  /** 1: who made the claim is named or has the sentence's number; less: was named before. */
  readonly speaker: number;
  /**
   * 1: somebody else is named who makes claims, and neither the claim nor the claimant's role has to do with them:
   * South Korea is nobody else beside its minister.
   */
  readonly otherSpeaker: number;
  /** 1: the sentence gives a number of its own to somebody else, and the claim has nothing to do with them. */
  readonly otherGiver: number;
  /**
   * Words of the claimant's name and role ("the Norwegian foreign minister") by how rare they are: 1 is a
   * little less than one that no statement has.
   */
  readonly office: number;
  /** Shared topics by how few claims are about them, counted like `office`. */
  readonly topics: number;
  /** 0..1: share of the claim's topics that the sentence or those before it name. */
  readonly home: number;
  /** 1: both say that something is not so; below 0: only one of them does. */
  readonly denial: number;
  /** 0..1: how surely the sentence right before states it: this one may go on with it. */
  readonly goesOn: number;
  /** 0..1: how surely any sentence before states it: an article seldom says a thing twice. */
  readonly saidBefore: number;
  /** 1: a later statement had replaced it by the article's day. */
  readonly superseded: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Nats of rarity in one unit of evidence. */
const UNIT = 5;
/** Of names and roles no more counts than that they are surely meant. */
const MOST_OFFICE = 1.6;
/** What a claimant named in the sentences before is worth. */
const SPOKE_BEFORE = 0.5;

/** What it counts against a claim that only it or only the sentence denies something. */
const ONE_DENIES = -0.6;

/** Tells of any of the claims what it and a sentence have in common. */
export function matchEvidence(
  database: Database,
  claims: readonly Claim[],
  reading: SentenceReading,
): (claim: Claim) => MatchEvidence {
  const {
    sentence,
    topic: common,
    published,
    figures = [],
    before = [],
    told: toldBefore,
  } = reading;
  const { rarity } = statementsOf(database, sentence.language);
  const words = matchWords(database, claims, sentence);
  const letters = matchLetters(database, sentence);
  const numbers = matchFigures(reading);
  const time = matchTime(sentence, published);
  const denies = deniesIn(sentence.text, sentence.language);
  const all = wordsOf(sentence.text, sentence.language).roots;
  const named = new Set(sentence.topics);
  const speakers = speakersOf(database);
  const speaking = sentence.topics.filter((topic) => speakers.has(topic));
  const givers = [sentence.figure, ...figures].flatMap((each) => each?.attributedTo ?? []);
  const speakerOf = oncePer((id: ClaimantId) => {
    const claimant = database.claimants.get(id);
    const topic = claimant?.topic ?? null;
    const title =
      claimant === undefined ? NONE : wordsOfClaimant(claimant, sentence.language).roots;
    return {
      topic,
      title,
      speaks: topic !== null && (named.has(topic) || givers.includes(topic)),
      office: Math.min(
        MOST_OFFICE,
        sum([...title].filter((root) => all.has(root)).map(rarity)) / UNIT,
      ),
    };
  });
  const labelOf = oncePer(
    (id: TopicId) =>
      wordsOf(database.topics.get(id)?.label[sentence.language] ?? '', sentence.language).roots,
  );

  return (claim) => {
    const { topic: own, title, speaks, office } = speakerOf(claim.claimant);
    const isElse = (topic: TopicId) =>
      !claim.topics.includes(topic) && !isNamedIn(title, labelOf(topic));
    const home = claim.topics.filter((topic) => named.has(topic) || before.includes(topic));
    const { told, alike } = words(claim);
    const { figure, otherNumber, noNumber } = numbers(claim);
    const { later, near, dated, daysAgo } = time(claim);
    return {
      told,
      alike,
      letters: letters(claim),
      figure,
      otherNumber,
      noNumber,
      later,
      near,
      dated,
      daysAgo,
      speaker: speaks ? 1 : own !== null && before.includes(own) ? SPOKE_BEFORE : 0,
      otherSpeaker: !speaks && speaking.some(isElse) ? 1 : 0,
      otherGiver: !speaks && givers.length > 0 && givers.every(isElse) ? 1 : 0,
      office,
      topics:
        sum(
          claim.topics
            .filter((topic) => topic !== own && topic !== common && named.has(topic))
            .map((topic) => rarityOfTopic(database, topic)),
        ) / UNIT,
      home: home.length / claim.topics.length,
      denial: denialOf(denies, claimDenies(claim, sentence.language)),
      goesOn: toldBefore?.last.get(claim.id) ?? 0,
      saidBefore: toldBefore?.ever.get(claim.id) ?? 0,
      superseded: isSuperseded(database, claim, published) ? 1 : 0,
    };
  };
}

/** Remembers what was worked out for a key. */
function oncePer<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: work(key) };
    known.set(key, entry);
    return entry.value;
  };
}

/** Whether a claimant's name and role have all words of a topic's label: "South Korean minister" those of "South Korea". */
function isNamedIn(title: ReadonlySet<string>, label: ReadonlySet<string>): boolean {
  return label.size > 0 && label.isSubsetOf(title);
}

function denialOf(mine: boolean, theirs: boolean): number {
  if (mine !== theirs) return ONE_DENIES;
  return mine ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How much a topic in common says, in nats, as `rarityOf` does for words. */
function rarityOfTopic({ claims, claimsByTopic }: Database, topic: TopicId): number {
  return Math.log((claims.size + 1) / ((claimsByTopic.get(topic)?.length ?? 0) + 0.5));
}

/** Whether a later statement had replaced it by the article's day; at any time for an undated article. */
function isSuperseded({ claims }: Database, claim: Claim, published: string | null): boolean {
  const later = claim.supersededBy === null ? undefined : claims.get(claim.supersededBy);
  return later !== undefined && (published === null || isKnownBy(later.said, published));
}

/** The topics that are claimants. */
const speakersOf = onceFor(
  ({ claimants }: Database): ReadonlySet<TopicId> =>
    new Set([...claimants.values()].flatMap(({ topic }) => topic ?? [])),
);
