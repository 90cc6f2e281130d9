import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { createTellCount } = await import('../../../../src/app/base/tell-count.ts');

test('a count waits for the one before, and only the last of those that wait is told', async () => {
  const sent: unknown[] = [];
  const answers: (() => void)[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message) => {
    sent.push((message as unknown as { request: unknown }).request);
    return new Promise((answer) => answers.push(() => answer({ ok: true, value: null })));
  });
  const tellCount = createTellCount();

  tellCount(28);
  await vi.waitFor(() => expect(sent).toEqual([{ count: 28 }]));
  tellCount(3);
  tellCount(0);
  answers.shift()?.();
  await vi.waitFor(() => expect(sent).toEqual([{ count: 28 }, { count: 0 }]));
  answers.shift()?.();
});

test('a count that cannot be told does not keep the next from being told', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const replies = [
    { ok: false, reason: 'no' },
    { ok: true, value: null },
  ];
  const send = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(async () => replies.shift());
  const tellCount = createTellCount();

  tellCount(1);
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  tellCount(2);
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
});
