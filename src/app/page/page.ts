import { toInterfaceLanguage } from '../../claims/language.ts';
import type { PageCommand, PageReport } from '../../messaging/protocol.ts';
import { offerReports } from '../../messaging/reports.ts';
import { askBackground } from '../../messaging/send.ts';
import { isArticle } from '../../page/article/is-article.ts';
import type { Look } from '../../page/marks/marks.ts';
import { isOwnPage, watchFrames } from '../../page/watch/watch-frames.ts';
import { watchLateArticle } from '../../page/watch/watch-late-article.ts';
import { watchLocation } from '../../page/watch/watch-location.ts';
import { type ContextLife, isContextAlive } from '../../platform/context.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import type { SettingName, Settings } from '../../settings/settings.ts';
import { choiceFor, chooseForSite, siteOf } from '../../settings/sites.ts';
import type { RunningArticle } from '../article/running-article.ts';
import type { HintStage } from '../base/hint-show.ts';
import { createPageBase, type ReadyStage } from '../base/page-base.ts';
import { createKnownSettings } from './known-settings.ts';
import { serveCommands } from './page-commands.ts';
import { openDoor, type Parts } from './parts.ts';

const NOTHING_READ: Omit<PageReport, 'state' | 'site' | 'choice'> = {
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
 * Everything Fact Hints does on a page, until its life ends. On a page that is no article it reads
 * nothing further, not even the settings, and wakes nobody; nor where the reader wants no hints. What
 * reads is sent for where there is an article, what shows hints when there is one to show.
 */
export function startPage(
  window: Window & typeof globalThis,
  { signal, lookOften, end: endLife }: ContextLife,
): void {
  if (!isOwnPage(window)) return;
  reportFaults((fault) => askBackground('fault', fault));
  reportUncaught({ signal });
  /** The reader asked for hints on this page, though not on every page of the site. */
  let asked = false;
  let start: Parts['article'] | null = null;
  let stage: HintStage | null = null;
  /** The page is an article and hints are wanted on it. */
  let found = false;
  let running: RunningArticle | null = null;
  /** Ends the wait for a page that may yet become an article. */
  let waiting: AbortController | null = null;

  const failed = (where: string) => (error: unknown) => reportError(where, error);
  const choiceBy = (settings: Settings) => choiceFor(window.document.URL, settings);

  /** Null until the reader's choice is known; it is read then, and told as a change. */
  const report = (): PageReport | null => {
    const settings = known.now();
    if (settings === null) {
      known.learn().catch(failed('telling of the page'));
      return null;
    }
    const here = { site: siteOf(window.document.URL), choice: choiceBy(settings) };
    if (running !== null) return { state: 'article', ...here, ...running.session.report() };
    if (found) return { state: 'article', ...here, ...NOTHING_READ };
    const state =
      here.choice === 'off' ? 'off' : here.choice === 'click' && !asked ? 'waiting' : 'no-article';
    return { state, ...here, ...NOTHING_READ };
  };

  const obey = (command: PageCommand): void => {
    switch (command.type) {
      case 'read':
        asked = true;
        look();
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

  const expect = openDoor((parts) => askBackground('parts', { parts }));

  const stageFor = async (tag: string): Promise<ReadyStage> => {
    const language = toInterfaceLanguage(tag) ?? 'en';
    const here = await expect(['hint', language]);
    if (stage === null) {
      lookOften();
      stage = here.hint(window, base, signal);
      const settings = known.now();
      if (settings !== null) stage.setTextSize(settings.textSize);
    }
    return { stage, messages: here[language](tag) };
  };
  const base = createPageBase(reports, stageFor);

  const sendForReader = async (): Promise<void> => {
    lookOften();
    start = (await expect(['article'])).article;
    look();
  };

  const end = (): void => {
    if (running === null) return;
    running.end();
    running = null;
    // The count on the toolbar button; nobody to tell when the extension itself is gone.
    if (isContextAlive()) askBackground('unmarked', null).catch(failed('clearing the count'));
  };

  /** Begins or ends what is or is no longer wanted here. */
  const look = (): void => {
    if (signal.aborted) return;
    const settings = known.now();
    if (settings === null) {
      // Cheapest first: what the reader wants matters only where there is something to read.
      if (asked || isArticle(window.document)) known.learn().catch(failed('looking at the page'));
      else waitForArticle();
      return;
    }
    const here = choiceBy(settings);
    const isWanted = here === 'on' || (here === 'click' && asked);
    found = isWanted && isArticle(window.document);
    if (!found) end();
    else if (start === null) sendForReader().catch(failed('loading what reads articles'));
    else running ??= start(window, settings, lookOf(settings), base, signal, look);
    if (isWanted && !found) waitForArticle();
    else stopWaiting();
    reports.changed();
  };

  const waitForArticle = (): void => {
    if (waiting !== null) return;
    waiting = new AbortController();
    const becameArticle = (): boolean => {
      if (!isArticle(window.document)) return false;
      stopWaiting();
      look();
      return true;
    };
    watchLateArticle(window.document, becameArticle, AbortSignal.any([signal, waiting.signal]));
  };

  const stopWaiting = (): void => {
    waiting?.abort();
    waiting = null;
  };

  const readFrame = async (): Promise<void> => {
    await known.learn();
    const settings = known.now();
    if (settings !== null && choiceBy(settings) === 'on') await askBackground('frames', null);
  };

  const apply = (after: Settings, before: Settings | null): void => {
    stage?.setTextSize(after.textSize);
    if (before !== null && running !== null) {
      if (differs(before, after, HINTS_BY)) running.restartHints(after);
      running.session.marks.setLook(lookOf(after));
      if (differs(before, after, MATCHED_BY)) running.rematch();
    }
    look();
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
      if (!persisted || known.now() === null) return;
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
      look();
      running?.session.renew();
    },
    signal,
  );
  look();
  watchFrames(window, () => readFrame().catch(failed('reading a frame')), signal);
}

function lookOf({ density, markStyle }: Settings): Look {
  return { density: density === 'list' ? 'none' : density, style: markStyle };
}

function differs(a: Settings, b: Settings, names: readonly SettingName[]): boolean {
  return names.some((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}
