import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../support/browsers.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { builtExtension } from '../support/reader-browser.ts';
import { serveFixtures, type TestServer } from '../support/serve.ts';

const ARTICLE = 'en-nato-confirms-deployment';

/** What is used of the extension's interfaces, and of those of the browser's own page of extensions. */
declare const chrome: {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number; url?: string }[]>;
    readonly discard: (id: number) => Promise<unknown>;
    readonly update: (id: number, to: object) => Promise<unknown>;
  };
  readonly developerPrivate: {
    readonly updateExtensionConfiguration: (to: object) => Promise<unknown>;
    readonly addHostPermission: (id: string, host: string) => Promise<unknown>;
    readonly removeHostPermission: (id: string, host: string) => Promise<unknown>;
  };
};

/** The page whose address ends so, once the browser has it. */
async function pageAt(browser: Browser, end: string): Promise<Page> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url().endsWith(end),
    { timeout: 15_000 },
  );
  return target.asPage();
}

describe('tabs that the browser keeps in its own way, in chromium', () => {
  const given = givenReader('chromium');
  let marks: readonly string[];

  const textsOf = async (page: Page) => (await waitForMarks(page)).map(({ text }) => text);

  test('a discarded tab has its marks again when the reader comes back', async () => {
    const address = `${given.server.address}/${ARTICLE}?discarded`;
    marks = await textsOf(await given.reader.open(address));
    expect(marks.length).toBeGreaterThan(5);
    const own = await given.reader.openOwnPage('/options.html');
    const id = await own.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.tabs.discard(tab?.id ?? 0);
      // It has another number now.
      const [discarded] = await chrome.tabs.query({ url, discarded: true });
      return discarded?.id ?? 0;
    }, address);
    expect(id).not.toBe(0);
    await own.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
    const page = await pageAt(given.reader.browser, '?discarded');
    const said = listenToConsole(page);
    await page.waitForFunction(
      () => (document as Document & { readonly wasDiscarded?: boolean }).wasDiscarded,
    );
    expect(await textsOf(page)).toEqual(marks);
    await restOn(page, await bringIntoView(page, 'Mark Rutte'));
    await hintIsOpen(given.reader, page);
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');
    expect(said).toEqual([]);
    await page.close();
    await own.close();
  });

  test('a page loaded on suspicion is read when the reader goes there, not before', async () => {
    const page = await given.reader.open(`${given.server.address}/none-front-page`);
    const said = listenToConsole(page);
    const source = await (await fetch(`${given.server.address}/${ARTICLE}`)).text();
    given.server.pages.set('/prerendered', {
      type: 'text/html; charset=utf-8',
      // How much is marked when the reader arrives, and whether it was loaded before.
      body: `${source}<script>
        document.documentElement.dataset.early = String(document.prerendering);
        document.addEventListener('prerenderingchange', () => {
          document.documentElement.dataset.marked = String(CSS.highlights.size);
        });
        addEventListener('load', () => setTimeout(() => fetch('/loaded-early'), 1000));
      </script>`,
    });
    const loaded = new Promise<void>((resolve) => {
      given.server.pages.set('/loaded-early', {
        type: 'text/plain',
        get body() {
          resolve();
          return '';
        },
      });
    });
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      link.id = 'there';
      link.textContent = 'there';
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [to], eagerness: 'immediate' }] });
      document.body.prepend(link, rules);
    }, '/prerendered');
    await loaded;
    await page.click('#there');
    await until('the reader is there', async () =>
      (await page.evaluate(() => location.pathname).catch(() => '')).endsWith('/prerendered'),
    );
    expect(await textsOf(page)).toEqual(marks);
    const { early, marked } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect({ early, marked }).toEqual({ early: 'true', marked: '0' });
    expect(said).toEqual([]);
    await page.close();
  });

  test('a site taken back gets nothing, the others go on', async () => {
    const own = await given.reader.openOwnPage('/options.html');
    const id = new URL(own.url()).host;
    await own.close();
    const extensions = await given.reader.browser.newPage();
    await extensions.goto('chrome://extensions');
    const hostAccess = (to: string) =>
      extensions.evaluate(
        (extensionId, access) =>
          chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: access,
          }),
        id,
        to,
      );
    const here = `${given.server.address}/${ARTICLE}`;
    const there = here.replace('127.0.0.1', 'localhost');
    const open = await given.reader.open(`${here}?open`);
    const said = listenToConsole(open);
    await waitForMarks(open);
    await restOn(open, await bringIntoView(open, 'Mark Rutte'));
    await hintIsOpen(given.reader, open);
    await open.keyboard.press('Escape');
    await hintIsClosed(given.reader, open);
    await open.mouse.move(5, 5);

    await hostAccess('ON_SPECIFIC_SITES');
    await extensions.evaluate(
      (extension, host) => chrome.developerPrivate.addHostPermission(extension, host),
      id,
      'http://localhost/*',
    );
    const allowed = await given.reader.open(there);
    expect(await textsOf(allowed)).toEqual(marks);
    // Had it been read, it would have its marks as soon as the next one, which is opened after it.
    const refused = await given.reader.open(here);
    const saidThere = listenToConsole(refused);
    await allowed.reload({ waitUntil: 'load' });
    await allowed.bringToFront();
    await waitForMarks(allowed);
    await refused.bringToFront();
    await refused.mouse.move(200, 200, { steps: 5 });
    expect(await paintedMarks(refused)).toEqual([]);
    expect(saidThere).toEqual([]);

    // A page that was open is let go of, and taken up again when the site is given back.
    await open.bringToFront();
    await until('the marks are gone', async () => (await paintedMarks(open)).length === 0);
    await open.mouse.move(200, 200, { steps: 5 });
    expect(await hintText(given.reader, open)).toBeUndefined();
    expect(said).toEqual([]);

    await hostAccess('ON_ALL_SITES');
    await waitForMarks(open);
    expect(await textsOf(open)).toEqual(marks);
    await refused.bringToFront();
    await waitForMarks(refused);
    expect(await textsOf(refused)).toEqual(marks);
    await open.bringToFront();
    await restOn(open, await bringIntoView(open, 'Mark Rutte'));
    await hintIsOpen(given.reader, open);
    expect(said).toEqual([]);
    for (const page of [open, allowed, refused, extensions]) await page.close();
  });
});

