import { buildOverview } from '../../claims/overview.ts';
import { buildClaimList, buildHint } from '../../claims/views/build-hint.ts';
import { buildSample } from '../../claims/views/build-sample.ts';
import { buildTopicList } from '../../claims/views/build-topic-list.ts';
import { type Command, checkCommand } from '../../messaging/commands.ts';
import type { BackgroundProtocol, PartName } from '../../messaging/protocol.ts';
import {
  checkClaims,
  checkFault,
  checkHint,
  checkOverview,
  checkParts,
  checkSample,
  checkScan,
  checkSearch,
  checkTopics,
} from '../../messaging/requests.ts';
import { tellFrames, tellPage } from '../../messaging/send.ts';
import { checkNothing, serve } from '../../messaging/serve.ts';
import { showCount, styleBadge } from '../../platform/badge.ts';
import { onCommand } from '../../platform/commands.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { injectInFrames } from '../../platform/frames.ts';
import { ARTICLE_SCRIPT, injectScripts, sendWhatAnswers } from '../../platform/inject.ts';
import { onExtensionStart, reachOpenTabs } from '../../platform/open-tabs.ts';
import { readOwnFile } from '../../platform/own-files.ts';
import { openOnInstall } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { onSiteAccess, tabsWithoutAccess } from '../../platform/site-access.ts';
import { createScanAnswers } from './answer-scan.ts';
import { packLoader } from './loaded-packs.ts';
import { readReader } from './reader.ts';

/** The entrypoints of the parts as they lie in the extension. */
const SCRIPTS: Readonly<Record<PartName, string>> = {
  article: ARTICLE_SCRIPT,
  hint: '/hint.js',
  de: '/hint-de.js',
  en: '/hint-en.js',
};

/** What the manifest sends to every page, and the background to frames in which there is something to read. */
const IN_FRAMES = { scripts: ['/content-scripts/page.js'], styles: ['/content-scripts/page.css'] };

/** Answers pages and popup from the claim database. Call synchronously when the background starts. */
export function startBackground(): void {
  reportFaults((fault) => keepFault('background', fault));
  reportUncaught();
  const loader = packLoader(readOwnFile);
  const answerScan = createScanAnswers(loader);
  /** What this reader has chosen of the packs, and who asks. */
  const asked = async () => {
    const { context, settings } = await readReader();
    return { context, ...(await loader.packs(settings.hiddenPacks)) };
  };

  serve<BackgroundProtocol>(
    {
      parts: {
        from: 'all',
        check: checkParts,
        answer: async ({ parts }, { tab, frame, document }) => {
          if (tab === null) return null;
          const files = parts.map((part) => SCRIPTS[part]);
          const sent = injectScripts({ tab, frame, document }, files);
          // A scan or a hint is asked for next; until then there is time to load what that needs.
          const needed = parts.includes('article') ? loader.matcher() : asked();
          needed.catch((error: unknown) => reportError('loading the packs', error));
          await sent;
          return null;
        },
      },
      frames: {
        from: 'all',
        check: checkNothing,
        answer: async (_, { tab }) => {
          if (tab !== null) await injectInFrames(tab, IN_FRAMES);
          return null;
        },
      },
      scan: {
        from: 'all',
        check: checkScan,
        answer: answerScan,
      },
      hint: {
        from: 'all',
        check: checkHint,
        answer: async (request) => {
          const { database, context } = await asked();
          return buildHint(database, { ...request, reader: context });
        },
      },
      claims: {
        from: 'all',
        check: checkClaims,
        answer: async (request) => {
          const { database, context } = await asked();
          return buildClaimList(database, { ...request, reader: context });
        },
      },
      topics: {
        from: 'own',
        check: checkTopics,
        answer: async (request) => {
          const { database, conflicts, context } = await asked();
          const list = buildTopicList(database, { ...request, reader: context });
          return { ...list, packs: database.packs, conflicts };
        },
      },
      search: {
        from: 'own',
        check: checkSearch,
        answer: async ({ text }) => {
          const { search, context } = await asked();
          return search({ text, reader: context });
        },
      },
      overview: {
        from: 'own',
        check: checkOverview,
        answer: async (request) => {
          const { database, conflicts, context } = await asked();
          const overview = buildOverview(database, request, context.language);
          return { ...overview, packs: await loader.all(), conflicts };
        },
      },
      sample: {
        from: 'own',
        check: checkSample,
        answer: async ({ length }) => {
          const { database, context } = await asked();
          return buildSample(database, context, length);
        },
      },
      fault: {
        from: 'all',
        check: checkFault,
        answer: async (fault) => {
          await keepFault('page', fault);
          return null;
        },
      },
      unmarked: {
        from: 'all',
        check: checkNothing,
        answer: async (_, { tab }) => {
          if (tab !== null) await showCount(tab, 0);
          return null;
        },
      },
    },
    { failed: (call, error) => reportError(`answering ${call}`, error) },
  );

  onCommand((command, tab) => {
    passOn(tab, checkCommand(command)).catch((error: unknown) =>
      reportError(`passing on ${command}`, error),
    );
  });

  onSiteAccess({
    withdrawn: () => {
      leaveTabs().catch((error: unknown) => reportError('leaving pages', error));
    },
    given: () => {
      reachOpenTabs().catch((error: unknown) => reportError('reaching open tabs', error));
    },
  });
  onExtensionStart(reachOpenTabs, (error) => reportError('reaching open tabs', error));
  openOnInstall('/welcome.html', (error) => reportError('opening the first page', error));
  styleBadge().catch((error: unknown) => reportError('styling the badge', error));
}

/** Has a page obey a command; most pages have nobody yet who could. */
async function passOn(tab: number, command: Command): Promise<void> {
  if (await tellPage(tab, 'command', command)) return;
  await sendWhatAnswers(tab);
  await tellPage(tab, 'command', command);
}

/** Has our scripts let go of the pages on which the reader no longer wants them. */
async function leaveTabs(): Promise<void> {
  const tabs = await tabsWithoutAccess();
  await Promise.all(tabs.map((tab) => tellFrames(tab, 'leave', null)));
}
