import type { TopicId } from '../claims/topic.ts';
import { sentenceAt, sentencesOf } from '../matching/sentences.ts';
import type { PageView } from '../messaging/protocol.ts';
import type { ArticleSession } from './article-session.ts';

/** What the reader has before them now: the topics and the sentences with figures that are in the window. */
export function viewOf(window: Window, session: ArticleSession): PageView {
  const topics = new Set<TopicId>();
  const figures = new Map<string, PageView['figures'][number]>();
  for (const block of session.blocks()) {
    const found = session.findingsOf(block.id);
    if (found === null || found.mentions.length === 0) continue;
    const { top, bottom } = block.element.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight) continue;
    for (const { topic } of session.mentionsOf(block.id)) topics.add(topic);
    const sentences = sentencesOf(block.text, found.language);
    for (const figure of found.figures) {
      const { start, end } = sentenceAt(sentences, figure.start) ?? figure;
      const sentence = block.text.slice(start, end);
      figures.set(`${figure.of} ${sentence}`, { topic: figure.of, sentence });
    }
  }
  return { topics: [...topics], figures: [...figures.values()] };
}
