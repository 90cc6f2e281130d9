import { browser, type Port } from '../platform/browser.ts';
import type { PageReport } from './protocol.ts';

/** Name of the connection over which a page tells the popup what it found. */
const CHANNEL = 'fact-hints/report';

/**
 * Lets the popup follow this page: whoever connects gets the report at once, and a new one whenever the
 * returned function is called. Nobody is woken when nobody listens. Ends with the signal.
 */
export function offerReports(report: () => PageReport, signal: AbortSignal): () => void {
  const listeners = new Set<Port>();
  const accept = (port: Port): void => {
    if (port.name !== CHANNEL || port.sender?.id !== browser.runtime.id) return;
    listeners.add(port);
    port.onDisconnect.addListener(() => listeners.delete(port));
    port.postMessage(report());
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener(
    'abort',
    () => {
      // Gone with the extension's context when that is what ended the signal.
      for (const port of listeners) port.disconnect();
      listeners.clear();
    },
    { once: true },
  );
  return () => {
    for (const port of listeners) port.postMessage(report());
  };
}

/**
 * Follows the page in the top frame of a tab. `onReport` hears of every report; `onGone` once when
 * nobody of ours answers there: a page of the browser, a store, one opened before the extension.
 */
export function followPage(
  tab: number,
  onReport: (report: PageReport) => void,
  onGone: () => void,
): void {
  const port = browser.tabs.connect(tab, { name: CHANNEL, frameId: 0 });
  port.onMessage.addListener((report) => onReport(report as PageReport));
  port.onDisconnect.addListener(onGone);
}
