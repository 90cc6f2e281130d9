import type { PageReport } from '../messaging/protocol.ts';
import { offerReports } from '../messaging/reports.ts';
import { askBackground } from '../messaging/send.ts';
import { isArticle } from '../page/is-article.ts';
import { watchLocation } from '../page/watch-location.ts';
import { isContextAlive } from '../platform/context.ts';
import { readerLocale } from '../platform/reader-language.ts';
import { reportError } from '../platform/report-error.ts';
import { hiddenPublishers } from '../settings/publishers.ts';
import { siteOf, sitesOff, switchSite } from '../settings/sites.ts';
import { suppressed } from '../settings/suppressed.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { createStage } from '../ui/tooltip/stage.ts';
import css from '../ui/tooltip/tooltip.css?inline';
import { type ArticleSession, startArticleSession } from './article-session.ts';
import { type Hints, startHints } from './hints.ts';
import { serveCommands } from './page-commands.ts';

const NOTHING_READ: Omit<PageReport, 'state' | 'site'> = {
  title: null,
  language: null,
  published: null,
  modified: null,
  mentions: 0,
  topics: [],
};

/**
 * Everything Fact Hints does on a page, until the signal aborts. On a page that is no article, or on a
 * site the reader switched off, it reads nothing further and wakes nobody.
 */
export function startPage(window: Window & typeof globalThis, signal: AbortSignal): void {
  let off = false;
  let running: {
    readonly session: ArticleSession;
    readonly hints: Hints;
    readonly end: () => void;
  } | null = null;

  const failed = (where: string) => (error: unknown) => reportError(where, error);
  const site = () => siteOf(window.location.href);

  const stage = createStage(window.document, css, signal);
  serveCommands(
    {
      messages: messagesFor(readerLocale()).page,
      hints: () => running?.hints ?? null,
      isOff: () => off,
      toggleSite: async () => {
        const here = site();
        if (here === null) return;
        await switchSite(here, off);
        apply(await sitesOff.read());
      },
      announce: stage.announce,
    },
    signal,
  );

  const changed = offerReports(
    () =>
      running === null
        ? { state: off ? 'off' : 'no-article', site: site(), ...NOTHING_READ }
        : { state: 'article', site: site(), ...running.session.report() },
    signal,
  );

  const begin = (): void => {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const session = startArticleSession(window, until, {
      failed: failed('reading the article'),
      gone: (marks) => hints.gone(marks),
      changed,
    });
    const hints = startHints(window, session, stage, until);
    running = { session, hints, end: () => ending.abort() };
  };

  const end = (): void => {
    if (running === null) return;
    running.end();
    running = null;
    // The count on the toolbar button; nobody to tell when the extension itself is gone.
    if (isContextAlive()) askBackground('unmarked', null).catch(failed('clearing the count'));
  };

  const apply = (sites: readonly string[]): void => {
    if (signal.aborted) return;
    const here = site();
    off = here !== null && sites.includes(here);
    const wanted = here !== null && !off && isArticle(window.document);
    if (wanted && running === null) begin();
    if (!wanted) end();
    changed();
  };

  const look = () => sitesOff.read().then(apply).catch(failed('looking at the page'));

  sitesOff.watch(apply, signal);
  hiddenPublishers.watch(() => {
    void running?.session.rescan();
    running?.hints.refresh();
  }, signal);
  let unwanted = '';
  suppressed.watch((list) => {
    // What is said of other sites is no reason to read this page again.
    const here = JSON.stringify(
      list.filter((entry) => entry.site === null || entry.site === site()),
    );
    if (here === unwanted) return;
    unwanted = here;
    void running?.session.rescan();
  }, signal);
  watchLocation(
    window,
    () => {
      end();
      void look();
    },
    signal,
  );
  void look();
}
