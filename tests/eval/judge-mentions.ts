import type { Mention } from '../../src/matching/mention.ts';
import type { LabelledText } from './corpus.ts';
import { pair } from './score.ts';

export type MentionLabel = LabelledText['mentions'][number];

export interface MentionResult {
  readonly right: readonly (readonly [MentionLabel, Mention])[];
  readonly missed: readonly MentionLabel[];
  readonly wrong: readonly Mention[];
}

/**
 * A mention is right when it names the labelled topic at an overlapping place. What is optional counts
 * neither way.
 */
export function judgeMentions(text: LabelledText, found: readonly Mention[]): MentionResult {
  const sameTopic = (label: MentionLabel, mention: Mention): boolean =>
    label.topic === mention.topic;
  const { right, missed, wrong } = pair(text.mentions, found, sameTopic);
  return {
    right,
    missed,
    wrong: pair(text.optional, wrong, sameTopic).wrong,
  };
}

/** Whether a right mention covers exactly the labelled characters. */
export function isExact([label, mention]: readonly [MentionLabel, Mention]): boolean {
  return label.start === mention.start && label.end === mention.end;
}
