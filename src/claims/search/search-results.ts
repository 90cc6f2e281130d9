import type { ReaderContext } from '../reader-context.ts';
import type { ClaimView, SourceView, TopicView } from '../views/claim-view.ts';

/** What is searched for, and for whom. */
export interface SearchQuery {
  /** What the reader typed, in any language. */
  readonly text: string;
  readonly reader: ReaderContext;
}

/** Spans of a text that matched, as `text.slice(start, end)`; in order, never overlapping. */
export type Spans = readonly { readonly start: number; readonly end: number }[];

/** A topic with a name that matched. */
export interface FoundTopic {
  readonly topic: TopicView;
  /** Of the label. */
  readonly spans: Spans;
  /** The recorded name that matched where it was not the label. */
  readonly name: { readonly text: string; readonly spans: Spans } | null;
  /** Visible claims on it. */
  readonly claims: number;
}

/** A claim of which a text matched. */
export interface FoundClaim {
  readonly claim: ClaimView;
  /** Of the statement; none where another text of the claim matched. */
  readonly spans: Spans;
}

/** A source of which title or publisher matched. */
export interface FoundSource {
  readonly source: SourceView;
  /** Of the title, else of the publisher's name. */
  readonly titleSpans: Spans;
  readonly publisherSpans: Spans;
}

/** A part of what was found, best first, and how much there is in all. */
export interface Found<Entry> {
  readonly first: readonly Entry[];
  readonly all: number;
}

/** What was found, by kind. */
export interface SearchResults {
  readonly topics: Found<FoundTopic>;
  readonly claims: Found<FoundClaim>;
  readonly sources: Found<FoundSource>;
}
