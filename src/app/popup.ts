import { h, render } from 'preact';
import type { PageReport } from '../messaging/protocol.ts';
import { followPage, type PageConnection } from '../messaging/reports.ts';
import { askBackground } from '../messaging/send.ts';
import { openOptions, shortcutSettings } from '../platform/own-pages.ts';
import { readerTab } from '../platform/reader-tab.ts';
import { reportError } from '../platform/report-error.ts';
import {
  showAllPublishers,
  switchGroup,
  switchPublisher,
  switchTopic,
} from '../settings/hidden.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { choiceFor, chooseForSite, siteOf } from '../settings/sites.ts';
import { readSettings, type SettingsState, watchSettings } from '../settings/store.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { Popup } from '../ui/popup/Popup.tsx';
import type { PopupPage, PopupProps } from '../ui/popup/popup-props.ts';
import { interfaceLocale } from './interface-locale.ts';

/** What the popup knows at one moment. */
type View = Pick<PopupProps, 'site' | 'data' | 'fault'> & { readonly page: PopupPage };

/** Shows the toolbar popup in `root` and keeps it true while page and settings change. */
export function startPopup(root: HTMLElement): void {
  const { signal } = new AbortController();
  let settings: SettingsState | null = null;
  let connection: PageConnection | null = null;
  let view: View = {
    site: null,
    page: { state: 'loading' },
    data: { state: 'loading' },
    fault: null,
  };

  const failed = (where: string) => (error: unknown) => reportError(where, error);

  const show = (change: Partial<View>): void => {
    view = { ...view, ...change };
    const messages = messagesFor(
      interfaceLocale(settings?.values ?? { interfaceLanguage: 'auto' }),
    );
    document.documentElement.lang = messages.language;
    document.title = messages.popup.title;
    render(h(Popup, { ...view, ...actions, messages }), root);
  };

  /** Does what the reader asked for and says so where it could not be stored. */
  const change = (work: Promise<void>): void => {
    work.then(
      () => show({ fault: null }),
      (error: unknown) => {
        if (!(error instanceof SettingsError)) failed('changing a setting')(error);
        show({ fault: error instanceof SettingsError ? error.fault : 'refused' });
      },
    );
  };

  const actions: Omit<PopupProps, keyof View | 'messages'> = {
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
    onOpenPanel: null,
  };

  /** What is on record about the topics in view; an answer that comes too late is dropped. */
  const lookUp = async (): Promise<void> => {
    const { page } = view;
    const topics = page.state === 'article' ? page.report.topics.map(({ topic }) => topic) : [];
    try {
      const answer = await askBackground('topics', { topics });
      if (view.page !== page) return;
      const { packs, conflicts } = answer;
      show({
        data: { state: 'ready', packs, conflicts },
        ...(page.state === 'article' && { page: { ...page, list: answer } }),
      });
    } catch (error) {
      failed('showing the topics')(error);
      show({ data: { state: 'failed' } });
    }
  };

  const siteAt = (name: string | null, choice: PageReport['choice']): View['site'] => {
    const locked = settings?.locked.some((each) => each === 'sites') ?? false;
    return name === null ? null : { name, choice, locked };
  };

  const onReport = ({ state, site, choice, ...report }: PageReport): void => {
    // The list it has already stays in view until the new one is there.
    const list = view.page.state === 'article' ? view.page.list : null;
    show({
      site: siteAt(site, choice),
      page: state === 'article' ? { state, report, list } : { state },
    });
    void lookUp();
  };

  const onGone = (address: string | null): void => {
    const site = address === null ? null : siteOf(address);
    const choice =
      address === null || settings === null ? 'on' : choiceFor(address, settings.values);
    connection = null;
    show({
      site: siteAt(site, choice),
      page: { state: site === null ? 'unavailable' : 'not-reached' },
    });
    void lookUp();
  };

  const start = async (): Promise<void> => {
    const [state, tab] = await Promise.all([readSettings(), readerTab()]);
    settings = state;
    show({});
    if (tab === null) onGone(null);
    else {
      connection = followPage(tab.id, { report: onReport, gone: () => onGone(tab.address) });
    }
  };

  watchSettings(
    (state) => {
      settings = state;
      void lookUp();
    },
    failed('following the settings'),
    signal,
  );
  start().catch(failed('showing the popup'));
}
