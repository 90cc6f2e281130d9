import type { ArticleReport } from '../../claims/article-report.ts';
import type { PackInfo } from '../../claims/database.ts';
import type { SearchResults } from '../../claims/search/search-results.ts';
import type { PublisherId } from '../../claims/source.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import type { TopicList } from '../../claims/views/topic-list.ts';
import type { PublisherGroup } from '../../claims/visibility.ts';
import type { SiteChoice } from '../../settings/settings.ts';
import type { SettingsFault } from '../../settings/settings-error.ts';
import type { Messages } from '../messages/messages.ts';

/** The state of the page in the tab the popup stands on. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** The browser keeps extensions out: its own pages, stores, some documents. */
  | { readonly state: 'unavailable' }
  /** A web page that was open before the extension came or was updated. */
  | { readonly state: 'not-reached' }
  /** No hints are wanted here. */
  | { readonly state: 'off' }
  /** Hints come only when the reader asks for them. */
  | { readonly state: 'waiting' }
  | { readonly state: 'no-article' }
  | {
      readonly state: 'article';
      readonly report: ArticleReport;
      /** What is on record about its topics; null as long as it is on the way. */
      readonly list: TopicList | null;
    };

/** What the hints rest on. */
export type PopupData =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly packs: readonly PackInfo[];
      /** Entries left out because packs disagree. */
      readonly conflicts: number;
    };

export interface PopupProps {
  readonly messages: Messages;
  /** The site of the page and what holds there; null where there is no site. */
  readonly site: {
    readonly name: string;
    readonly choice: SiteChoice;
    /** Managed by somebody else. */
    readonly locked: boolean;
  } | null;
  readonly page: PopupPage;
  readonly data: PopupData;
  /** Why the last change was not stored; null where it was. */
  readonly fault: SettingsFault | null;
  /** All visible claims on a topic, newest first. */
  readonly loadClaims: (topic: TopicId) => Promise<readonly ClaimView[]>;
  readonly search: (text: string) => Promise<SearchResults>;
  readonly onChooseSite: (choice: SiteChoice) => void;
  /** Reads a page that waits for it. */
  readonly onRead: () => void;
  readonly onSwitchPublisher: (publisher: PublisherId, on: boolean) => void;
  readonly onSwitchGroup: (group: PublisherGroup, on: boolean) => void;
  readonly onSwitchTopic: (topic: TopicId, on: boolean) => void;
  readonly onUseAllSources: () => void;
  /** Shows the topic's next mention on the page. */
  readonly onGoTo: (topic: TopicId) => void;
  readonly onOpenOptions: () => void;
  /** Null where the browser has no page for them. */
  readonly onOpenShortcuts: (() => void) | null;
  /** Null where the browser has no side panel. */
  readonly onOpenPanel: (() => void) | null;
}
