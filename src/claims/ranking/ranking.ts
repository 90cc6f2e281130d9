import { type Claim, oldestFirst } from '../claim.ts';
import type { Database } from '../database.ts';
import { isKnownBy } from '../partial-date.ts';
import { FIT_REASONS, type FitReason } from './fit-reason.ts';
import { type MatchEvidence, matchEvidence, type SentenceReading } from './match-evidence.ts';
import { KINDS, ORIGIN, WEIGHTS, WITHOUT_TOPIC } from './weights.ts';

/** A claim with how well it fits a sentence. */
export interface RankedClaim {
  readonly claim: Claim;
  /** 0..1: how surely the sentence states the claim; comparable between sentences. */
  readonly score: number;
  /** The same for the sentence by itself, whatever the sentences before state. */
  readonly alone: number;
  readonly evidence: MatchEvidence;
  /** Why it fits, in the order of `FIT_REASONS`. */
  readonly reasons: readonly FitReason[];
}

/** From here on evidence is named as a reason. */
const WORTH_NAMING = 0.3;

/**
 * All the claims in the order of how well they fit a sentence; those that fit equally well from the newest to
 * the oldest.
 */
export function rankClaims(
  database: Database,
  claims: readonly Claim[],
  reading: SentenceReading,
): readonly RankedClaim[] {
  const evidenceOf = matchEvidence(database, claims, reading);
  const origin = ORIGIN + (reading.sentence.topics.length === 0 ? WITHOUT_TOPIC : 0);
  return claims
    .map((claim) => {
      const evidence = evidenceOf(claim);
      const odds = origin + weigh(evidence);
      const toldBefore =
        WEIGHTS.goesOn * evidence.goesOn + WEIGHTS.saidBefore * evidence.saidBefore;
      return {
        claim,
        score: sureness(odds),
        alone: sureness(odds - toldBefore),
        evidence,
        reasons: reasonsFor(claim, evidence, reading),
      };
    })
    .sort((a, b) => b.score - a.score || oldestFirst(b.claim, a.claim));
}

function sureness(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function weigh(evidence: MatchEvidence): number {
  return KINDS.reduce((sum, kind) => sum + WEIGHTS[kind] * evidence[kind], 0);
}

function reasonsFor(
  { said }: Claim,
  { figure, speaker, topics, told, alike, near, dated }: MatchEvidence,
  { published }: SentenceReading,
): readonly FitReason[] {
  const strengths: Readonly<Record<FitReason, number>> = {
    figure,
    attribution: speaker,
    topics: topics > 0 ? 1 : 0,
    words: Math.max(told, alike),
    'known-when-published': published !== null && isKnownBy(said, published) ? 1 : 0,
    'near-in-time': Math.max(near, dated),
  };
  return FIT_REASONS.filter((reason) => strengths[reason] >= WORTH_NAMING);
}
