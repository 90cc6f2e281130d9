import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAll, press } from '../support/controls.ts';
import { hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { BROWSERS, type ReaderBrowser, startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures, type TestServer } from '../support/serve.ts';

const text = (popup: Page) =>
  popup.evaluate(() => document.querySelector('#popup')?.textContent ?? '');

/** The name of a publisher's switch holds the publisher's. */
const switchOf = (publisher: string) =>
  new RegExp(`${publisher.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}$`);

/** A toolbar popup is gone as soon as the page has the focus; one shown in a tab stays. */
const close = (popup: Page) => popup.close().catch(() => undefined);

describe.each(BROWSERS)('the popup in %s', (name) => {
  let reader: ReaderBrowser;
  let server: TestServer;

  beforeAll(async () => {
    server = await serveFixtures();
  });
  afterAll(async () => {
    await server?.close();
  });
  // Settings outlive a page, so every test has a profile of its own.
  beforeEach(async () => {
    reader = await startReaderBrowser(name);
  });
  afterEach(async () => {
    await reader?.close();
  });

  async function openArticle(slug = 'en-nato-confirms-deployment') {
    const page = await reader.open(`${server.address}/${slug}`);
    await waitForMarks(page);
    const popup = await reader.openPopup(page);
    await until('the topics are listed', async () => /· \d+ claims?/.test(await text(popup)));
    return { page, popup };
  }

  test('lists the topics of the page in the order of their appearance', async () => {
    const { popup } = await openArticle();
    const shown = await text(popup);
    expect(shown).toMatch(/\d+ mentions of \d+ topics/);
    const nato = shown.indexOf('NATO');
    const troops = shown.indexOf('North Korean troops in Russia');
    const rutte = shown.indexOf('Mark Rutte');
    expect(nato).toBeGreaterThan(-1);
    expect(troops).toBeGreaterThan(nato);
    expect(rutte).toBeGreaterThan(troops);
  });

  test('a publisher that is switched off disappears from hints and is counted as hidden', async () => {
    const { page, popup } = await openArticle();
    await page.bringToFront();
    const pentagon = await bringIntoView(page, 'Pentagon');
    await restOn(page, pentagon);
    await hintIsOpen(reader, page);
    const publisher = await reader.inHint(
      page,
      (root) => root.querySelector('.fitting .claims a')?.firstChild?.textContent ?? '',
    );
    expect(publisher).toBeTruthy();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await close(popup);

    const again = await reader.openPopup(page);
    await until('the topics are listed', async () => /· \d+ claims?/.test(await text(again)));
    await press(again, /^Sources/);
    await openAll(again, '.group > details');
    await press(again, switchOf(`${publisher}`));
    await until('the popup counts what is hidden', async () => /hidden/.test(await text(again)));

    await page.bringToFront();
    await restOn(page, await bringIntoView(page, 'Pentagon'));
    await hintIsOpen(reader, page);
    const links = await reader.inHint(page, (root) =>
      [...root.querySelectorAll('a')].map((link) => link.firstChild?.textContent),
    );
    expect(links).not.toContain(publisher);
  });

  test('the switch of the site clears all marks and is remembered', async () => {
    const { page, popup } = await openArticle();
    await press(popup, /^Off$/);
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await close(popup);
    await page.bringToFront();
    await until('the count is gone', async () => (await reader.badge(page)) === '');
    await page.reload();
    await new Promise((pause) => setTimeout(pause, 1_000));
    expect(await paintedMarks(page)).toEqual([]);

    const again = await reader.openPopup(page);
    await until('the popup knows the site', async () => /127\.0\.0\.1/.test(await text(again)));
    await press(again, /^On$/);
    await until('the marks are back', async () => (await paintedMarks(page)).length > 0);
    expect(await hintText(reader, page)).toBeUndefined();
  });

  test('says so on a page that is no article', async () => {
    const page = await reader.open(`${server.address}/none-front-page`);
    const popup = await reader.openPopup(page);
    await until('it says so', async () => /not.*article|no article/i.test(await text(popup)));
  });
});
