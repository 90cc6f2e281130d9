import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** "had to leave Russia": those who are there no longer. */
export function isLeaving({ mentions, record }: ReadSentence, predicate: readonly Cue[]): boolean {
  return predicate.some(
    (cue) =>
      cue.kind === 'left' &&
      mentions.some(
        ({ from, to, topic }) =>
          (from === cue.to || to === cue.from) && record.kinds.get(topic) === 'place',
      ),
  );
}
