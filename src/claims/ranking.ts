import type { Claim } from './claim.ts';
import type { Database } from './database.ts';
import { type Evidence, evidenceFor, type Reading } from './evidence.ts';
import { FIT_REASONS, type FitReason } from './hint.ts';

export interface RankedClaim {
  readonly claim: Claim;
  /** 0..1: how surely the sentence states the claim; comparable between sentences. */
  readonly score: number;
  /** Whether they share more than a time, a speaker and topics of which much is said. */
  readonly shares: boolean;
  /** Why it fits, in the order of `FIT_REASONS`. */
  readonly reasons: readonly FitReason[];
}

/**
 * What a unit of each kind of evidence adds to the log-odds that a sentence states a claim. Fitted to the
 * tuning part of the corpus: of all claims on the topics of a sentence and of none of them, which one an
 * editor chose. How far the fit carries was tried on texts that were left out of it.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  words: 1.2,
  told: 2.3,
  alike: 4.5,
  figure: 5.3,
  speaker: 1.2,
  otherSpeaker: -0.9,
  office: 0.6,
  topics: 1.4,
  home: 1.9,
  later: -2.2,
  near: 1.9,
  dated: 2.2,
  superseded: -0.5,
  weak: -0.2,
};

/** The log-odds of a claim that has nothing in common with a sentence, and where that names no topic. */
const ORIGIN = -7.1;
const WITHOUT_TOPIC = -0.7;

/** A topic of thirty claims says less. */
const SOMETHING = 0.6;

/** From here on evidence is named as a reason. */
const WORTH_NAMING = 0.3;

/**
 * All the claims in the order of how well they fit a sentence. Deterministic: equal scores are ordered
 * from the newest to the oldest known claim, then by id.
 */
export function rankClaims(
  database: Database,
  claims: readonly Claim[],
  reading: Reading,
): readonly RankedClaim[] {
  const evidenceOf = evidenceFor(database, claims, reading);
  const origin = ORIGIN + (reading.sentence.topics.length === 0 ? WITHOUT_TOPIC : 0);
  return claims
    .map((claim) => {
      const evidence = evidenceOf(claim);
      return {
        claim,
        score: 1 / (1 + Math.exp(-origin - weigh(evidence))),
        shares: evidence.words + evidence.figure + evidence.topics >= SOMETHING,
        reasons: reasonsFor(evidence, reading),
      };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.claim.said === b.claim.said ? 0 : a.claim.said < b.claim.said ? 1 : -1) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
}

const KINDS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

function weigh(evidence: Evidence): number {
  return KINDS.reduce((sum, kind) => sum + WEIGHTS[kind] * evidence[kind], 0);
}

function reasonsFor(
  { figure, speaker, topics, told, alike, later, near, dated }: Evidence,
  { published }: Reading,
): readonly FitReason[] {
  const strengths: Readonly<Record<FitReason, number>> = {
    figure,
    attribution: speaker,
    topics: topics > 0 ? 1 : 0,
    words: Math.max(told, alike),
    'known-when-published': published === null ? 0 : 1 - later,
    'near-in-time': Math.max(near, dated),
  };
  return FIT_REASONS.filter((reason) => strengths[reason] >= WORTH_NAMING);
}