describe('a browser that is started again, in chromium', () => {
  const TABS = 20;
  let profile: string;
  let server: TestServer;
  let browser: Browser | null = null;

  beforeAll(async () => {
    server = await serveFixtures();
    profile = await mkdtemp(join(tmpdir(), 'fact-hints-profile-'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const start = (args: readonly string[]) =>
    puppeteer.launch({
      executablePath: findChromium(),
      userDataDir: profile,
      defaultViewport: null,
      pipe: true,
      enableExtensions: [builtExtension('chromium')],
      args: [...CHROMIUM_ARGS.filter((arg) => !arg.startsWith('--headless')), ...args],
    });

  test('a restored session of many tabs has its marks in each that is shown', async () => {
    server.pages.set('/short', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>North Korean troops in Kursk</title>
        <meta property="og:type" content="article"></head><body><article>
        <h1>North Korean troops in Kursk</h1>
        ${'<p>Mark Rutte, the secretary general of NATO, said that North Korean troops had been sent to Kursk, in the west of Russia.</p>'.repeat(8)}
        </article></body></html>`,
    });
    browser = await start([]);
    const before = await browser.newPage();
    await before.goto(`${server.address}/short`, { waitUntil: 'load' });
    const count = (await waitForMarks(before)).length;
    expect(count).toBeGreaterThan(2);
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await browser.newPage();
      await page.goto(`${server.address}/short?tab=${tab}`, { waitUntil: 'load' });
    }
    await browser.close();
    browser = await start(['--restore-last-session']);
    // The last one opened is the one that is shown at once.
    for (let tab = TABS - 1; tab >= 0; tab -= 1) {
      const page = await pageAt(browser, `?tab=${tab}`);
      const said = listenToConsole(page);
      await page.bringToFront();
      expect((await waitForMarks(page)).length).toBe(count);
      expect(said).toEqual([]);
    }
  });
});
