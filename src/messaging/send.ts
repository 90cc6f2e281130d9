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
 * Asks the background, again where it may have been stopped under the call. One that was only slow knows the call
 * by its number and works on it once (`answerOnce`). Throws a MessageError when it cannot answer.
 */
export async function askBackground<Call extends keyof BackgroundProtocol>(
  call: Call,
  request: BackgroundProtocol[Call]['request'],
): Promise<BackgroundProtocol[Call]['response']> {
  const message = wrap(call, request);
  for (const pause of PAUSES) {
    const reply = await replyWithin(PATIENCE, message);
    if (reply !== null) return open(call, reply);
    await new Promise((over) => setTimeout(over, pause));
  }
  return open(call, await replyWithin(LAST_PATIENCE, message));
}

/** The reply to one try; null where there is none in so many milliseconds, or nobody was there. */
async function replyWithin(ms: number, message: unknown): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<null>((give) => {
    timer = setTimeout(give, ms, null);
  });
  const reply = await Promise.race([browser.runtime.sendMessage(message).catch(() => null), over]);
  clearTimeout(timer);
  return isReply(reply) ? reply : null;
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
