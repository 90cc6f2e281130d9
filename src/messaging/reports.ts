import { browser, type Port } from '../platform/browser.ts';
import { isContextAlive } from '../platform/context.ts';
import type { PageCommand, PageReport, PageView } from './protocol.ts';

/** Name of the connection between a page and the popup or side panel that shows what it found. */
export const CHANNEL = 'fact-hints/report';

/** What a page tells whoever is connected. */
export type PageMessage =
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
 * as they are sent. A report that is null cannot be given yet; it is sent as a change once it can. Nobody
 * is woken when nobody listens. Ends with the signal.
 */
export function offerReports(
  report: () => PageReport | null,
  onCommand: (command: PageCommand) => void,
  signal: AbortSignal,
): ReportOffer {
  const listeners = new Set<Port>();
  const followers = new Set<Port>();
  const leave = (port: Port): void => {
    listeners.delete(port);
    followers.delete(port);
  };
  const send = (port: Port, message: PageMessage): void => {
    try {
      port.postMessage(message);
    } catch {
      // Closed while the page was kept aside, of which Chromium tells it nothing.
      leave(port);
    }
  };
  const accept = (port: Port): void => {
    if (port.name !== CHANNEL || port.sender?.id !== browser.runtime.id) return;
    listeners.add(port);
    port.onDisconnect.addListener(() => leave(port));
    port.onMessage.addListener((message) => {
      const command = toPageCommand(message);
      if (command === null) return;
      if (command.type === 'follow') followers.add(port);
      onCommand(command);
    });
    const now = report();
    if (now !== null) send(port, { type: 'report', report: now });
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener(
    'abort',
    () => {
      // Gone with the extension's context when that is what ended the signal.
      if (isContextAlive()) for (const port of listeners) port.disconnect();
      listeners.clear();
      followers.clear();
    },
    { once: true },
  );
  return {
    changed: () => {
      if (listeners.size === 0) return;
      const now = report();
      if (now === null) return;
      for (const port of listeners) send(port, { type: 'report', report: now });
    },
    viewed: (view) => {
      if (followers.size === 0) return;
      const message: PageMessage = { type: 'view', view: view() };
      for (const port of followers) send(port, message);
    },
  };
}

/** A command by its shape; null for anything else. By hand: this is part of the script on every page. */
export function toPageCommand(message: unknown): PageCommand | null {
  const { type, topic } = (message ?? {}) as { readonly type?: unknown; readonly topic?: unknown };
  if (type === 'read' || type === 'follow') return { type };
  return type === 'go-to' && typeof topic === 'string' ? { type, topic } : null;
}
