import type { TopicId } from '../../../claims/topic.ts';
import { type CountedTopic, hasLosses } from './counted-topic.ts';
import { mostOnRecord, topicsWith } from './most-on-record.ts';
import type { FigureRecord } from './record.ts';

/** The people of a side whose losses are counted; null for no side. */
export function lossesOf(record: FigureRecord, side: TopicId | null): CountedTopic | null {
  if (side === null) return null;
  const isOfSide = (counted: CountedTopic) =>
    counted.people && hasLosses(counted) && record.sides.get(counted.topic) === side;
  return mostOnRecord(topicsWith(record, isOfSide));
}
