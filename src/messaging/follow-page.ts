import { browser, type Port } from '../platform/browser.ts';
import { sendWhatAnswers } from '../platform/inject.ts';
import { toPageMessage } from './page-message.ts';
import type { PageCommand, PageReport, PageView } from './protocol.ts';
import { CHANNEL } from './reports.ts';

/**
 * Milliseconds before each further try to reach a page in which nobody of ours is yet. The first finds what
 * was just sent there; browsers call a page complete before our script has begun in it, and a popup may be
 * opened while one still loads.
 */
const RETRIES = [0, 60, 120, 240, 500, 1_000, 2_000, 4_000, 8_000];
/** So many tries in vain, and the reader has waited long enough to be told that nobody is there. */
const SOON = 5;

/** The popup's side of its connection to a page. */
export interface PageConnection {
  /** Lost where nobody of ours is in the page. */
  readonly send: (command: PageCommand) => void;
  readonly close: () => void;
}

/**
 * Follows the page in the top frame of a tab, and what comes after it there. `gone` is called whenever
 * nobody of ours answers: on a page of the browser, a store, one opened before the extension, one that
 * was left; `soon` tells that a page which is just being opened may still answer.
 */
export function followPage(
  tab: number,
  on: {
    readonly report: (report: PageReport) => void;
    /** What is in view is asked for only where somebody listens. */
    readonly view?: (view: PageView) => void;
    readonly gone: (soon: boolean) => void;
  },
): PageConnection {
  let port: Port | null = null;
  let tries = 0;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    const own = browser.tabs.connect(tab, { name: CHANNEL, frameId: 0 });
    port = own;
    own.onMessage.addListener((message) => {
      if (port !== own) return;
      const received = toPageMessage(message);
      if (received === null) return;
      tries = 0;
      if (received.type === 'report') on.report(received.report);
      else on.view?.(received.view);
    });
    own.onDisconnect.addListener(() => {
      if (port !== own) return;
      port = null;
      const wait = RETRIES[tries];
      tries += 1;
      if (wait !== undefined) {
        void sendWhatAnswers(tab).then(() => {
          if (!closed) timer = setTimeout(connect, wait);
        });
      }
      on.gone(tries < SOON);
    });
    if (on.view !== undefined) own.postMessage({ type: 'follow' } satisfies PageCommand);
  };

  connect();
  return {
    send: (command) => port?.postMessage(command),
    close: () => {
      closed = true;
      clearTimeout(timer);
      port?.disconnect();
      port = null;
    },
  };
}
