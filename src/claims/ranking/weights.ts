import type { MatchEvidence } from './match-evidence.ts';

/**
 * What a unit of each kind of evidence adds to the log-odds that a sentence states a claim. `npm run fit`
 * fits them to the tuning part of the corpus: of all claims on the topics of a sentence and of none of
 * them, which one an editor chose.
 */
export const WEIGHTS: Readonly<Record<keyof MatchEvidence, number>> = {
  told: 6.2,
  alike: 7,
  letters: 6.5,
  figure: 6.8,
  otherNumber: -1.4,
  noNumber: -1.3,
  speaker: 0.6,
  otherSpeaker: -0.7,
  otherGiver: -2,
  office: 0.5,
  topics: 1,
  home: 1.7,
  later: -2.6,
  near: 2.3,
  dated: 3.2,
  daysAgo: 1.5,
  denial: 1.1,
  goesOn: 3.1,
  saidBefore: -1,
  superseded: -0.5,
};

/** The kinds of evidence. */
export const KINDS = Object.keys(WEIGHTS) as readonly (keyof MatchEvidence)[];

/** The log-odds of a claim that has nothing in common with a sentence, and where that names no topic. */
export const ORIGIN = -8.5;
export const WITHOUT_TOPIC = -0.9;
