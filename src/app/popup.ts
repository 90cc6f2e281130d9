import { h, render } from 'preact';
import type { PageReport } from '../messaging/protocol.ts';
import { followPage } from '../messaging/reports.ts';
import { askBackground } from '../messaging/send.ts';
import { readerLocale } from '../platform/reader-language.ts';
import { readerTab } from '../platform/reader-tab.ts';
import { reportError } from '../platform/report-error.ts';
import { showAllPublishers, switchPublisher } from '../settings/hidden.ts';
import { chooseForSite, siteOf } from '../settings/sites.ts';
import { watchSettings } from '../settings/store.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { Popup } from '../ui/popup/Popup.tsx';
import type { PopupPage, PopupProps } from '../ui/popup/popup-props.ts';

/** What the popup knows at one moment. */
interface View {
  readonly site: PopupProps['site'];
  readonly page: PopupPage;
  readonly packs: PopupProps['packs'];
}

/** Shows the toolbar popup in `root` and keeps it true while page and settings change. */
export function startPopup(root: HTMLElement): void {
  const messages = messagesFor(readerLocale());
  const { signal } = new AbortController();
  document.documentElement.lang = messages.language;
  document.title = messages.popup.title;
  let view: View = { site: null, page: { state: 'loading' }, packs: [] };

  const failed = (where: string) => (error: unknown) => reportError(where, error);

  const show = (change: Partial<View>): void => {
    view = { ...view, ...change };
    render(h(Popup, { ...view, messages, ...callbacks }), root);
  };

  const callbacks: Omit<PopupProps, keyof View | 'messages'> = {
    loadClaims: (topic) => askBackground('claims', { topic, part: 'all', published: null }),
    onSwitchSite: (on) => {
      const { site } = view;
      if (site === null) return;
      show({ site: { ...site, on } });
      chooseForSite(site.name, on ? 'on' : 'off').catch(failed('switching the site'));
    },
    onSwitchPublisher: (publisher, on) => {
      switchPublisher(publisher, on).catch(failed('switching a publisher'));
    },
    onUseAllSources: () => {
      showAllPublishers().catch(failed('showing all sources'));
    },
    onGoTo: null,
  };

  /** What is on record about the topics in view; an answer that comes too late is dropped. */
  const lookUp = async (): Promise<void> => {
    const { page } = view;
    const topics = page.state === 'article' ? page.report.topics.map(({ topic }) => topic) : [];
    const answer = await askBackground('topics', { topics });
    if (view.page === page) {
      show({
        packs: answer.packs,
        ...(page.state === 'article' && { page: { ...page, list: answer } }),
      });
    }
  };

  const onReport = ({ state, site, choice, ...report }: PageReport): void => {
    // The list it has already stays in view until the new one is there.
    const list = view.page.state === 'article' ? view.page.list : null;
    show({
      site: site === null ? null : { name: site, on: choice !== 'off' },
      page:
        state === 'article'
          ? { state, report, list }
          : { state: state === 'waiting' ? 'off' : state },
    });
    lookUp().catch(failed('showing the topics'));
  };

  const onGone = (address: string | null): void => {
    const site = address === null ? null : siteOf(address);
    show({ page: { state: site === null ? 'unavailable' : 'not-reached' } });
    lookUp().catch(failed('showing the data'));
  };

  const start = async (): Promise<void> => {
    const tab = await readerTab();
    if (tab === null) onGone(null);
    else followPage(tab.id, { report: onReport, gone: () => onGone(tab.address) });
  };

  show({});
  watchSettings(
    () => void lookUp().catch(failed('showing the sources')),
    failed('following the settings'),
    signal,
  );
  start().catch(failed('showing the popup'));
}
