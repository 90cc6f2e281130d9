import type { ArticleReport } from '../../claims/article-report.ts';
import { toInterfaceLanguage } from '../../claims/language.ts';
import type { PageCommand, PageReport } from '../../messaging/protocol.ts';
import { offerReports } from '../../messaging/reports.ts';
import { askBackground } from '../../messaging/send.ts';
import type { Look } from '../../page/marks/marks.ts';
import { watchLateArticle } from '../../page/watch/watch-late-article.ts';
import { watchLocation } from '../../page/watch/watch-location.ts';
import { isContextAlive, watchContext } from '../../platform/context.ts';
import { reportError } from '../../platform/report-error.ts';
import type { SettingName, Settings } from '../../settings/settings.ts';
import { choiceFor, siteOf } from '../../settings/site-choice.ts';
import { chooseForSite } from '../../settings/sites.ts';
import { type RunningArticle, startArticle } from '../article/running-article.ts';
import type { Gate } from '../base/gate.ts';
import type { HintStage } from '../base/hint-show.ts';
import { createPageBase, type ReadyStage } from '../base/page-base.ts';
import { createKnownSettings } from './known-settings.ts';
import { serveCommands } from './page-commands.ts';
import { openDoor } from './parts.ts';

const NOTHING_READ: ArticleReport = {
  title: null,
  language: null,
  published: null,
  modified: null,
  mentions: 0,
  topics: [],
};

/** What the answer of the background to a scan depends on. */
const MATCHED_BY = [
  'readingLanguages',
  'hiddenPacks',
  'hiddenPublishers',
  'hiddenGroups',
  'hiddenTopics',
  'suppressed',
] as const satisfies readonly SettingName[];

/** What is fixed when a page's hints begin. */
const HINTS_BY = [
  'interfaceLanguage',
  'dwell',
  'modifierKey',
] as const satisfies readonly SettingName[];

/**
 * Everything Fact Hints does on a page that is an article, or of which somebody asks, until its life ends.
 * Where the reader wants no hints it only waits and answers; what shows hints is sent for when there is one
 * to show.
 */
export function startPage({ window, life, isArticle }: Gate): void {
  const { signal, lookOften, end: endLife } = watchContext(window, life);
  /** The reader asked for hints on this page, though not on every page of the site. */
  let asked = false;
  let stage: HintStage | null = null;
  let running: RunningArticle | null = null;
  /** What the article that is read stands in: a document written anew has lost what listened to the old one. */
  let readIn: Element | null = null;
  /** Ends the wait for a page that may yet become an article. */
  let waiting: AbortController | null = null;

  const failed = (where: string) => (error: unknown) => reportError(where, error);
  const choiceBy = (settings: Settings) => choiceFor(window.document.URL, settings);

  /** Null until the reader's choice is known and the article, if it is one, is read; that is told as a change. */
  const report = (): PageReport | null => {
    const settings = known.now();
    if (settings === null) return null;
    const here = { site: siteOf(window.document.URL), choice: choiceBy(settings) };
    if (running !== null) {
      const read = running.session.report();
      return read === null ? null : { state: 'article', ...here, ...read };
    }
    const state =
      here.choice === 'off' ? 'off' : here.choice === 'click' && !asked ? 'waiting' : 'no-article';
    return { state, ...here, ...NOTHING_READ };
  };

  const obey = (command: PageCommand): void => {
    switch (command.type) {
      case 'read':
        asked = true;
        settle();
        return;
      case 'go-to':
        running?.goTo(command.topic);
        return;
      case 'follow':
        running?.tellView();
        return;
    }
  };

  const reports = offerReports(report, obey, signal);

  const sendFor = openDoor((parts) => askBackground('parts', { parts }));

  const stageFor = async (tag: string): Promise<ReadyStage> => {
    const language = toInterfaceLanguage(tag) ?? 'en';
    const here = await sendFor(['hint', language]);
    if (stage === null) {
      lookOften();
      stage = here.hint(window, base, signal);
      const settings = known.now();
      if (settings !== null) stage.setTextSize(settings.textSize);
    }
    return { stage, messages: here[language](tag) };
  };
  const base = createPageBase(reports, stageFor);

  const read = (settings: Settings): RunningArticle => {
    lookOften();
    readIn = window.document.documentElement;
    return startArticle(window, settings, lookOf(settings), base, signal, settle);
  };

  const end = (): void => {
    if (running === null) return;
    running.end();
    running = null;
    // The count on the toolbar button; nobody to tell when the extension itself is gone.
    if (isContextAlive()) base.tellCount(0);
  };

  /** Begins what is wanted here by now, and ends what is no longer. */
  const settle = (): void => {
    if (signal.aborted) return;
    const settings = known.now();
    // They are on their way, and whatever they say is settled then.
    if (settings === null) return;
    const here = choiceBy(settings);
    const isWanted = here === 'on' || (here === 'click' && asked);
    const isFound = isWanted && isArticle(window.document);
    if (!isFound || readIn !== window.document.documentElement) end();
    if (isFound) running ??= read(settings);
    if (isWanted && !isFound) waitForArticle();
    else stopWaiting();
    reports.changed();
  };

  const waitForArticle = (): void => {
    if (waiting !== null) return;
    waiting = new AbortController();
    const becameArticle = (): boolean => {
      if (!isArticle(window.document)) return false;
      stopWaiting();
      settle();
      return true;
    };
    watchLateArticle(window.document, becameArticle, AbortSignal.any([signal, waiting.signal]));
  };

  const stopWaiting = (): void => {
    waiting?.abort();
    waiting = null;
  };

  const apply = (after: Settings, before: Settings | null): void => {
    stage?.setTextSize(after.textSize);
    if (before !== null && running !== null) {
      if (differs(before, after, HINTS_BY)) running.restartHints(after);
      running.session.marks.setLook(lookOf(after));
      if (differs(before, after, MATCHED_BY)) running.rematch();
    }
    settle();
  };

  const known = createKnownSettings(apply, failed('following the settings'), signal);

  serveCommands(
    {
      ready: known.learn,
      hints: () => running?.hints() ?? null,
      isOff: () => {
        const settings = known.now();
        return settings === null || choiceBy(settings) === 'off';
      },
      toggleSite: async (isOff) => {
        const here = siteOf(window.document.URL);
        if (here === null) return;
        await chooseForSite(here, isOff ? 'on' : 'off');
        await known.again();
      },
      say: (text) => {
        stageFor(base.localeOf(known.now() ?? { interfaceLanguage: 'auto' }))
          .then(({ stage: ready, messages }) => ready.say(messages.page[text]))
          .catch(failed('saying something'));
      },
      leave: () => {
        end();
        endLife();
      },
    },
    signal,
  );

  // While the page was kept aside, settings may have changed, and the count on the button is gone.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      known
        .again()
        .then(() => running?.rematch())
        .catch(failed('coming back to the page'));
    },
    { signal },
  );
  watchLocation(
    window,
    () => {
      // What the page shows may change before, with or after its address; whoever reads it follows that.
      asked = false;
      settle();
      running?.session.renew();
    },
    signal,
  );
  known.learn().catch(failed('looking at the page'));
  settle();
}

function lookOf({ density, markStyle }: Settings): Look {
  return { density: density === 'list' ? 'none' : density, style: markStyle };
}

function differs(a: Settings, b: Settings, names: readonly SettingName[]): boolean {
  return names.some((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}
