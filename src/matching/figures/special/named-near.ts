import type { TopicId } from '../../../claims/topic.ts';
import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { Range } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';

/**
 * Of the topics that a sentence names those in the number's clause; of several there the body that holds
 * something ("of the frozen assets 193 billion are at Euroclear"). Null for more than one.
 */
export function namedNear(
  sentence: ReadSentence,
  named: ReadonlySet<CountedTopic>,
  { from, to }: Range,
  quantity: Quantity,
): readonly CountedTopic[] | null {
  if (named.size <= 1) {
    return [...named].filter(
      ({ topic }) => !isOfPart(sentence, topic, to) && !isOfNext(sentence, topic, quantity),
    );
  }
  // "Missiles killed 14 civilians": those whom this weapon killed, not all of the war.
  const weapons = [...named].filter(({ topic }) => sentence.record.kinds.get(topic) === 'weapon');
  if (weapons.length === 1) return weapons;
  const here = new Set(mentionsIn(sentence, from, to).map(({ topic }) => topic));
  const inside = [...named].filter(({ topic }) => here.has(topic));
  const bodies = inside.filter(({ topic }) => sentence.record.kinds.get(topic) === 'organisation');
  const chosen = bodies.length > 0 ? bodies : inside;
  return chosen.length === 1 ? chosen : null;
}

/** "210 Milliarden Euro sind eingefroren, der größte Teil bei Euroclear": who is named behind has a part of it. */
function isOfPart({ mentions, record }: ReadSentence, topic: TopicId, to: number): boolean {
  if (record.kinds.get(topic) !== 'organisation') return false;
  return mentions.every((each) => each.topic !== topic || each.from >= to);
}

/** "limiting the army to 800,000, against the 600,000 of the 28-point plan": the plan is that of the other number. */
function isOfNext(
  { mentions, quantities, segments, record }: ReadSentence,
  topic: TopicId,
  quantity: Quantity,
): boolean {
  if (record.kinds.get(topic) !== 'agreement') return false;
  const other = quantities.find(
    (each) => each.begin >= quantity.next && sizeOf(each) * LIKE_SIZE >= sizeOf(quantity),
  );
  if (other === undefined) return false;
  const theirs = segments[other.begin];
  return mentions.every(
    (each) =>
      each.topic !== topic ||
      each.from >= other.begin ||
      (theirs !== segments[quantity.begin] && segments[each.from] === theirs),
  );
}

/** Numbers of one kind are of a like size. */
const LIKE_SIZE = 5;
