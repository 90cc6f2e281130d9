import type { Mention } from '../../src/matching/mention.ts';
import type { LabelledText } from './corpus.ts';
import { pair } from './score.ts';

export type MentionLabel = LabelledText['mentions'][number];

export interface MentionResult {
  readonly right: readonly (readonly [MentionLabel, Mention])[];
  readonly missed: readonly MentionLabel[];
  readonly wrong: readonly Mention[];
}

/** A mention is right when it names the labelled topic at an overlapping place. */
export function judgeMentions(text: LabelledText, found: readonly Mention[]): MentionResult {
  return pair(text.mentions, found, (label, mention) => label.topic === mention.topic);
}

/** Whether a right mention covers exactly the labelled characters. */
export function isExact([label, mention]: readonly [MentionLabel, Mention]): boolean {
  return label.start === mention.start && label.end === mention.end;
}
