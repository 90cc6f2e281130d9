import type { ArticleFigure } from '../article-figure.ts';
import type { Language } from '../language.ts';
import type { TopicId } from '../topic.ts';

/** The sentence a mention stands in, as far as ranking wants to know it. */
export interface SentenceToRank {
  /** The sentence itself, original text. */
  readonly text: string;
  /** The same without the names of topics; default: without the words of their labels. */
  readonly rest?: string;
  readonly language: Language;
  /** All topics mentioned in the sentence, the hint's own included. */
  readonly topics: readonly TopicId[];
  /**
   * The figure that the sentence states about the hint's topic, in its name ("the Pentagon estimated …")
   * or about a topic that it does not name by itself; null where it states none.
   */
  readonly figure: ArticleFigure | null;
}
