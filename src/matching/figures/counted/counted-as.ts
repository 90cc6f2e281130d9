import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Measured } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import type { Scope } from './scope.ts';

/** "nannte als Ziel, 50.000 Soldaten zu töten", "übergab 55 getötete Soldaten": no number of losses. */
export function isNoLoss(
  { words, data }: ReadSentence,
  { from, to, above }: Scope,
  measure: Measure,
): boolean {
  if (!isLoss(measure)) return false;
  return hasWordOf(words, Math.min(from, above.from), to, data.figures.goals);
}

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
  // Where nobody has counted a side's wounded or both together, they belong to its losses none the less.
  const wounded = measure === 'wounded' || measure === 'killed-or-wounded';
  const also = wounded ? 'killed' : measure;
  for (const counted of [measure, also]) {
    const siblings = [...record.topics.values()].filter(
      (each) =>
        side !== undefined && record.sides.get(each.topic) === side && each.measures.has(counted),
    );
    if (siblings.length > 0) return siblings.length === 1 ? (siblings[0]?.topic ?? null) : null;
  }
  return null;
}
