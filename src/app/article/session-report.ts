import type { TopicId } from '../../claims/topic.ts';
import type { PageReport } from '../../messaging/protocol.ts';
import type { ArticleMetadata } from '../../page/article/article-metadata.ts';
import type { PageBlock } from '../../page/blocks/text-blocks.ts';
import type { FoundInBlocks } from './found-in-blocks.ts';

/** What the reading of an article has to tell of the page. */
export type SessionReport = Omit<PageReport, 'state' | 'site' | 'choice'>;

/** Tells topics in the order in which these blocks mention them first; mentions without the hidden ones. */
export function toSessionReport(
  { title, language, published, modified }: ArticleMetadata,
  blocks: readonly PageBlock[],
  found: FoundInBlocks,
): SessionReport {
  const mentions = blocks.flatMap((block) => found.of(block.id)?.mentions ?? []);
  const counts = new Map<TopicId, number>();
  for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return {
    title,
    language,
    published: published?.date ?? null,
    modified: modified?.date ?? null,
    mentions: mentions.filter(({ topic }) => !found.isHidden(topic)).length,
    topics: [...counts].map(([topic, count]) => ({ topic, mentions: count })),
  };
}
