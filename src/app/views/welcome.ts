import { type ComponentChild, h, render } from 'preact';
import type { SampleText } from '../../claims/views/build-sample.ts';
import { askBackground } from '../../messaging/send.ts';
import { listCommands } from '../../platform/commands.ts';
import { keepFault } from '../../platform/fault-store.ts';
import { openOptions, ownAddress } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { readSettings } from '../../settings/store.ts';
import { messagesFor } from '../../ui/messages/catalogue.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import { SampleArticle } from '../../ui/welcome/SampleArticle.tsx';
import { Welcome } from '../../ui/welcome/Welcome.tsx';
import { interfaceLocale } from '../base/interface-locale.ts';
import { runOwnArticle } from './own-article.ts';

/** The address of the sample article, which is the first page with nothing else on it. */
const SAMPLE = '/welcome.html?sample';

/** Shows the first page a reader sees in `root`, with a short text to try hints on, or the sample article. */
export function startWelcome(root: HTMLElement): void {
  const failed = (error: unknown) => reportError('showing the first page', error);
  if (window.location.href.endsWith(SAMPLE)) {
    show(root, 'long', (messages, sample) => h(SampleArticle, { messages, sample })).catch(failed);
    return;
  }
  const start = async (): Promise<void> => {
    const commands = await listCommands();
    await show(root, 'short', (messages, sample) =>
      h(Welcome, {
        messages,
        sample,
        nextKeys: commands.find(({ command }) => command === 'next-hint')?.keys ?? '',
        sampleAddress: ownAddress(SAMPLE),
        onOpenOptions: () => {
          openOptions().catch(failed);
        },
      }),
    );
  };
  start().catch(failed);
}

async function show(
  root: HTMLElement,
  length: 'short' | 'long',
  view: (messages: Messages, sample: SampleText | 'loading' | null) => ComponentChild,
): Promise<void> {
  reportFaults((fault) => keepFault('welcome', fault));
  reportUncaught();
  const { values } = await readSettings();
  const messages = messagesFor(interfaceLocale(values));
  document.documentElement.lang = messages.language;
  document.title = messages.welcome.title;
  // At once: the claims may still be loading.
  render(view(messages, 'loading'), root);
  const sample = await askBackground('sample', { length }).catch(() => null);
  if (sample !== null) document.head.append(publishedOn(sample.day));
  render(view(messages, sample), root);
  if (sample !== null) runOwnArticle(window, values, new AbortController().signal);
}

/** What a news page says of itself, so that the text is split by its day like any article. */
function publishedOn(day: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  meta.content = day;
  return meta;
}
