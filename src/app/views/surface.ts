import { followPage, type PageConnection } from '../../messaging/follow-page.ts';
import type { HintRequest, PageReport, PageView } from '../../messaging/protocol.ts';
import { askBackground } from '../../messaging/send.ts';
import { isClosedPage } from '../../platform/closed-pages.ts';
import { openOptions, shortcutSettings } from '../../platform/own-pages.ts';
import type { ReaderTab } from '../../platform/reader-tab.ts';
import { reportError } from '../../platform/report-error.ts';
import {
  showAllPublishers,
  switchGroup,
  switchPublisher,
  switchTopic,
} from '../../settings/hidden.ts';
import { choiceFor, siteOf } from '../../settings/site-choice.ts';
import { chooseForSite } from '../../settings/sites.ts';
import { readSettings, type SettingsState, watchSettings } from '../../settings/store.ts';
import { messagesFor } from '../../ui/messages/catalogue.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import type { PopupPage, PopupProps } from '../../ui/popup/popup-props.ts';
import { interfaceLocale } from '../base/interface-locale.ts';
import { storingFault } from './storing-fault.ts';
import { UNREAD } from './unread-settings.ts';

/** What popup and side panel know of a page at one moment. */
export type SurfaceView = Pick<PopupProps, 'site' | 'data' | 'fault'> & {
  readonly page: PopupPage;
  /** What the reader has before them; null where nobody follows it. */
  readonly inView: PageView | null;
};

/** What the reader can do on them. */
export type SurfaceActions = Omit<PopupProps, keyof SurfaceView | 'messages' | 'onOpenPanel'>;

/** A popup or side panel, and the page that it is about. */
export interface Surface {
  /** Shows the page of this tab from now on; null for none. */
  readonly attach: (tab: ReaderTab | null) => void;
}

/**
 * What stands beside a page: `draw` is called with what is known of the page in a tab, of the settings
 * and of the data, after every change of any of them; for the first time when the settings are known,
 * which tell the language. A page may be attached before that: nobody waits for one after the other.
 */
