import { type CountedTopic, isPresentAt } from '../record/counted-topic.ts';
import type { Cue } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** So far may the words for a border stand from the verb of sending. */
const NEAR = 5;

/**
 * Whether the words around a number say that it is near the border that is counted at, or near one that only
 * shares its words ("along the border with South Korea"). Null where they speak of where somebody was sent.
 */
export function borderOf(
  sentence: ReadSentence,
  predicate: readonly Cue[],
  counted: CountedTopic,
  /** The verb of sending. */
  verb: Cue | undefined,
): 'near' | 'of-another-land' | null {
  const border = predicate.find(({ kind }) => kind === 'near-border');
  if (border === undefined || isDescribed(sentence, border, counted)) return null;
  // "sent to Russia … and would reinforce forces near Ukraine" says where they were sent.
  if (verb !== undefined && !isNear(verb, border)) return null;
  return isOfAnotherLand(sentence, border, predicate) ? 'of-another-land' : 'near';
}

/** "in die Region Kursk an der Grenze zur Ukraine": the border only says where the place lies. */
function isDescribed({ mentions }: ReadSentence, border: Cue, counted: CountedTopic): boolean {
  return mentions.some(
    ({ to, topic }) =>
      (to === border.from || to === border.from - 1) && isPresentAt(counted, topic),
  );
}

/** "along the border with South Korea": none that the words for it name. */
function isOfAnotherLand(
  { mentions, record }: ReadSentence,
  border: Cue,
  predicate: readonly Cue[],
): boolean {
  const behind = mentions.find(
    ({ from, topic }) =>
      from >= border.to && from <= border.to + 2 && record.kinds.get(topic) === 'place',
  );
  return (
    behind !== undefined &&
    !predicate.some(({ kind, to }) => kind === 'near-border' && to >= behind.to)
  );
}

function isNear(a: Cue, b: Cue): boolean {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= NEAR;
}
