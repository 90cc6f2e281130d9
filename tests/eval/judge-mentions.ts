import type { Mention } from '../../src/matching/mention.ts';
import type { LabelledText } from './corpus.ts';
import { pair } from './score.ts';

export type MentionLabel = LabelledText['mentions'][number];

export interface MentionResult {
  readonly right: readonly (readonly [MentionLabel, Mention])[];
  readonly missed: readonly MentionLabel[];
  readonly wrong: readonly Mention[];
  /** Labelled names that are part of a longer name of another pack: the longest counts, neither way. */
  readonly within: readonly MentionLabel[];
}

/**
 * A mention is right when it names the labelled topic at an overlapping place. What is optional counts
 * neither way. `beyond` is what packs found for which the text is not labelled.
 */
export function judgeMentions(
  text: LabelledText,
  found: readonly Mention[],
  beyond: readonly Mention[] = [],
): MentionResult {
  const sameTopic = (label: MentionLabel, mention: Mention): boolean =>
    label.topic === mention.topic;
  const { right, missed, wrong } = pair(text.mentions, found, sameTopic);
  const within = missed.filter((label) => beyond.some((mention) => isPartOf(label, mention)));
  return {
    right,
    missed: missed.filter((label) => !within.includes(label)),
    wrong: pair(text.optional, wrong, sameTopic).wrong,
    within,
  };
}

function isPartOf(label: MentionLabel, { start, end }: Mention): boolean {
  return start <= label.start && label.end <= end && label.end - label.start < end - start;
}

/** Whether a right mention covers exactly the labelled characters. */
export function isExact([label, mention]: readonly [MentionLabel, Mention]): boolean {
  return label.start === mention.start && label.end === mention.end;
}
