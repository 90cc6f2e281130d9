import type { CountedTopic } from './counted-topic.ts';

/** The topic with the most figures on record; null where two have equally many. */
export function mostOnRecord(topics: readonly CountedTopic[]): CountedTopic | null {
  const weight = ({ measures }: CountedTopic): number =>
    [...measures.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...topics.map(weight));
  const best = topics.filter((topic) => weight(topic) === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}
