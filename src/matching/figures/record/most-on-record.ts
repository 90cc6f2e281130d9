import type { CountedTopic } from './counted-topic.ts';
import type { FigureRecord } from './record.ts';

/** The topics on record that are so. */
export function topicsWith(
  { topics }: Pick<FigureRecord, 'topics'>,
  fits: (topic: CountedTopic) => boolean,
): readonly CountedTopic[] {
  return [...topics.values()].filter(fits);
}

/** The topic with the most figures on record; null where two have equally many. */
export function mostOnRecord(topics: readonly CountedTopic[]): CountedTopic | null {
  const weight = ({ measures }: CountedTopic): number =>
    [...measures.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...topics.map(weight));
  const best = topics.filter((topic) => weight(topic) === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}
