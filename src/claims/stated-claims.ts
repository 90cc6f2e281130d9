import type { Claim } from './claim.ts';
import type { Database } from './database.ts';
import { evidenceOf } from './evidence.ts';
import type { ArticleFigure, SentenceContext } from './hint.ts';
import { type RankedClaim, rankClaims } from './ranking.ts';
import type { TopicId } from './topic.ts';

/** A sentence of an article with what is known of it and of the sentences before. */
export interface ArticleSentence {
  readonly text: string;
  /** The same without the names of topics; default: the text. */
  readonly rest?: string;
  readonly language: SentenceContext['language'];
  /** Topics mentioned in it. */
  readonly topics: readonly TopicId[];
  /** All figures it states. */
  readonly figures: readonly ArticleFigure[];
  /** Topics of the sentences before, the nearest last: whom "he" and "the troops" mean. */
  readonly before: readonly TopicId[];
  /** Day (`YYYY-MM-DD`) of the article; null where unknown. */
  readonly published: string | null;
}

/** A claim that a sentence states. */
export interface StatementMatch {
  readonly claim: Claim;
  /** 0..1: how much of the sentence the claim has, in words, figures, topics and attribution. */
  readonly score: number;
}

/** Below this the likeness is that of any two sentences on the same subject (tuning part of the corpus). */
const LEAST = 0.14;
/** The same for a sentence that names no topic itself. */
const LEAST_WITHOUT_TOPIC = 0.2;
/** What likeness adds to the fit that the ranking gives. */
const SAME = 0.8;
/** Further claims are offered while they are nearly as like as the first. */
const NEARLY = 0.75;
const MOST = 3;
/** Of so many claims that fit best it is looked at closely what they have in common with the sentence. */
const CONSIDERED = 12;
/** See `evidenceOf`: less is what any two sentences on the same subject have in common. */
const LEAST_EVIDENCE = 1.5;
/** With so much in common a long sentence need not be about the claim alone. */
const PLENTY = 3;
const EASED = 0.6;
/** What evidence adds to the fit. */
const TELLS = 0.06;

/**
 * The claims of the database that a sentence states, best first, at most three; none where the
 * sentence is only about the same subject.
 */
export function statedClaims(
  database: Database,
  { text, rest = text, language, topics, figures, before, published }: ArticleSentence,
): readonly StatementMatch[] {
  const candidates = claimsOn(database, [...topics, ...before]);
  if (candidates.length === 0) return [];
  const ranked = rankClaims(database, candidates, {
    topic: null,
    published,
    sentence: { text, language, topics, figure: null },
    figures,
    before,
  });
  // What the sentence says weighs more here than in a hint, which shows the topic's claims anyway.
  const sentence = { text, rest, language, topics, figures };
  const top = [...ranked]
    .sort((a, b) => fitOf(b) - fitOf(a))
    .slice(0, CONSIDERED)
    .map((each) => ({ ...each, evidence: evidenceOf(database, each.claim, sentence) }))
    .filter(({ evidence }) => evidence >= LEAST_EVIDENCE)
    .sort((a, b) => fitOf(b) + TELLS * b.evidence - fitOf(a) - TELLS * a.evidence)
    .slice(0, MOST);
  const best = Math.max(0, ...top.map(({ likeness }) => likeness));
  const least = Math.max(topics.length > 0 ? LEAST : LEAST_WITHOUT_TOPIC, best * NEARLY);
  // In the order of the ranking, which knows the article's day; no score rises along the list.
  return top
    .filter(({ likeness, evidence }) => likeness >= (evidence >= PLENTY ? least * EASED : least))
    .map(({ claim, likeness }, place) => ({ claim, score: place === 0 ? best : likeness }))
    .map(({ claim, score }) => ({ claim, score: Math.min(1, score) }));
}

function fitOf({ score, likeness }: RankedClaim): number {
  return score + SAME * likeness;
}

function claimsOn(database: Database, topics: readonly TopicId[]): readonly Claim[] {
  const found = new Set<Claim>();
  for (const topic of topics) {
    for (const claim of database.claimsByTopic.get(topic) ?? []) found.add(claim);
  }
  return [...found];
}
