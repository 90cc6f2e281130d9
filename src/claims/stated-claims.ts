import type { ArticleFigure } from './article-figure.ts';
import type { Claim } from './claim.ts';
import type { Database } from './database.ts';
import type { SentenceContext } from './hint.ts';
import { rankClaims } from './ranking.ts';
import type { TopicId } from './topic.ts';

/** A sentence of an article with what is known of it and of the sentences before. */
export interface ArticleSentence extends Omit<SentenceContext, 'figure'> {
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
  /** 0..1: how surely the sentence states it. */
  readonly score: number;
}

/** Less sure ones are those of any two sentences on the same subject (tuning part of the corpus). */
const LEAST = 0.18;
/** Further claims are offered while they are nearly as sure as the first. */
const NEARLY = 0.6;
const MOST = 3;

/**
 * The claims of the database that a sentence states, best first, at most three; none where the
 * sentence is only about the same subject.
 */
export function statedClaims(
  database: Database,
  { figures, before, published, ...sentence }: ArticleSentence,
): readonly StatementMatch[] {
  const ranked = rankClaims(database, claimsOn(database, [...sentence.topics, ...before]), {
    sentence: { ...sentence, figure: null },
    topic: null,
    published,
    figures,
    before,
  });
  const least = Math.max(LEAST, NEARLY * (ranked[0]?.score ?? 0));
  return ranked
    .slice(0, MOST)
    .filter(({ score, shares }) => score >= least && shares)
    .map(({ claim, score }) => ({ claim, score }));
}

function claimsOn(database: Database, topics: readonly TopicId[]): readonly Claim[] {
  const found = new Set<Claim>();
  for (const topic of topics) {
    for (const claim of database.claimsByTopic.get(topic) ?? []) found.add(claim);
  }
  return [...found];
}
