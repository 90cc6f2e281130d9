import { describe, expect, test } from 'vitest';
import { isClose } from '../../../src/claims/ranking/is-close.ts';
import type { MatchEvidence } from '../../../src/claims/ranking/match-evidence.ts';
import { KINDS } from '../../../src/claims/ranking/weights.ts';

const NOTHING = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<
  keyof MatchEvidence,
  number
>;
const WORDS = { told: 0.2, alike: 0.2 };

const close = (score: number, evidence: Partial<MatchEvidence>) =>
  isClose({ score, evidence: { ...NOTHING, ...evidence } });

describe('a claim is close to a sentence', () => {
  test('that has its words, from low odds on', () => {
    expect(close(0.08, WORDS)).toBe(true);
    expect(close(0.05, WORDS)).toBe(false);
  });

  test('that shares who speaks and when alone only from higher odds on', () => {
    const who = { speaker: 1, office: 1.6, topics: 1, near: 1 };
    expect(close(0.08, who)).toBe(false);
    expect(close(0.2, who)).toBe(true);
  });

  test('of an article long before it only by its very figure or a date', () => {
    const later = { ...WORDS, later: 1, near: 0.1 };
    expect(close(0.6, later)).toBe(false);
    expect(close(0.6, { ...later, near: 0.9 })).toBe(true);
    expect(close(0.6, { ...later, figure: 1 })).toBe(true);
    expect(close(0.6, { ...later, dated: 1 })).toBe(true);
  });
});
