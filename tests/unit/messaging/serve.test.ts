import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside of an extension; the double stands in for what it wraps.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { serve } = await import('../../../src/messaging/serve.ts');
const { wrap } = await import('../../../src/messaging/envelope.ts');

interface Calls {
  ask: { request: null; response: null };
}

/** Lets the one call fail with an error; tells what was reported and what was replied. */
async function callThatFails(error: Error) {
  const failed = vi.fn();
  const replied = vi.fn();
  const answer = () => Promise.reject(error);
  serve<Calls>({ ask: { from: 'all', check: () => null, answer } }, { failed });
  await fakeBrowser.runtime.onMessage.trigger(
    wrap('ask', null),
    { id: fakeBrowser.runtime.id } as never,
    replied,
  );
  await new Promise((later) => setTimeout(later));
  return { failed, replied };
}

beforeEach(() => fakeBrowser.reset());

test('a call that fails is reported and told to the one who asked', async () => {
  const error = new Error('no such topic');
  const { failed, replied } = await callThatFails(error);
  expect(failed).toHaveBeenCalledExactlyOnceWith('ask', error);
  expect(replied).toHaveBeenCalledExactlyOnceWith({ ok: false, reason: 'no such topic' });
});

test('a background that is stopped under a call says nothing', async () => {
  const { failed, replied } = await callThatFails(new Error('No SW'));
  expect(failed).not.toHaveBeenCalled();
  expect(replied).not.toHaveBeenCalled();
});
