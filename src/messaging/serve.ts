import { browser } from '../platform/browser.ts';
import { isBackgroundGone, isContextAlive } from '../platform/context.ts';
import { isEnvelope, type Reply } from './envelope.ts';

/** Who sent a message. */
export interface Sender {
  /** The tab of a page; null for one of our own pages such as the popup. */
  readonly tab: number | null;
  /** The frame in the tab, 0 for the page itself. */
  readonly frame: number;
  /** The browser's own name for the document, null where it tells none. */
  readonly document: string | null;
  /** The page's address, null where the browser does not tell it. */
  readonly address: string | null;
}

/** Who may call: everybody of ours, or only what runs in our own pages and the background. */
type Callers = 'all' | 'own';

type Calls = Record<string, { request: unknown; response: unknown }>;

/**
 * One entry per call: `from` says who may make it, `check` turns the untrusted request into a typed one or throws the reason,
 * `answer` does the work; `ask` is the same where the same is asked again (`Envelope`).
 */
export type Handlers<Protocol> = {
  readonly [Call in keyof Protocol]: Protocol[Call] extends Calls[string]
    ? {
        readonly from: Callers;
        readonly check: (request: unknown) => Protocol[Call]['request'];
        readonly answer: (
          request: Protocol[Call]['request'],
          sender: Sender,
          ask: unknown,
        ) => Promise<Protocol[Call]['response']> | Protocol[Call]['response'];
      }
    : never;
};

/** A handler whose call is not known, only that it takes a request that was checked. */
export interface AnyHandler {
  readonly from: Callers;
  readonly check: (request: unknown) => unknown;
  readonly answer: (request: unknown, sender: Sender, ask: unknown) => unknown;
}

/**
 * Answers calls from this extension's own scripts and pages until the signal aborts. A content script
 * runs in a process of the web page, so it may call only what a page needs.
 * Must be called synchronously at start: a sleeping background is woken for its listeners.
 * `failed` hears of every call that threw; the caller gets the reason. A background that is being stopped
 * says nothing.
 */
export function serve<Protocol>(
  handlers: Handlers<Protocol>,
  options: {
    readonly failed: (call: string, error: unknown) => void;
    readonly signal?: AbortSignal;
  },
): void {
  const byCall = new Map<string, AnyHandler>(Object.entries<AnyHandler>(handlers as never));
  // Replies go through sendResponse: a listener that returns a promise is not understood everywhere.
  const listener = (
    message: unknown,
    from: {
      readonly id?: string;
      readonly url?: string;
      readonly frameId?: number;
      readonly documentId?: string;
      readonly tab?: { readonly id?: number };
    },
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = byCall.get(message.call);
    if (handler === undefined || (handler.from === 'own' && !isOwn(from))) return undefined;
    const sender: Sender = {
      tab: from.tab?.id ?? null,
      frame: from.frameId ?? 0,
      document: from.documentId ?? null,
      address: from.url ?? null,
    };
    Promise.resolve()
      .then(() => handler.answer(handler.check(message.request), sender, message.ask))
      .then(
        (value) => sendResponse({ ok: true, value }),
        (error: unknown) => {
          // Who asked will ask again, of the next background.
          if (isBackgroundGone(error)) return;
          options.failed(message.call, error);
          sendResponse({
            ok: false,
            reason: error instanceof Error ? error.message : String(error),
          });
        },
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  options.signal?.addEventListener(
    'abort',
    () => {
      if (isContextAlive()) browser.runtime.onMessage.removeListener(listener as never);
    },
    { once: true },
  );
}

/** Content scripts always have a tab; of our own pages only those that are opened as one. */
function isOwn({ tab, url }: { readonly tab?: unknown; readonly url?: string }): boolean {
  return tab === undefined || url?.startsWith(browser.runtime.getURL('')) === true;
}

/** The check of calls that carry nothing; whatever came is dropped. */
export const checkNothing = (): null => null;
