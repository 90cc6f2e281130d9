import { buildOverview } from '../../claims/overview.ts';
import { localDay } from '../../claims/partial-date.ts';
import type { TopicId } from '../../claims/topic.ts';
import { buildClaimList, buildHint } from '../../claims/views/build-hint.ts';
import { buildSample } from '../../claims/views/build-sample.ts';
import { buildTopicList } from '../../claims/views/build-topic-list.ts';
import type { ReaderContext } from '../../claims/views/claim-view.ts';
import { type Hidden, hidesSources, whyTopicHidden } from '../../claims/visibility.ts';
import type { BlockFindings, Mention } from '../../matching/mention.ts';
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
import type { Settings } from '../../settings/settings.ts';
import { siteOf } from '../../settings/site-choice.ts';
import { readSettings } from '../../settings/store.ts';
import { suppressionOn } from '../../settings/suppression.ts';
import { statementLanguageOf } from '../base/interface-locale.ts';
import { createArticleReader } from './article-reader.ts';
import { type LoadedPacks, packLoader } from './loaded-packs.ts';

/** The entrypoints of the parts as they lie in the extension. */
const SCRIPTS: Readonly<Record<PartName, string>> = {
  article: ARTICLE_SCRIPT,
  hint: '/hint.js',
  de: '/hint-de.js',
  en: '/hint-en.js',
};

/** What the manifest sends to every page, and the background to frames in which there is something to read. */
const IN_FRAMES = { scripts: ['/content-scripts/page.js'], styles: ['/content-scripts/page.css'] };

/** Who asks, by the settings of this moment. */
async function reader(): Promise<{ readonly context: ReaderContext; readonly settings: Settings }> {
  const { values: settings } = await readSettings();
  const context: ReaderContext = {
    language: statementLanguageOf(settings),
    today: localDay(new Date()),
    hidden: {
      publishers: settings.hiddenPublishers,
      groups: settings.hiddenGroups,
      topics: settings.hiddenTopics,
    },
  };
  return { context, settings };
}

/** Answers pages and popup from the claim database. Call synchronously when the background starts. */
export function startBackground(): void {
  reportFaults((fault) => keepFault('background', fault));
  reportUncaught();
  const loader = packLoader(readOwnFile);
  const readArticle = createArticleReader(loader);
  /** What this reader has chosen of the packs, and who asks. */
  const asked = async () => {
    const { context, settings } = await reader();
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
        answer: async (request, { tab, address }) => {
          // Side by side: the browser reads the settings in another process meanwhile.
          const [scanned, { context: by, settings }] = await Promise.all([
            readArticle(request),
            reader(),
          ]);
          const site = address === null ? null : siteOf(address);
          const isSuppressed = suppressionOn(settings.suppressed, site);
          const elsewhere = await loader.topicsOf(settings.hiddenPacks);
          const isWanted = (mention: Mention) =>
            !isSuppressed(mention) && !elsewhere.has(mention.topic);
          const findings = scanned.findings.map((found) =>
            settings.readingLanguages.includes(found.language)
              ? { ...found, mentions: found.mentions.filter(isWanted) }
              : { ...found, mentions: [], figures: [] },
          );
          const off = await hiddenTopics(
            findings,
            () => loader.packs(settings.hiddenPacks),
            by.hidden,
          );
          if (tab !== null) {
            const mentions = findings.flatMap((found) => found.mentions);
            const shown = mentions.filter(({ topic }) => !off.has(topic));
            // Nobody waits for the count on the button.
            void showCount(tab, request.kept + shown.length);
          }
          return { findings, context: scanned.context, hidden: [...off] };
        },
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

/** The topics found of which nothing is left to show; records are read only where sources are off. */
async function hiddenTopics(
  findings: readonly BlockFindings[],
  packs: () => Promise<LoadedPacks>,
  hidden: Hidden,
): Promise<ReadonlySet<TopicId>> {
  const found = new Set(findings.flatMap(({ mentions }) => mentions.map(({ topic }) => topic)));
  if (!hidesSources(hidden)) return new Set(hidden.topics.filter((topic) => found.has(topic)));
  const { database } = await packs();
  return new Set([...found].filter((topic) => whyTopicHidden(database, topic, hidden) !== null));
}
