import { browser } from '../platform/browser.ts';
import type { PageProtocol } from './commands.ts';
import { isReply, wrap } from './envelope.ts';
import type { BackgroundProtocol } from './protocol.ts';

/** The other side answered that it failed, or did not answer at all. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** Asks the background. Throws a MessageError when it cannot answer. */
export async function askBackground<Call extends keyof BackgroundProtocol>(
  call: Call,
  request: BackgroundProtocol[Call]['request'],
): Promise<BackgroundProtocol[Call]['response']> {
  return open(call, await browser.runtime.sendMessage(wrap(call, request)));
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
