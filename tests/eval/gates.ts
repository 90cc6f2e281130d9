import { precision, recall } from './score.ts';
import type { Totals } from './totals.ts';

/** What the measured part of the corpus must reach; below it the evaluation fails. */
const GATES = {
  mentionPrecision: 0.99,
  mentionRecall: 0.97,
  falseMentionsPer10000Words: 1,
  figurePrecision: 0.98,
  figureRecall: 0.92,
  claimFirst: 0.9,
  wrongComparisons: 0,
} as const;

/** The gates that the totals of a part fail, one line each; empty when all hold or the part has no texts. */
export function failedGates(totals: Totals): readonly string[] {
  if (totals.texts === 0) return [];
  const failed: string[] = [];
  const atLeast = (name: string, value: number, floor: number): void => {
    if (value < floor) failed.push(`${name} ${value.toFixed(4)}, at least ${floor}`);
  };
  const atMost = (name: string, value: number, ceiling: number): void => {
    if (value > ceiling) failed.push(`${name} ${Number(value.toFixed(2))}, at most ${ceiling}`);
  };
  for (const [language, tally] of totals.byLanguage) {
    atLeast(`mentions ${language}: precision`, precision(tally), GATES.mentionPrecision);
    atLeast(`mentions ${language}: recall`, recall(tally), GATES.mentionRecall);
  }
  atMost(
    'false mentions per 10,000 words of unrelated text:',
    falsePer10000Words(totals),
    GATES.falseMentionsPer10000Words,
  );
  atLeast('figures: precision', precision(totals.figures), GATES.figurePrecision);
  atLeast('figures: recall', recall(totals.figures), GATES.figureRecall);
  atLeast('claims: right one first', claimFirst(totals), GATES.claimFirst);
  atMost('wrong comparisons:', totals.wrongComparisons, GATES.wrongComparisons);
  return failed;
}

export function falsePer10000Words({ unrelated }: Totals): number {
  return unrelated.words === 0 ? 0 : (10_000 * unrelated.falseMentions) / unrelated.words;
}

/** Share of the labelled sentences whose first claim is right; 1 where none is labelled. */
export function claimFirst({ claims }: Totals): number {
  return claims.sentences === 0 ? 1 : claims.first / claims.sentences;
}
