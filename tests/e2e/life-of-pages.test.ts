import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { BROWSERS, type ReaderBrowser, startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures, type TestServer } from '../support/serve.ts';

const ARTICLE = 'en-nato-confirms-deployment';

describe.each(BROWSERS)('pages that come and go in %s', (name) => {
  let reader: ReaderBrowser;
  let server: TestServer;

  beforeAll(async () => {
    server = await serveFixtures();
    reader = await startReaderBrowser(name);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('a page that comes back has its marks, its count and the settings of now', async () => {
    const page = await reader.open(`${server.address}/${ARTICLE}`);
    const said = listenToConsole(page);
    const first = (await waitForMarks(page)).length;
    const count = await reader.badge(page);
    expect(Number(count)).toBeGreaterThan(0);
    await page.goto(`${server.address}/none-contact-form`, { waitUntil: 'load' });
    await until('another page has no count', async () => (await reader.badge(page)) === '');
    await reader.store('density', 'all');
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await until(
      'more is marked than before',
      // Asked in the middle of a way back, a page does not answer.
      async () => (await paintedMarks(page).catch(() => [])).length > first,
    );
    await until('the count is back', async () => (await reader.badge(page)) === count);
    expect(said).toEqual([]);
    await reader.store('density', 'first-in-section');
    await page.close();
  });

  test('a background that is killed again and again costs time and nothing else', async () => {
    const page = await reader.browser.newPage();
    await page.bringToFront();
    const said = listenToConsole(page);
    await page.goto(`${server.address}/${ARTICLE}`, { waitUntil: 'domcontentloaded' });
    for (let kill = 0; kill < 3; kill += 1) await reader.stopBackground();
    expect((await waitForMarks(page)).length).toBeGreaterThan(5);
    await reader.stopBackground();
    await restOn(page, await bringIntoView(page, 'Mark Rutte'));
    await reader.stopBackground();
    await hintIsOpen(reader, page);
    await reader.stopBackground();
    expect(await hintText(reader, page)).toContain('Mark Rutte');
    expect(said).toEqual([]);
    await page.close();
  });
});
