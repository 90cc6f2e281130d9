import type { Evidence } from './evidence.ts';

/**
 * What a unit of each kind of evidence adds to the log-odds that a sentence states a claim. `npm run fit`
 * fits them to the tuning part of the corpus: of all claims on the topics of a sentence and of none of
 * them, which one an editor chose.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  told: 8.9,
  alike: 10.3,
  figure: 7.1,
  otherNumber: -1.3,
  noNumber: -1.2,
  speaker: 0.8,
  otherSpeaker: -0.8,
  office: 1,
  topics: 1.5,
  home: 2.1,
  later: -2.6,
  near: 2.6,
  dated: 3.3,
  denial: 1.1,
  goesOn: 3.2,
  saidBefore: -1.2,
  superseded: -0.5,
};

/** The kinds of evidence. */
export const KINDS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** The log-odds of a claim that has nothing in common with a sentence, and where that names no topic. */
export const ORIGIN = -8.2;
export const WITHOUT_TOPIC = -1.1;
