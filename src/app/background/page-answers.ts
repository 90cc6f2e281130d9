import type { BackgroundProtocol, PartName } from '../../messaging/protocol.ts';
import { checkFault, checkMarked, checkParts, checkScan } from '../../messaging/requests.ts';
import { checkNothing, type Handlers } from '../../messaging/serve.ts';
import { showCount } from '../../platform/badge.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { injectInFrames } from '../../platform/frames.ts';
import { ARTICLE_SCRIPT, injectScripts } from '../../platform/inject.ts';
import { reportError } from '../../platform/report-error.ts';
import type { PackLoader } from './loaded-packs.ts';
import { packsOfReader } from './reader.ts';
import { createScanAnswers } from './scan-answers.ts';

/** The entrypoints of the parts as they lie in the extension. */
const SCRIPTS: Readonly<Record<PartName, string>> = {
  article: ARTICLE_SCRIPT,
  hint: '/hint.js',
  de: '/hint-de.js',
  en: '/hint-en.js',
};

/** What the manifest sends to every page, and the background to frames in which there is something to read. */
const IN_FRAMES = { scripts: ['/content-scripts/page.js'], styles: ['/content-scripts/page.css'] };

type Calls = 'parts' | 'frames' | 'scan' | 'fault' | 'marked';

/** Answers what the script of a page asks so that it can read the page and be heard of. */
export function createPageAnswers(loader: PackLoader): Pick<Handlers<BackgroundProtocol>, Calls> {
  return {
    parts: {
      from: 'all',
      check: checkParts,
      answer: async ({ parts }, { tab, frame, document }) => {
        if (tab === null) return null;
        const files = parts.map((part) => SCRIPTS[part]);
        const sent = injectScripts({ tab, frame, document }, files);
        // A scan or a hint is asked for next; until then there is time to prepare what that needs.
        const needed = parts.includes('article') ? loader.rehearse() : packsOfReader(loader);
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
      answer: createScanAnswers(loader),
    },
    fault: {
      from: 'all',
      check: checkFault,
      answer: async (fault) => {
        await keepFault('page', fault);
        return null;
      },
    },
    marked: {
      from: 'all',
      check: checkMarked,
      answer: async ({ count }, { tab }) => {
        if (tab !== null) await showCount(tab, count);
        return null;
      },
    },
  };
}
