import { browser } from '../platform/browser.ts';
import type { PageProtocol } from './commands.ts';
import { isReply, wrap } from './envelope.ts';
import type { BackgroundProtocol } from './protocol.ts';

/** The other side answered that it failed, or did not answer at all. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** Milliseconds after which a call is taken for lost with a background that was stopped under it. */
const PATIENCE = 4_000;
/** Milliseconds for the last try: a slow machine may well take longer, but nobody waits for good. */
const LAST_PATIENCE = 30_000;
/**
 * Milliseconds before each further try. A background that is stopped refuses calls until it is gone for
 * good, on a busy machine for more than half a second, and may be stopped again while it begins.
 */
const PAUSES = [200, 400, 800, 1_600] as const;

/**
 * Asks the background, again where it may have been stopped under the call: no call changes anything there, so
 * each may be repeated, and whichever try is answered first counts. Throws a MessageError when it cannot answer.
 */
export async function askBackground<Call extends keyof BackgroundProtocol>(
  call: Call,
  request: BackgroundProtocol[Call]['request'],
): Promise<BackgroundProtocol[Call]['response']> {
  const message = wrap(call, request);
  const come = Promise.withResolvers<unknown>();
  for (const pause of PAUSES) {
    const reply =
      (await tryOnce(message, PATIENCE, come)) ?? (await firstWithin(pause, come.promise));
    if (reply !== null) return open(call, reply);
  }
  return open(call, await tryOnce(message, LAST_PATIENCE, come));
}

/**
 * The reply to this try or to one before, which a background that was not stopped, only slow, answers first
 * (`come`); null where there is none in so many milliseconds, or nobody was there.
 */
function tryOnce(
  message: unknown,
  patience: number,
  come: PromiseWithResolvers<unknown>,
): Promise<unknown> {
  const asked = browser.runtime.sendMessage(message).then(
    (reply: unknown) => {
      if (!isReply(reply)) return null;
      come.resolve(reply);
      return reply;
    },
    () => null,
  );
  return firstWithin(patience, asked, come.promise);
}

/** What comes first of these; null where nothing does in so many milliseconds. */
async function firstWithin(ms: number, ...awaited: readonly Promise<unknown>[]): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<null>((give) => {
    timer = setTimeout(give, ms, null);
  });
  const first = await Promise.race([...awaited, over]);
  clearTimeout(timer);
  return first;
}

/**
 * Tells the page in the top frame of a tab. False where nobody of ours is there: a page of the browser,
 * a store, one opened before the extension, one of which nobody has asked yet. Throws a MessageError when
 * the page cannot answer.
 */
export async function tellPage<Call extends keyof PageProtocol>(
  tab: number,
  call: Call,
  request: PageProtocol[Call]['request'],
): Promise<boolean> {
  const message = wrap(call, request);
  const reply: unknown = await browser.tabs
    .sendMessage(tab, message, { frameId: 0 })
    .catch(() => null);
  if (!isReply(reply)) return false;
  open(call, reply);
  return true;
}

/** Tells our scripts in all frames of a tab; nobody may be there. */
export async function tellFrames<Call extends keyof PageProtocol>(
  tab: number,
  call: Call,
  request: PageProtocol[Call]['request'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, wrap(call, request)).catch(() => null);
}

/** Only this extension can answer, and the protocol types its answers; only failure needs a look. */
function open<Response>(call: string, reply: unknown): Response {
  if (!isReply(reply)) throw new MessageError(`nobody answered ${call}`);
  if (!reply.ok) throw new MessageError(`${call}: ${reply.reason}`);
  return reply.value as Response;
}
