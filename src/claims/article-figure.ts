import type { Figure } from './figure.ts';
import type { TopicId } from './topic.ts';

/** A number that the article states; `StatedFigure` of the matching room fits. */
export type ArticleFigure = Omit<Figure, 'asOf'> & {
  /** The topic the sentence attributes the number to, null where it names none. */
  readonly attributedTo: TopicId | null;
  /** The sentence denies or doubts the number: it is compared with nothing. */
  readonly negated: boolean;
};
