import type { FitReason } from './ranking/fit-reason.ts';
import type { SentenceToRank } from './ranking/sentence-to-rank.ts';
import type { ReaderContext } from './reader-context.ts';
import type { TopicId } from './topic.ts';
import type { ClaimView, TopicView } from './views/claim-view.ts';
import type { ComparisonView } from './views/comparison-view.ts';

/** What is asked for one mention. */
export interface HintQuery {
  readonly topic: TopicId;
  readonly sentence: SentenceToRank;
  /** Day (`YYYY-MM-DD`) the article was published; null where unknown: then nothing is split by time. */
  readonly published: string | null;
  readonly reader: ReaderContext;
}

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

/** What is asked for a list of a topic's claims. */
export interface ClaimListQuery {
  readonly topic: TopicId;
  readonly part: ClaimListPart;
  readonly published: string | null;
  readonly reader: ReaderContext;
}
