import { browser, type Port } from '../platform/browser.ts';
import type { PageCommand, PageReport, PageView } from './protocol.ts';

/** Name of the connection between a page and the popup or side panel that shows what it found. */
const CHANNEL = 'fact-hints/report';

type PageMessage =
  | { readonly type: 'report'; readonly report: PageReport }
  | { readonly type: 'view'; readonly view: PageView };

/** The page's side of its connections. */
export interface ReportOffer {
  /** Sends a new report to whoever is connected. */
  readonly changed: () => void;
  /** Sends what is in view to those who follow it; not even asked for when nobody does. */
  readonly viewed: (view: () => PageView) => void;
}

/**
 * Lets popup and side panel follow this page: whoever connects gets the report at once, and later ones
 * as they are sent. Nobody is woken when nobody listens. Ends with the signal.
 */
export function offerReports(
  report: () => PageReport,
  onCommand: (command: PageCommand) => void,
  signal: AbortSignal,
): ReportOffer {
  const listeners = new Set<Port>();
  const followers = new Set<Port>();
  const send = (port: Port, message: PageMessage): void => port.postMessage(message);
  const accept = (port: Port): void => {
    if (port.name !== CHANNEL || port.sender?.id !== browser.runtime.id) return;
    listeners.add(port);
    port.onDisconnect.addListener(() => {
      listeners.delete(port);
      followers.delete(port);
    });
    port.onMessage.addListener((message) => {
      // Only our own pages can connect.
      const command = message as PageCommand;
      if (command.type === 'follow') followers.add(port);
      onCommand(command);
    });
    send(port, { type: 'report', report: report() });
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener(
    'abort',
    () => {
      // Gone with the extension's context when that is what ended the signal.
      for (const port of listeners) port.disconnect();
      listeners.clear();
      followers.clear();
    },
    { once: true },
  );
  return {
    changed: () => {
      if (listeners.size === 0) return;
      const message: PageMessage = { type: 'report', report: report() };
      for (const port of listeners) send(port, message);
    },
    viewed: (view) => {
      if (followers.size === 0) return;
      const message: PageMessage = { type: 'view', view: view() };
      for (const port of followers) send(port, message);
    },
  };
}

/** The popup's side of its connection to a page. */
export interface PageConnection {
  readonly send: (command: PageCommand) => void;
  readonly close: () => void;
}

/**
 * Follows the page in the top frame of a tab. `gone` is called once when nobody of ours answers there,
 * or no longer: a page of the browser, a store, one opened before the extension, one that was left.
 */
export function followPage(
  tab: number,
  on: {
    readonly report: (report: PageReport) => void;
    readonly view?: (view: PageView) => void;
    readonly gone: () => void;
  },
): PageConnection {
  const port = browser.tabs.connect(tab, { name: CHANNEL, frameId: 0 });
  port.onMessage.addListener((message) => {
    const received = message as PageMessage;
    if (received.type === 'report') on.report(received.report);
    else on.view?.(received.view);
  });
  port.onDisconnect.addListener(on.gone);
  return {
    send: (command) => port.postMessage(command),
    close: () => port.disconnect(),
  };
}
