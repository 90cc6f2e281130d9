import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { topicsWith } from '../record/most-on-record.ts';
import type { Measured } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** "7,000 Russian soldiers were killed in Ukraine": in the war, which is no place of its own. */
export function placeOfLoss(
  { record }: ReadSentence,
  { topic, measures, places }: CountedTopic,
  { measure, place }: Measured,
): TopicId | null {
  const isLosses = record.kinds.get(topic) === 'concept' && measures.has('killed');
  const known = place === null || places.has(`${measure} ${place}`);
  return isLosses && !known && record.sides.get(place) === place ? null : place;
}

/**
 * The topic that a measure is on record for: the losses of a side are those of its army. Null for what nobody
 * counts of an army or of its losses.
 */
export function countedAs(
  { record }: ReadSentence,
  { topic, measures }: CountedTopic,
  measure: Measure,
): TopicId | null {
  const isArmy = measures.has('authorised') || measures.has('strength');
  const isLosses = record.kinds.get(topic) === 'concept' && measures.has('killed');
  if (measures.has(measure) || !(isArmy || isLosses)) return topic;
  const side = record.sides.get(topic);
  if (side === undefined) return null;
  const ofSide = topicsWith(record, (each) => record.sides.get(each.topic) === side);
  const own = ofSide.filter((each) => each.measures.has(measure));
  // Where nobody has counted a side's wounded or both together, they belong to its losses none the less.
  const wounded = measure === 'wounded' || measure === 'killed-or-wounded';
  const also = wounded ? ofSide.filter((each) => each.measures.has('killed')) : [];
  const [only, other] = own.length > 0 ? own : also;
  return other === undefined ? (only?.topic ?? null) : null;
}
