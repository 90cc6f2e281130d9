import type { ReaderContext } from '../reader-context.ts';
import type { Party, PublisherId, PublisherKind } from '../source.ts';
import type { TopicId } from '../topic.ts';
import type { PublisherGroup } from '../visibility.ts';
import type { LocalText, SourceView, TopicView } from './claim-view.ts';

/** What is asked for the list of a page. */
export interface TopicListQuery {
  /** Topics of the page in the order of their appearance. */
  readonly topics: readonly TopicId[];
  readonly reader: ReaderContext;
}

/** A topic of the page; its claims are asked for with `ClaimListQuery` when it is opened. */
export interface TopicEntry {
  readonly topic: TopicView;
  /** The packs that hold it. */
  readonly packs: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly shortName: LocalText;
  }[];
  /** Visible claims, and those all of whose sources are switched off. */
  readonly claims: number;
  readonly hiddenClaims: number;
  /**
   * Why it is not marked on the page: the reader switched off the topic, or every source of it and of
   * its claims. Null when it is marked.
   */
  readonly hidden: 'topic' | 'sources' | null;
}

/** Who publishes the sources behind the page's topics; stays listed when switched off. */
export interface PublisherEntry {
  readonly id: PublisherId;
  readonly name: string;
  readonly kind: PublisherKind;
  readonly group: PublisherGroup;
  readonly party: Party | null;
  /** Languages of its pages here, BCP 47 primary tags. */
  readonly languages: readonly string[];
  /** Its pages behind the topics, newest first, undated last. */
  readonly sources: readonly SourceView[];
  /** How many of the page's claims it carries. */
  readonly claims: number;
  /** Switched off by itself, or with its group. */
  readonly hidden: 'publisher' | 'group' | null;
}

/** What the popup shows of a page. */
export interface TopicList {
  readonly topics: readonly TopicEntry[];
  /** By number of claims, then by name. */
  readonly publishers: readonly PublisherEntry[];
  /** Claims that the reader does not see; one on two topics counts once. */
  readonly hiddenClaims: number;
}
