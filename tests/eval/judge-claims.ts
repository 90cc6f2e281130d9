import type { StatedClaim } from '../../src/matching/mention.ts';
import type { LabelledText } from './corpus.ts';

export type ClaimLabel = LabelledText['claims'][number];

/** What a labelled sentence was given, best claim first. */
export interface JudgedSentence {
  readonly label: ClaimLabel;
  readonly offered: readonly StatedClaim[];
}

export interface ClaimResult {
  readonly sentences: readonly JudgedSentence[];
  /** Claims offered for sentences without a label. */
  readonly unasked: readonly StatedClaim[];
}

/** Gives every claim to the labelled sentence it stands in. */
export function judgeClaims(text: LabelledText, found: readonly StatedClaim[]): ClaimResult {
  const left = new Set(found);
  const sentences = text.claims.map((label) => {
    const offered = found
      .filter(({ start, end }) => start < label.end && label.start < end)
      .sort((a, b) => b.score - a.score);
    for (const claim of offered) left.delete(claim);
    return { label, offered };
  });
  return { sentences, unasked: [...left] };
}

export function isRightFirst({ label, offered }: JudgedSentence): boolean {
  return label.right.includes(offered[0]?.claim ?? '');
}

export function isRightAmongThree({ label, offered }: JudgedSentence): boolean {
  return offered.slice(0, 3).some(({ claim }) => label.right.includes(claim));
}

/** A claim was offered, and the first of them is another one. */
export function isWrongFirst(sentence: JudgedSentence): boolean {
  return sentence.offered.length > 0 && !isRightFirst(sentence);
}
