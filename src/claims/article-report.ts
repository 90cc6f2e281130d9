import type { Language } from './language.ts';
import type { TopicId } from './topic.ts';

/** What an article was understood to be, and what was found in it. */
export interface ArticleReport {
  readonly title: string | null;
  readonly language: Language | null;
  /** Days (`YYYY-MM-DD`) as understood from the page; null where it names none. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Mentions that a reader can see, of topics that are not hidden. */
  readonly mentions: number;
  /**
   * In the order of their first mention, those included that the reader's choices hide or that stand only
   * in text which the page does not show: those have no mentions.
   */
  readonly topics: readonly { readonly topic: TopicId; readonly mentions: number }[];
}
