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

/** A browser with the built extension and the fixture pages, for all tests of the `describe` around it. */
export function givenReader(name: BrowserName, options: ReaderOptions = {}): Given {
  const given: { reader?: ReaderBrowser; server?: TestServer } = {};
  beforeAll(async () => {
    given.server = await serveFixtures();
    given.reader = await startReaderBrowser(name, options);
  });
  afterAll(async () => {
    await given.reader?.close();
    await given.server?.close();
  });
  return given as Given;
}
