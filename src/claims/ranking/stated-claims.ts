import type { ArticleFigure } from '../article-figure.ts';
import type { Claim, ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import type { TopicId } from '../topic.ts';
import { type RankedClaim, rankClaims } from './ranking.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';

/** A sentence of an article with what is known of it and of the sentences before. */
export interface ArticleSentence extends Omit<SentenceToRank, 'figure'> {
  /** All figures it states. */
  readonly figures: readonly ArticleFigure[];
  /** Topics of the sentences before, the nearest last: whom "he" and "the troops" mean. */
  readonly before: readonly TopicId[];
  /** It is the first of a paragraph. */
  readonly opens: boolean;
  /** Day (`YYYY-MM-DD`) of the article; null where unknown. */
  readonly published: string | null;
}

/** A claim that a sentence states. */
export interface StatementMatch {
  readonly claim: Claim;
  /** 0..1: how surely the sentence states it. */
  readonly score: number;
}

/** Less sure ones are those of any two sentences on the same subject: see what `npm run fit` prints. */
const LEAST = 0.08;
/** Further claims are offered while they are nearly as sure as the first. */
const NEARLY = 0.6;
const MOST = 3;

/**
 * The claims of the database that each of an article's sentences states, best first, at most three; none
 * where a sentence is only about the same subject. `sentences`: all of them, in the order of the article.
 */
export function statedClaims(
  database: Database,
  sentences: readonly ArticleSentence[],
): readonly (readonly StatementMatch[])[] {
  return Array.from(rankSentences(database, sentences), (ranked) => {
    const least = Math.max(LEAST, NEARLY * (ranked[0]?.score ?? 0));
    return ranked
      .slice(0, MOST)
      .filter(({ score }) => score >= least)
      .map(({ claim, score }) => ({ claim, score }));
  });
}

/** For one after the other of an article's sentences all claims it can state, best first. */
export function* rankSentences(
  database: Database,
  sentences: readonly ArticleSentence[],
): Generator<readonly RankedClaim[], void> {
  const ever = new Map<ClaimId, number>();
  let last: ReadonlyMap<ClaimId, number> = new Map();
  for (const sentence of sentences) {
    const { figures, before, published, opens, ...context } = sentence;
    const ranked = rankClaims(database, claimsInReach(database, sentence), {
      sentence: { ...context, figure: null },
      topic: null,
      published,
      figures,
      before,
      told: { last: opens ? new Map() : last, ever },
    });
    last = new Map(ranked.map(({ claim, alone }) => [claim.id, alone]));
    for (const [id, alone] of last) ever.set(id, Math.max(alone, ever.get(id) ?? 0));
    yield ranked;
  }
}

/** The claims a sentence can state: those on its topics, on those it counts and on the topics before it. */
function claimsInReach(
  database: Database,
  { topics, before, figures }: ArticleSentence,
): readonly Claim[] {
  const found = new Set<Claim>();
  for (const topic of [...topics, ...figures.map(({ of }) => of), ...before]) {
    for (const claim of database.claimsByTopic.get(topic) ?? []) found.add(claim);
  }
  return [...found];
}
