import type { Evidence } from './evidence.ts';

/**
 * What a unit of each kind of evidence adds to the log-odds that a sentence states a claim. `npm run fit`
 * fits them to the tuning part of the corpus: of all claims on the topics of a sentence and of none of
 * them, which one an editor chose.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  told: 9,
  alike: 10.6,
  figure: 7.3,
  speaker: 0.9,
  otherSpeaker: -0.8,
  office: 0.9,
  topics: 1.5,
  home: 2.2,
  later: -2.6,
  near: 2.6,
  dated: 3.6,
  denial: 1.2,
  goesOn: 3.2,
  saidBefore: -1.3,
  superseded: -0.6,
};

/** The kinds of evidence. */
export const KINDS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** The log-odds of a claim that has nothing in common with a sentence, and where that names no topic. */
export const ORIGIN = -8.6;
export const WITHOUT_TOPIC = -1.1;
