import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside of an extension; the double stands in for what it wraps.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { answerOnce } = await import('../../../src/messaging/answer-once.ts');
const { isEnvelope, isReply, wrap } = await import('../../../src/messaging/envelope.ts');
const { checkClaims, checkHint, checkMarked, checkScan, checkSearch, checkTopics } = await import(
  '../../../src/messaging/requests.ts'
);
const { askBackground, MessageError } = await import('../../../src/messaging/send.ts');
const { checkNothing, serve } = await import('../../../src/messaging/serve.ts');

interface Frames {
  frames: { request: null; response: null };
}

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
    serve<Frames>(
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

  describe('of a background that is only slow', () => {
    /** Asks with a background that takes so long for each call; what it was asked and what came back. */
    const askSlow = (answer: () => Promise<null>) => {
      fakeTimers();
      const answering = vi.fn(answer);
      serve(
        answerOnce<Frames>({ frames: { from: 'all', check: checkNothing, answer: answering } }),
        {
          failed,
        },
      );
      const answered = vi.fn();
      return { answering, answered, ask: () => askBackground('frames', null).then(answered) };
    };
    const wait = (ms: number) => new Promise<null>((done) => setTimeout(done, ms, null));

    test.each([
      ['while a try waits', 10_000],
      // The third try ends after 12.6 seconds, the fourth begins at 13.4.
      ['between two tries', 12_800],
    ])('are worked on once, and answered where that ends %s', async (_, ms) => {
      const { answering, answered, ask } = askSlow(() => wait(ms));
      ask();
      await vi.advanceTimersByTimeAsync(ms - 100);
      expect(answered).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(answered).toHaveBeenCalledExactlyOnceWith(null);
      await vi.advanceTimersByTimeAsync(100_000);
      expect(answering).toHaveBeenCalledOnce();
    });

    test('are worked on once where it hears nothing while it works', async () => {
      const { answering, answered, ask } = askSlow(() => wait(0));
      const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
      onTestFinished(() => send.mockRestore());
      const deliver = send.getMockImplementation() as (message: unknown) => Promise<unknown>;
      const free = wait(10_000);
      send.mockImplementation((async (message: unknown) => {
        await free;
        return deliver(message);
      }) as never);
      ask();
      await vi.advanceTimersByTimeAsync(10_100);
      expect(answered).toHaveBeenCalledExactlyOnceWith(null);
      expect(answering).toHaveBeenCalledOnce();
    });

    test('are worked on each where they are asked anew', async () => {
      const { answering, answered, ask } = askSlow(() => wait(100));
      ask();
      ask();
      await vi.advanceTimersByTimeAsync(100);
      expect(answered).toHaveBeenCalledTimes(2);
      expect(answering).toHaveBeenCalledTimes(2);
    });

    test('are worked on again where it failed, as one does that is being stopped', async () => {
      const { answering, answered, ask } = askSlow(async () => {
        if (answering.mock.calls.length === 1) throw new Error('No SW');
        return null;
      });
      ask();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(answered).toHaveBeenCalledExactlyOnceWith(null);
      expect(answering).toHaveBeenCalledTimes(2);
    });
  });

  test('from another place are worked on, whatever number they carry', async () => {
    const answer = vi.fn(() => null);
    serve(answerOnce<Frames>({ frames: { from: 'all', check: checkNothing, answer } }), { failed });
    const message = wrap('frames', null);
    for (const tab of [1, 2, 2]) {
      const from = { id: fakeBrowser.runtime.id, tab: { id: tab } };
      await fakeBrowser.runtime.onMessage.trigger(message, from as never, vi.fn());
    }
    expect(answer).toHaveBeenCalledTimes(2);
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
