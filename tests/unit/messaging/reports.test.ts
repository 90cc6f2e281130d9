import { expect, onTestFinished, test, vi } from 'vitest';
import { SAMPLE_REPORT } from '../../support/sample-report.ts';

type Accept = (port: unknown) => void;

const accepting: Accept[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own', onConnect: { addListener: (accept: Accept) => accepting.push(accept) } },
  },
}));
const { CHANNEL, offerReports } = await import('../../../src/messaging/reports.ts');

function connect({ name = CHANNEL, id = 'own' } = {}) {
  const port = {
    name,
    sender: { id },
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
    () => SAMPLE_REPORT,
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

test.each([
  ['another extension', { id: 'other' }],
  ['another connection of ours', { name: 'fact-hints/other' }],
])('%s is told nothing', (_, port) => {
  const { changed } = offer();
  const stranger = connect(port);
  changed();
  expect(stranger.postMessage).not.toHaveBeenCalled();
});
