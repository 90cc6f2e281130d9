import type { ArticleReport } from '../../claims/article-report.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { ArticleMetadata } from '../../page/article/article-metadata.ts';
import type { PageBlock } from '../../page/blocks/text-blocks.ts';
import type { Mark } from '../../page/marks/mark.ts';
import type { FoundInBlocks } from './found-in-blocks.ts';

/** A page may call anything its title; what is longer says no more, and nobody takes a report without end. */
const MOST_OF_A_TITLE = 1_000;

/**
 * What the reading of an article has to tell: its topics in the order in which these blocks mention them first, and
 * how many mentions of each a reader can see, which are those that have a mark.
 */
export function toArticleReport(
  { title, language, published, modified }: ArticleMetadata,
  blocks: readonly PageBlock[],
  found: FoundInBlocks,
  marks: Iterable<Pick<Mark, 'mention'>>,
): ArticleReport {
  const mentions = blocks.flatMap((block) => found.of(block.id)?.mentions ?? []);
  const counts = new Map<TopicId, number>(mentions.map(({ topic }) => [topic, 0]));
  let seen = 0;
  for (const { mention } of marks) {
    counts.set(mention.topic, (counts.get(mention.topic) ?? 0) + 1);
    seen += 1;
  }
  return {
    title: title?.slice(0, MOST_OF_A_TITLE) ?? null,
    language,
    published,
    modified,
    mentions: seen,
    topics: [...counts].map(([topic, count]) => ({ topic, mentions: count })),
  };
}
