import type { ArticleReport } from '../claims/article-report.ts';
import type { PackInfo } from '../claims/database.ts';
import type { ClaimListQuery, Hint, HintQuery } from '../claims/hint.ts';
import { INTERFACE_LANGUAGES, type Language } from '../claims/language.ts';
import type { Overview } from '../claims/overview.ts';
import type { SearchResults } from '../claims/search/search-results.ts';
import type { PublisherId } from '../claims/source.ts';
import type { TopicId } from '../claims/topic.ts';
import type { SampleText } from '../claims/views/build-sample.ts';
import type { ClaimView } from '../claims/views/claim-view.ts';
import type { TopicList } from '../claims/views/topic-list.ts';
import type { RawFault } from '../faults/raw-fault.ts';
import type { ArticleContext } from '../matching/context/article-context.ts';
import type { BlockFindings, TextBlock } from '../matching/mention.ts';

/** What every party may ask of the background. Nothing here leaves the browser. */
export interface BackgroundProtocol {
  /** Sends parts of Fact Hints to the sender's page. */
  parts: { request: PartsRequest; response: null };
  /** Sends what reads pages to the frames of the sender's tab that belong to its site. */
  frames: { request: null; response: null };
  /**
   * The mentions of new or changed blocks of an article, without the names that the reader does not want
   * marked on the page's site; and the figures, where they are wanted already.
   */
  scan: { request: ScanRequest; response: ScanResponse };
  /** What to show for one mention; null when the topic is unknown or wholly hidden. */
  hint: { request: HintRequest; response: Hint | null };
  /** A part of a topic's claims, for the lists of the hint and the popup. */
  claims: { request: ClaimsRequest; response: readonly ClaimView[] };
  /** Topics, claim counts and publishers behind a page, and the state of the data, for the popup. */
  topics: { request: TopicsRequest; response: TopicsResponse };
  /** What is on record for the reader's own words, in the whole database. */
  search: { request: SearchRequest; response: SearchResults };
  /** What is on record in all, and the names of some of it, for the options page. */
  overview: { request: OverviewRequest; response: OverviewResponse };
  /** A text to try hints on; null where nothing is on record. */
  sample: { request: SampleRequest; response: SampleText | null };
  /** Something went wrong in a page's script; kept for the diagnosis. */
  fault: { request: RawFault; response: null };
  /** How many mentions the reader can see on the page, marked or not; none where no hints are wanted. */
  marked: { request: MarkedRequest; response: null };
}

export const PART_NAMES = ['article', 'hint', ...INTERFACE_LANGUAGES] as const;
/** What reads articles, what shows hints, and what those say in each language. */
export type PartName = (typeof PART_NAMES)[number];

export interface PartsRequest {
  readonly parts: readonly PartName[];
}

export interface ScanRequest {
  /** Language the article declares; null: decided block by block. */
  readonly language: Language | null;
  /** All blocks of the article, or only the new and changed ones when `context` is given. */
  readonly blocks: readonly TextBlock[];
  /** The context of the scan before, so that the background need not remember any page. */
  readonly context: ArticleContext | null;
  /** False: no figures, which take most of the time; the same is asked for again with them. */
  readonly figures: boolean;
}

export interface MarkedRequest {
  readonly count: number;
}

export interface ScanResponse {
  readonly findings: readonly BlockFindings[];
  /** Topics found of which nothing is left to show, because all their publishers are switched off. */
  readonly hidden: readonly TopicId[];
  readonly context: ArticleContext;
}

/** The background adds who reads: language, day and what is switched off. */
export type HintRequest = Omit<HintQuery, 'reader'>;
export type ClaimsRequest = Omit<ClaimListQuery, 'reader'>;

export interface TopicsRequest {
  /** In the order of their appearance on the page. */
  readonly topics: readonly TopicId[];
}

export interface TopicsResponse extends TopicList {
  readonly packs: readonly PackInfo[];
  /** Entries left out because two packs say different things under one name. */
  readonly conflicts: number;
}

export interface OverviewRequest {
  /** Those whose names are wanted. */
  readonly publishers: readonly PublisherId[];
  readonly topics: readonly TopicId[];
}

export interface OverviewResponse extends Overview {
  readonly conflicts: number;
}

export interface SampleRequest {
  readonly length: 'short' | 'long';
}

export interface SearchRequest {
  readonly text: string;
}

/** What a page tells the popup about itself. */
export interface PageReport extends ArticleReport {
  /** `off`: no hints are wanted here. `waiting`: only when the reader asks for them. */
  readonly state: 'article' | 'no-article' | 'off' | 'waiting';
  /** Host without `www.`; null for addresses that are no web page. */
  readonly site: string | null;
  /** What holds for this address, by the reader's choice for the site or by the rules for all. */
  readonly choice: 'on' | 'off' | 'click';
}

/** What popup and side panel ask of a page. */
export type PageCommand =
  /** Read this page, although the site is set to "only when I click". */
  | { readonly type: 'read' }
  /** Scroll to the topic's next mention and flash it. */
  | { readonly type: 'go-to'; readonly topic: TopicId }
  /** Tell from now on what is in view. */
  | { readonly type: 'follow' };

/** The part of the article that the reader has before them. */
export interface PageView {
  /** Topics mentioned in it, in the order of the page. */
  readonly topics: readonly TopicId[];
  /** Sentences in it that state a figure, as they stand there, and what to ask for each. */
  readonly figures: readonly { readonly sentence: string; readonly query: HintRequest }[];
}
