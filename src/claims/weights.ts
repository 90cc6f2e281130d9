import type { Evidence } from './evidence.ts';

/**
 * What a unit of each kind of evidence adds to the log-odds that a sentence states a claim. `npm run fit`
 * fits them to the tuning part of the corpus: of all claims on the topics of a sentence and of none of
 * them, which one an editor chose.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  words: 1.4,
  told: 2.7,
  alike: 6.1,
  figure: 6.9,
  speaker: 1,
  otherSpeaker: -0.8,
  office: 0.9,
  topics: 1.7,
  home: 2.3,
  later: -2.4,
  near: 2.4,
  dated: 2.5,
  denial: 1.2,
  goesOn: 3.3,
  saidBefore: -1.5,
  superseded: -0.5,
};

/** The kinds of evidence. */
export const KINDS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** The log-odds of a claim that has nothing in common with a sentence, and where that names no topic. */
export const ORIGIN = -8.7;
export const WITHOUT_TOPIC = -1;
