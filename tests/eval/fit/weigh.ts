import { KINDS, ORIGIN, WEIGHTS, WITHOUT_TOPIC } from '../../../src/claims/ranking/weights.ts';
import type { Choice } from './choices.ts';
import { type Case, fitWeights } from './regression.ts';

/** One weight for each of `KINDS`, then that of any claim at all, then that of a sentence without topics. */
export type Weights = readonly number[];

const WEIGHED = KINDS.length + 2;

/** The weights that the claims are ranked by now. */
export function inSource(): Weights {
  return [...KINDS.map((kind) => WEIGHTS[kind]), ORIGIN, WITHOUT_TOPIC];
}

/** The choices from which there is something to learn, for the regression. */
export function toCases(choices: readonly Choice[]): readonly Case[] {
  return choices
    .map(toCase)
    .filter(({ rows, asked, right }) => rows.length > 0 && (!asked || right.includes(true)));
}

function toCase({
  options,
  namesTopic,
  right,
  beside,
}: Choice): Case & { readonly asked: boolean } {
  const asked = right.size > 0;
  return {
    asked,
    rows: options.map(({ evidence }) => [...evidence, 1, namesTopic ? 0 : 1]),
    right: options.map(({ claim }) => right.has(claim)),
    ignored: options.map(({ claim }) => !asked && beside.has(claim)),
  };
}

/** The weights that fit some choices best. */
export function weightsFor(choices: readonly Choice[]): Weights {
  return fitWeights(toCases(choices), WEIGHED);
}

/** What a threshold makes of some choices. */
export interface Outcome {
  /** Sentences that state a claim, how many get a right one first, and how many a wrong one. */
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  /** Sentences that state none and get one nevertheless, but for one that a sentence beside it states. */
  readonly unasked: number;
}

/** Offers each choice its surest claim, from a score on. */
export function offer(choices: readonly Choice[], weights: Weights, least: number): Outcome {
  const total = { asked: 0, right: 0, wrong: 0, unasked: 0 };
  for (const choice of choices) {
    const first = surestOf(choice, weights);
    const offered = first !== null && first.score >= least ? first.claim : null;
    if (choice.right.size > 0) {
      total.asked += 1;
      if (offered === null) continue;
      total[choice.right.has(offered) ? 'right' : 'wrong'] += 1;
    } else if (offered !== null && !choice.beside.has(offered)) {
      total.unasked += 1;
    }
  }
  return total;
}

function surestOf({ options, namesTopic }: Choice, weights: Weights) {
  const origin = (weights.at(-2) ?? 0) + (namesTopic ? 0 : (weights.at(-1) ?? 0));
  const scored = options.map(({ claim, evidence }) => ({
    claim,
    score:
      1 /
      (1 + Math.exp(-evidence.reduce((sum, x, kind) => sum + x * (weights[kind] ?? 0), origin))),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0] ?? null;
}
