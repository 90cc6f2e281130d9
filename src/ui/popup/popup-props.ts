import type { ClaimView } from '../../claims/claim-view.ts';
import type { PackInfo } from '../../claims/database.ts';
import type { Language } from '../../claims/language.ts';
import type { PublisherId } from '../../claims/source.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { TopicList } from '../../claims/topic-list.ts';
import type { Messages } from '../messages/messages.ts';

/** What the page was understood to be and what was found on it. */
export interface ArticleReport {
  readonly title: string | null;
  readonly language: Language | null;
  /** Days, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly mentions: number;
  /** In the order of their first mention. */
  readonly topics: readonly { readonly topic: TopicId; readonly mentions: number }[];
}

/** The state of the page in the tab the popup stands on. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** The browser keeps extensions out: its own pages, stores, some documents. */
  | { readonly state: 'unavailable' }
  /** A web page that was open before the extension came or was updated. */
  | { readonly state: 'not-reached' }
  /** Hints are switched off on this site. */
  | { readonly state: 'off' }
  | { readonly state: 'no-article' }
  | {
      readonly state: 'article';
      readonly report: ArticleReport;
      /** What is on record about its topics; null as long as it is on the way. */
      readonly list: TopicList | null;
    };

export interface PopupProps {
  readonly messages: Messages;
  /** The site of the page and whether hints are on there; null where there is no site. */
  readonly site: { readonly name: string; readonly on: boolean } | null;
  readonly page: PopupPage;
  readonly packs: readonly PackInfo[];
  /** All visible claims on a topic, newest first. */
  readonly loadClaims: (topic: TopicId) => Promise<readonly ClaimView[]>;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchPublisher: (publisher: PublisherId, on: boolean) => void;
  readonly onUseAllSources: () => void;
  /** Shows the topic's next mention on the page; null where the page cannot do that. */
  readonly onGoTo: ((topic: TopicId) => void) | null;
}
