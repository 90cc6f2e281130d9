import type { ArticleFigure } from './article-figure.ts';
import type { Language } from './language.ts';
import type { TopicId } from './topic.ts';
import type { ClaimView, ReaderContext, TopicView } from './views/claim-view.ts';
import type { ComparisonView } from './views/comparison-view.ts';

/** The sentence a mention stands in, as far as ranking wants to know it. */
export interface SentenceContext {
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

export interface HintQuery {
  readonly topic: TopicId;
  readonly sentence: SentenceContext;
  /** Day (`YYYY-MM-DD`) the article was published; null where unknown: then nothing is split by time. */
  readonly published: string | null;
  readonly reader: ReaderContext;
}

/** Why a claim was chosen for the sentence, strongest first. */
export const FIT_REASONS = [
  'figure',
  'attribution',
  'topics',
  'words',
  'known-when-published',
  'near-in-time',
] as const;
export type FitReason = (typeof FIT_REASONS)[number];

/** One of the claims a hint shows at once. */
export interface HintClaim extends ClaimView {
  /** It fits the sentence; else it is only about the same topic. */
  readonly fits: boolean;
  readonly reasons: readonly FitReason[];
}

/**
 * What is answered for one mention; the tooltip is its view. Plain data, fit for the wire.
 * It carries the few claims shown at once; longer lists are asked for with `ClaimListQuery`.
 */
export interface Hint {
  readonly topic: TopicView;
  /** The sentence's figure beside those on record; null where it states none or none can be compared. */
  readonly comparison: ComparisonView | null;
  /** At most three: those that fit the sentence, best first, then others on the topic. */
  readonly claims: readonly HintClaim[];
  /** Echo of the query: the day used for the split, null for no split. */
  readonly published: string | null;
  readonly counts: {
    /** Visible claims on the topic. */
    readonly all: number;
    /** Of these said by the article's day, and later; both null without a day. */
    readonly known: number | null;
    readonly since: number | null;
    /** Claims all of whose sources the reader has switched off. */
    readonly hidden: number;
  };
}

/** `known` and `since`: by and after the article's day. */
export type ClaimListPart = 'all' | 'known' | 'since';

export interface ClaimListQuery {
  readonly topic: TopicId;
  readonly part: ClaimListPart;
  readonly published: string | null;
  readonly reader: ReaderContext;
}
