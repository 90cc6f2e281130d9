import type { TopicId } from '../../claims/topic.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { hasModifier } from './counted/modifier.ts';
import { hasWordOnRecord } from './record/known-figures.ts';
import { isSpeaker } from './sentence/attribution.ts';
import { ownEnd, segmentBounds } from './sentence/segments.ts';
import type { ReadSentence } from './sentence/sentence.ts';

/** "In the Korean War," */
const LONGEST_OPENING = 4;

const BODIES: ReadonlySet<string> = new Set(['force', 'organisation']);

/**
 * Whether the clause of a number, or the opening of its sentence, names a land, a people or a war of which no
 * figure about the topic is: "50,000 civilians in the Chechen wars", "gave Israel 14 billion". Who only says so
 * does not count.
 */
export function isElsewhere(sentence: ReadSentence, quantity: Quantity, of: TopicId): boolean {
  const { words, standing, segments, mentions, record, data } = sentence;
  const { from } = segmentBounds(segments, quantity.begin);
  const end = ownEnd(sentence, quantity, quantity.next);
  const isOnRecord = (word: string) =>
    hasWordOnRecord(record.known, word, data.language.language, (figure) => figure.of === of);
  return standing.some(
    (place) =>
      ((place.from >= from && place.to <= end) || place.to <= LONGEST_OPENING) &&
      place.kind.list === data.figures.elsewhere &&
      !endsAdjective(sentence, place.from) &&
      !mentions.some(
        (each) =>
          (each.from <= place.from && place.to <= each.to) ||
          // "the Chechen Akhmat battalion"
          (each.from === place.to && BODIES.has(record.kinds.get(each.topic) ?? '')),
      ) &&
      !isSpeaker(sentence, place) &&
      !(place.to === place.from + 1 && isOnRecord(words[place.from]?.raw ?? '')),
  );
}

/** "North Korean war dead": no dead of the Korean war. */
function endsAdjective(sentence: ReadSentence, at: number): boolean {
  const topics = [...sentence.record.topics.values()];
  return topics.some((topic) => hasModifier(sentence, topic, Math.max(0, at - 1), at + 1));
}
