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
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      connect: () => {
        const own = port();
        ports.push(own);
        return own;
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
});

test('a page that begins late is reached without anybody asking again', () => {
  followPage(7, on);
  ports[0]?.breaks();
  expect(on.gone).toHaveBeenLastCalledWith(true);
  vi.advanceTimersByTime(100);
  ports[1]?.says({ type: 'report', report: SAMPLE_REPORT });
  expect(on.report).toHaveBeenCalledWith(SAMPLE_REPORT);
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(2);
});

test('a page in which nobody ever answers is given up, and said to be out of reach soon', () => {
  followPage(7, on);
  for (let i = 0; i < 50; i += 1) {
    ports.at(-1)?.breaks();
    vi.advanceTimersByTime(10_000);
    if (ports.length === i + 1) break;
  }
  expect(ports.length).toBeLessThan(12);
  expect(on.gone.mock.calls.map(([soon]) => soon)).toEqual([
    ...Array(3).fill(true),
    ...Array(ports.length - 3).fill(false),
  ]);
});

test('what comes after a page that was left is followed too', () => {
  followPage(7, on);
  ports[0]?.says({ type: 'report', report: SAMPLE_REPORT });
  ports[0]?.breaks();
  vi.advanceTimersByTime(100);
  expect(ports).toHaveLength(2);
});

test('what is in view is asked for where somebody listens, of every page anew', () => {
  followPage(7, { ...on, view: () => undefined });
  ports[0]?.breaks();
  vi.advanceTimersByTime(100);
  for (const each of ports) expect(each.postMessage).toHaveBeenCalledWith({ type: 'follow' });
  followPage(7, on);
  expect(ports[2]?.postMessage).not.toHaveBeenCalled();
});

test('nothing is heard or tried any more once it is closed', () => {
  const closed = followPage(7, on);
  closed.close();
  expect(ports[0]?.disconnect).toHaveBeenCalled();
  ports[0]?.says({ type: 'report', report: SAMPLE_REPORT });
  ports[0]?.breaks();
  vi.advanceTimersByTime(60_000);
  expect(on.report).not.toHaveBeenCalled();
  expect(on.gone).not.toHaveBeenCalled();
  expect(ports).toHaveLength(1);
  closed.send({ type: 'read' });
});
