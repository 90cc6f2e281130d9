import { expect, onTestFinished, test, vi } from 'vitest';
import type { PageReport } from '../../../src/messaging/protocol.ts';

type Accept = (port: unknown) => void;

const accepting: Accept[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own', onConnect: { addListener: (accept: Accept) => accepting.push(accept) } },
  },
}));
const { CHANNEL, offerReports } = await import('../../../src/messaging/reports.ts');

const REPORT: PageReport = {
  state: 'no-article',
  site: 'news.example.org',
  choice: 'on',
  title: null,
  language: null,
  published: null,
  modified: null,
  mentions: 0,
  topics: [],
};

function connect() {
  const port = {
    name: CHANNEL,
    sender: { id: 'own' },
    onDisconnect: { addListener: () => undefined },
    onMessage: { addListener: () => undefined },
    postMessage: vi.fn((_: unknown) => {}),
    disconnect: () => undefined,
  };
  accepting.at(-1)?.(port);
  return port;
}

function offer() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  return offerReports(
    () => REPORT,
    () => undefined,
    end.signal,
  );
}

test('a connection that was closed unseen is forgotten, and the others are told', () => {
  const { changed } = offer();
  const closed = connect();
  const open = connect();
  closed.postMessage.mockImplementation(() => {
    throw new Error('Attempting to use a disconnected port object');
  });
  changed();
  changed();
  expect(closed.postMessage).toHaveBeenCalledTimes(2);
  expect(open.postMessage).toHaveBeenCalledTimes(3);
});