export function startSurface(options: {
  /** Whether to ask the page what is in view. */
  readonly follow: boolean;
  readonly draw: (view: SurfaceView, actions: SurfaceActions, messages: Messages) => void;
}): Surface {
  const { signal } = new AbortController();
  let settings: SettingsState | null = null;
  let connection: PageConnection | null = null;
  let view: SurfaceView = {
    site: null,
    page: { state: 'loading' },
    data: { state: 'loading' },
    fault: null,
    inView: null,
  };

  const failed = (where: string) => (error: unknown) => reportError(where, error);

  const show = (change: Partial<SurfaceView>): void => {
    view = { ...view, ...change };
    if (settings === null) return;
    const messages = messagesFor(interfaceLocale(settings.values));
    document.documentElement.lang = messages.language;
    document.title = messages.popup.title;
    options.draw(view, actions, messages);
  };

  /** Does what the reader asked for and says so where it could not be stored. */
  const change = (work: Promise<void>): void => {
    work.then(
      () => show({ fault: null }),
      (error: unknown) => show({ fault: storingFault(error) }),
    );
  };

  const actions: SurfaceActions = {
    loadClaims: (topic) => askBackground('claims', { topic, part: 'all', published: null }),
    search: (text) => askBackground('search', { text }),
    onChooseSite: (choice) => {
      const { site } = view;
      if (site === null) return;
      show({ site: { ...site, choice } });
      change(chooseForSite(site.name, choice));
    },
    onRead: () => connection?.send({ type: 'read' }),
    onSwitchPublisher: (publisher, on) => change(switchPublisher(publisher, on)),
    onSwitchGroup: (group, on) => change(switchGroup(group, on)),
    onSwitchTopic: (topic, on) => change(switchTopic(topic, on)),
    onUseAllSources: () => change(showAllPublishers()),
    onGoTo: (topic) => connection?.send({ type: 'go-to', topic }),
    onOpenOptions: () => {
      openOptions().catch(failed('opening the settings'));
    },
    onOpenShortcuts: shortcutSettings(failed('opening the shortcuts')),
  };

  let lookUps = 0;
  /** What is on record about the topics of the page; an answer that was overtaken by a newer one is dropped. */
  const lookUp = async (): Promise<void> => {
    lookUps += 1;
    const own = lookUps;
    const { page } = view;
    const topics = page.state === 'article' ? page.report.topics.map(({ topic }) => topic) : [];
    try {
      const answer = await askBackground('topics', { topics });
      if (own !== lookUps) return;
      const { packs, conflicts } = answer;
      show({
        data: { state: 'ready', packs, conflicts },
        ...(page.state === 'article' && { page: { ...page, list: answer } }),
      });
    } catch (error) {
      failed('showing the topics')(error);
      if (own === lookUps) show({ data: { state: 'failed' } });
    }
  };

  const siteAt = (name: string | null, choice: PageReport['choice']): SurfaceView['site'] => {
    const locked = settings?.locked.some((each) => each === 'sites') === true;
    return name === null ? null : { name, choice, locked };
  };

  /** The site of an address and what holds there, as far as the browser tells the address. */
  const siteOfTab = (address: string | null): SurfaceView['site'] =>
    address === null || settings === null || settings === UNREAD
      ? null
      : siteAt(siteOf(address), choiceFor(address, settings.values));

  const onReport = ({ state, site, choice, ...report }: PageReport): void => {
    // The list it has already stays in view until the new one is there.
    const list = view.page.state === 'article' ? view.page.list : null;
    show({
      site: siteAt(site, choice),
      page: state === 'article' ? { state, report, list } : { state },
      ...(state !== 'article' && { inView: null }),
    });
    void lookUp();
  };

  /** `soon`: somebody of ours may yet come there. */
  const onGone = (address: string | null, soon: boolean): void => {
    const isClosed = address === null || isClosedPage(address);
    const state = isClosed ? 'unavailable' : soon ? 'loading' : 'not-reached';
    const isNews = view.page.state !== state;
    show({
      site: siteOfTab(address),
      ...(isNews && { page: { state } }),
      inView: null,
    });
    if (isNews || view.data.state === 'loading') void lookUp();
  };

  watchSettings(
    (state) => {
      if (settings === UNREAD) show({ fault: null });
      settings = state;
      void lookUp();
    },
    failed('following the settings'),
    signal,
  );
  const known = readSettings().then(
    (state) => {
      // A change that came while reading is newer than what was read.
      settings ??= state;
      // What is attached already is drawn at once, and with its site.
      if (connection === null) show({});
    },
    (error: unknown) => {
      failed('reading the settings')(error);
      if (settings !== null) return;
      settings = UNREAD;
      show({ fault: 'unread' });
    },
  );
  const whenKnown = (act: () => void): void => {
    void known.then(act);
  };

  return {
    attach: (tab) => {
      connection?.close();
      connection = null;
      if (tab === null) {
        whenKnown(() => connection === null && onGone(null, false));
        return;
      }
      const own = followPage(tab.id, {
        // What an earlier page still says is of no interest.
        report: (report) => whenKnown(() => connection === own && onReport(report)),
        ...(options.follow && {
          view: (inView: PageView) => connection === own && show({ inView }),
        }),
        gone: (soon) => whenKnown(() => connection === own && onGone(tab.address, soon)),
      });
      connection = own;
      // The site's switch need not wait for what the page has to say.
      whenKnown(() => {
        if (connection === own && view.page.state === 'loading') {
          show({ site: siteOfTab(tab.address) });
        }
      });
    },
  };
}

/** Asks for what is on record for a sentence; null where there is nothing. */
export const askHint = (query: HintRequest) => askBackground('hint', query);
