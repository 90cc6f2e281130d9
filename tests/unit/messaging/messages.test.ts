import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside of an extension; the double stands in for what it wraps.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { isEnvelope, isReply, wrap } = await import('../../../src/messaging/envelope.ts');
const { checkClaims, checkHint, checkMarked, checkScan, checkSearch, checkTopics } = await import(
  '../../../src/messaging/requests.ts'
);
const { askBackground, MessageError } = await import('../../../src/messaging/send.ts');
const { checkNothing, serve } = await import('../../../src/messaging/serve.ts');

const SCAN = {
  language: 'de',
  blocks: [{ id: 0, text: 'Kursk', language: null }],
  context: null,
  figures: true,
};
const HINT = {
  topic: 'kursk-oblast',
  sentence: { text: 'Kursk.', language: 'de', topics: ['kursk-oblast'], figure: null },
  published: '2024-11-23',
};

describe('requests', () => {
  test('of the right shape pass as they are', () => {
    expect(checkScan(SCAN)).toEqual(SCAN);
    expect(checkHint(HINT)).toEqual(HINT);
    expect(checkTopics({ topics: ['a'] })).toEqual({ topics: ['a'] });
    const claims = { topic: 'a', part: 'since', published: null };
    expect(checkClaims(claims)).toEqual(claims);
  });

  test.each([
    ['no object', checkScan, null, 'whole'],
    ['a language that is none of ours', checkScan, { ...SCAN, language: 'xx' }, 'language'],
    [
      'a text that is none',
      checkScan,
      { ...SCAN, blocks: [{ ...SCAN.blocks[0], text: 1 }] },
      'blocks.0.text',
    ],
    [
      'a context that is none',
      checkScan,
      { ...SCAN, context: { firm: 'kursk', words: [], elsewhere: [], shared: [] } },
      'context.firm',
    ],
    ['a negative count', checkMarked, { count: -1 }, 'count'],
    ['an unknown key', checkScan, { ...SCAN, also: 1 }, 'also'],
    ['a day that is none', checkHint, { ...HINT, published: '23.11.2024' }, 'published'],
    [
      'a figure without bounds',
      checkHint,
      { ...HINT, sentence: { ...HINT.sentence, figure: {} } },
      'sentence.figure',
    ],
    ['a part that does not exist', checkClaims, { topic: 'a', part: 'x', published: null }, 'part'],
    ['a search without words', checkSearch, {}, 'text'],
    ['topics that are none', checkTopics, { topics: [{}] }, 'topics.0'],
  ])('with %s are refused with their place', (_, check, request, place) => {
    expect(() => check(request)).toThrow(TypeError);
    expect(() => check(request)).toThrow(`${place}`);
  });

  test('that are anything at all are taken or refused, nothing else', () => {
    fc.assert(
      fc.property(fc.anything(), (request) => {
        for (const check of [checkScan, checkHint, checkClaims, checkTopics, checkSearch]) {
          try {
            check(request);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
          }
        }
      }),
    );
  });
});

describe('calls', () => {
  const failed = vi.fn();

  beforeEach(() => {
    fakeBrowser.reset();
    failed.mockReset();
    // The double forgets to say who sends.
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
      (message: unknown) =>
        new Promise((answered, unanswered) => {
          fakeBrowser.runtime.onMessage
            .trigger(message, { id: fakeBrowser.runtime.id }, answered)
            .then((taken: readonly unknown[]) => {
              if (!taken.includes(true)) unanswered(new Error('no listener'));
            });
        }),
    );
  });

  const serveFrames = (answer: () => null, signal?: AbortSignal) =>
    serve<{ frames: { request: null; response: null } }>(
      { frames: { from: 'all', check: checkNothing, answer } },
      { failed, ...(signal && { signal }) },
    );

  test('are answered', async () => {
    const answer = vi.fn(() => null);
    serveFrames(answer);
    expect(await askBackground('frames', null)).toBeNull();
    expect(answer).toHaveBeenCalledOnce();
  });

  test('that fail tell the caller why, and the other side too', async () => {
    serveFrames(() => {
      throw new Error('no record');
    });
    const asked = askBackground('frames', null);
    await expect(asked).rejects.toThrow(MessageError);
    await expect(asked).rejects.toThrow('frames: no record');
    expect(failed).toHaveBeenCalledWith('frames', expect.any(Error));
  });

  test('from another extension are not answered', async () => {
    const answer = vi.fn(() => null);
    serveFrames(answer);
    const reply = vi.fn();
    const taken = await fakeBrowser.runtime.onMessage.trigger(
      wrap('frames', null),
      { id: 'somebody-else' },
      reply,
    );
    expect(taken).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
  });

  test.each([
    ['that are not ours', { type: 'ping' }],
    ['of an unknown name', wrap('constructor', null)],
  ])('%s are left to others', async (_, message) => {
    serveFrames(() => null);
    const taken = await fakeBrowser.runtime.onMessage.trigger(
      message,
      { id: fakeBrowser.runtime.id },
      vi.fn(),
    );
    expect(taken).toEqual([undefined]);
  });

  const fakeTimers = () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
  };

  test('are answered though the background is stopped under them, and again while it begins', async () => {
    fakeTimers();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    onTestFinished(() => send.mockRestore());
    send.mockRejectedValueOnce(new Error('the message channel closed'));
    // Killed so that nobody hears of it any more.
    send.mockImplementationOnce(() => new Promise<never>(() => undefined) as never);
    serveFrames(() => null);
    const asked = askBackground('frames', null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBeNull();
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('are answered though it takes the background more than a second to stop', async () => {
    fakeTimers();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    onTestFinished(() => send.mockRestore());
    const stopped = Date.now() + 1_300;
    const deliver = send.getMockImplementation() as (message: unknown) => Promise<unknown>;
    send.mockImplementation(((message: unknown) =>
      Date.now() < stopped
        ? Promise.reject(new Error('the message channel closed'))
        : deliver(message)) as never);
    serveFrames(() => null);
    const asked = askBackground('frames', null);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toBeNull();
  });

  test('are answered by a background that is only slow as soon as it is done with the first try', async () => {
    fakeTimers();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    onTestFinished(() => send.mockRestore());
    const deliver = send.getMockImplementation() as (message: unknown) => Promise<unknown>;
    // It works on one after the other.
    let free = Date.now();
    send.mockImplementation((async (message: unknown) => {
      free += 10_000;
      await new Promise((done) => setTimeout(done, free - Date.now()));
      return deliver(message);
    }) as never);
    serveFrames(() => null);
    const answered = vi.fn();
    askBackground('frames', null).then(answered);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(answered).toHaveBeenCalledExactlyOnceWith(null);
    const tries = send.mock.calls.length;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(send).toHaveBeenCalledTimes(tries);
  });

  test('are not answered any more after the signal aborts', async () => {
    fakeTimers();
    const ending = new AbortController();
    serveFrames(() => null, ending.signal);
    ending.abort();
    const refused = expect(askBackground('frames', null)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
  });
});

test('envelopes and replies are told from anything else', () => {
  expect(isEnvelope(wrap('scan', null))).toBe(true);
  expect(isReply({ ok: true, value: 1 })).toBe(true);
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(isEnvelope(message)).toBe(false);
    }),
  );
});
