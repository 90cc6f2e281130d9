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
