import { type ComponentChild, h, render } from 'preact';
import { askBackground } from '../../messaging/send.ts';
import { listCommands } from '../../platform/commands.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { openOptions, ownAddress } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettings } from '../../settings/store.ts';
import { messagesFor } from '../../ui/messages/catalogue.ts';
import type { PopupData } from '../../ui/popup/popup-props.ts';
import { SampleArticle, type SampleView } from '../../ui/welcome/SampleArticle.tsx';
import { Welcome } from '../../ui/welcome/Welcome.tsx';
import { interfaceLocale } from '../base/interface-locale.ts';
import { runOwnArticle } from './own-article.ts';
import { UNREAD } from './unread-settings.ts';

/** The address of the sample article, which is the first page with nothing else on it. */
const SAMPLE = '/welcome.html?sample';

/** Shows the first page a reader sees in `root`, with a short text to try hints on, or the sample article. */
export function startWelcome(root: HTMLElement): void {
  reportFaults((fault) => keepFault('welcome', fault));
  reportUncaught();
  const isSample = window.location.href.endsWith(SAMPLE);
  (isSample ? showSample(root) : showFirstPage(root)).catch(failed);
}

const failed = (error: unknown): void => reportError('showing the first page', error);

function showSample(root: HTMLElement): Promise<void> {
  return show(root, 'long', (view) => h(SampleArticle, view));
}

async function showFirstPage(root: HTMLElement): Promise<void> {
  const commands = await listCommands();
  await show(root, 'short', (view) =>
    h(Welcome, {
      ...view,
      nextKeys: commands.find(({ command }) => command === 'next-hint')?.keys ?? '',
      sampleAddress: ownAddress(SAMPLE),
      loadData: readPacks,
      onOpenOptions: () => {
        openOptions().catch(failed);
      },
    }),
  );
}

/** Which packs there are; never rejects. */
async function readPacks(): Promise<PopupData> {
  try {
    const { packs, conflicts } = await askBackground('overview', { publishers: [], topics: [] });
    return { state: 'ready', packs, conflicts };
  } catch (error) {
    failed(error);
    return { state: 'failed' };
  }
}

async function show(
  root: HTMLElement,
  length: 'short' | 'long',
  viewOf: (view: SampleView) => ComponentChild,
): Promise<void> {
  const { values, fault } = await knownSettings();
  const messages = messagesFor(interfaceLocale(values));
  document.documentElement.lang = messages.language;
  document.title = messages.welcome.title;
  const draw = (sample: SampleView['sample']) => render(viewOf({ messages, fault, sample }), root);
  if (fault !== null) {
    // Without settings there are no hints, so nothing to try.
    draw(null);
    return;
  }
  // At once: the claims may still be loading.
  draw('loading');
  const sample = await askBackground('sample', { length }).catch(() => null);
  if (sample !== null) document.head.append(publishedOn(sample.day));
  draw(sample);
  if (sample !== null) runOwnArticle(window, values, new AbortController().signal);
}

/** The settings, or, where the browser cannot read them, what the page is drawn by to say so. */
async function knownSettings(): Promise<{ values: Settings; fault: SampleView['fault'] }> {
  try {
    const { values } = await readSettings();
    return { values, fault: null };
  } catch (error) {
    reportError('reading the settings', error);
    return { values: UNREAD.values, fault: 'unread' };
  }
}

/** What a news page says of itself, so that the text is split by its day like any article. */
function publishedOn(day: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  meta.content = day;
  return meta;
}
