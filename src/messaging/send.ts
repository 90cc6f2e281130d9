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
/** So often a call is tried: a background that is stopped may be stopped again while it begins. */
const TRIES = 4;
/** Milliseconds between two tries, in which a stopped background is gone for good. */
const PAUSE = 200;

/**
 * Asks the background, again where it was stopped under the call: no call changes anything there, so each
 * may be repeated. Throws a MessageError when it cannot answer.
 */
export async function askBackground<Call extends keyof BackgroundProtocol>(
  call: Call,
  request: BackgroundProtocol[Call]['request'],
): Promise<BackgroundProtocol[Call]['response']> {
  const message = wrap(call, request);
  for (let tries = 1; tries < TRIES; tries += 1) {
    const reply = await tryOnce(message);
    if (reply !== null) return open(call, reply);
    await new Promise((next) => setTimeout(next, PAUSE));
  }
  return open(call, await browser.runtime.sendMessage(message));
}

/** The reply; null where there is none. */
async function tryOnce(message: unknown): Promise<unknown> {
  const lost = new Promise<null>((give) => setTimeout(give, PATIENCE, null));
  const reply: unknown = await Promise.race([
    browser.runtime.sendMessage(message).catch(() => null),
    lost,
  ]);
  return isReply(reply) ? reply : null;
}

/**
 * Asks the page in the top frame of a tab. Null where nobody of ours is there: a page of the browser,
 * a store, one opened before the extension. Throws a MessageError when the page cannot answer.
 */
export async function askPage<Call extends keyof PageProtocol>(
  tab: number,
  call: Call,
  request: PageProtocol[Call]['request'],
): Promise<PageProtocol[Call]['response'] | null> {
  const message = wrap(call, request);
  const reply: unknown = await browser.tabs
    .sendMessage(tab, message, { frameId: 0 })
    .catch(() => null);
  return isReply(reply) ? open(call, reply) : null;
}

/** Only this extension can answer, and the protocol types its answers; only failure needs a look. */
function open<Response>(call: string, reply: unknown): Response {
  if (!isReply(reply)) throw new MessageError(`nobody answered ${call}`);
  if (!reply.ok) throw new MessageError(`${call}: ${reply.reason}`);
  return reply.value as Response;
}
