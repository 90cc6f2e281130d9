import type { TopicId } from '../../claims/topic.ts';
import type { PageView } from '../../messaging/protocol.ts';
import type { ArticleSession } from './article-session.ts';
import { hintQuery } from './hint-query.ts';

/** What the reader has before them now: the topics and the sentences with figures that are in the window. */
export function viewOf(window: Window, session: ArticleSession): PageView {
  const topics = new Set<TopicId>();
  const figures = new Map<string, PageView['figures'][number]>();
  for (const block of session.blocks()) {
    const found = session.findingsOf(block.id);
    const marks = session.marks.of(block.id);
    if (found === null || marks.length === 0) continue;
    const { top, bottom } = block.element.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight) continue;
    for (const mark of marks) {
      topics.add(mark.mention.topic);
      if (!mark.hasFigure) continue;
      const query = hintQuery(mark, found, session.publishedOf(block.id));
      const sentence = query.sentence.text;
      if (query.sentence.figure !== null && !figures.has(sentence)) {
        figures.set(sentence, { sentence, query });
      }
    }
  }
  return { topics: [...topics], figures: [...figures.values()] };
}
