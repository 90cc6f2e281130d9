import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from '../../../src/messaging/protocol.ts';
import { SAMPLE_REPORT } from '../../support/sample-report.ts';

type Listener = (value?: unknown) => void;

/** A connection of which the test is the other end. */
function port() {
  const heard = { message: [] as Listener[], disconnect: [] as Listener[] };
  return {
    onMessage: { addListener: (listener: Listener) => heard.message.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => heard.disconnect.push(listener) },
    postMessage: vi.fn((_: unknown) => {}),
    disconnect: vi.fn(() => {}),
    says: (message: unknown) => {
      for (const listener of heard.message) listener(message);
    },
    breaks: () => {
      for (const listener of heard.disconnect) listener();
    },
  };
}

const ports: ReturnType<typeof port>[] = [];
/** What was sent to the page, which may be closed to extensions. */
const sent: unknown[] = [];
let isClosed = false;
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      connect: () => {
        const own = port();
        ports.push(own);
        return own;
      },
    },
    scripting: {
      executeScript: async (what: unknown) => {
        if (isClosed) throw new Error('Cannot access contents of the page');
        sent.push(what);
        return [];
      },
    },
  },
}));
const { followPage } = await import('../../../src/messaging/follow-page.ts');

const on = { report: vi.fn((_: PageReport) => {}), gone: vi.fn((_: boolean) => {}) };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  ports.length = 0;
  sent.length = 0;
  isClosed = false;
});

test('a page that begins late is reached without anybody asking again', async () => {
  followPage(7, on);
  ports[0]?.breaks();
  expect(on.gone).toHaveBeenLastCalledWith(true);
  await vi.advanceTimersByTimeAsync(100);
  ports[1]?.says({ type: 'report', report: SAMPLE_REPORT });
  expect(on.report).toHaveBeenCalledWith(SAMPLE_REPORT);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ports).toHaveLength(2);
});

test('a page that has nobody yet is sent who answers, and asked at once', async () => {
  followPage(7, on);
  expect(sent).toEqual([]);
  ports[0]?.breaks();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toMatchObject([
    { target: { tabId: 7, frameIds: [0] }, files: ['/article.js'], injectImmediately: true },
  ]);
  expect(ports).toHaveLength(2);
});

test('a page that is closed to us is tried all the same: the tab may show another one soon', async () => {
  isClosed = true;
  followPage(7, on);
  ports[0]?.breaks();
  await vi.advanceTimersByTimeAsync(100);
  expect(ports).toHaveLength(2);
});

test('a page in which nobody ever answers is given up, and said to be out of reach soon', async () => {
  followPage(7, on);
  for (let i = 0; i < 50; i += 1) {
    ports.at(-1)?.breaks();
    await vi.advanceTimersByTimeAsync(10_000);
    if (ports.length === i + 1) break;
  }
  expect(ports.length).toBeLessThan(12);
  expect(on.gone.mock.calls.map(([soon]) => soon)).toEqual([
    ...Array(4).fill(true),
    ...Array(ports.length - 4).fill(false),
  ]);
});

test('what comes after a page that was left is followed too', async () => {
  followPage(7, on);
  ports[0]?.says({ type: 'report', report: SAMPLE_REPORT });
  ports[0]?.breaks();
  await vi.advanceTimersByTimeAsync(100);
  expect(ports).toHaveLength(2);
});

test('what is in view is asked for where somebody listens, of every page anew', async () => {
  followPage(7, { ...on, view: () => undefined });
  ports[0]?.breaks();
  await vi.advanceTimersByTimeAsync(100);
  for (const each of ports) expect(each.postMessage).toHaveBeenCalledWith({ type: 'follow' });
  followPage(7, on);
  expect(ports[2]?.postMessage).not.toHaveBeenCalled();
});

test('nothing is heard or tried any more once it is closed', async () => {
  const closed = followPage(7, on);
  closed.close();
  expect(ports[0]?.disconnect).toHaveBeenCalled();
  ports[0]?.says({ type: 'report', report: SAMPLE_REPORT });
  ports[0]?.breaks();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(on.report).not.toHaveBeenCalled();
  expect(on.gone).not.toHaveBeenCalled();
  expect(ports).toHaveLength(1);
  closed.send({ type: 'read' });
});
