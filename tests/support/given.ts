import { afterAll, beforeAll } from 'vitest';
import {
  type BrowserName,
  type ReaderBrowser,
  type ReaderOptions,
  startReaderBrowser,
} from './reader-browser.ts';
import { serveFixtures, type TestServer } from './serve.ts';

/** What is there while the tests of a `describe` run. */
export interface Given {
  readonly reader: ReaderBrowser;
  readonly server: TestServer;
}

/**
 * A browser with the built extension and the fixture pages, for all tests of the `describe` around it.
 * What has to be there before the browser starts is made ready in a function that returns its options.
 */
export function givenReader(
  name: BrowserName,
  options: ReaderOptions | ((server: TestServer) => Promise<ReaderOptions>) = {},
): Given {
  const given: { reader?: ReaderBrowser; server?: TestServer } = {};
  beforeAll(async () => {
    const server = await serveFixtures();
    given.server = server;
    const ready = typeof options === 'function' ? await options(server) : options;
    given.reader = await startReaderBrowser(name, ready);
  });
  afterAll(async () => {
    await given.reader?.close();
    await given.server?.close();
  });
  return given as Given;
}
