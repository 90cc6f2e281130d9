import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfExtension } from '../support/extension-copy.ts';
import { givenReader } from '../support/given.ts';
import { until } from '../support/hint.ts';
import { waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const WIDTH = 320;

/** What reaches over the right edge of the window. */
const beyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > window.innerWidth + 0.5;
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  );

describe('our own pages on a narrow phone', () => {
  const given = givenReader('chromium', { width: WIDTH, height: 640, touch: true });

  test.each(['/popup.html', '/options.html', '/welcome.html', '/sidepanel.html'])(
    '%s keeps to the window',
    async (path) => {
      const page = await given.reader.openOwnPage(path);
      await until('something is drawn', () =>
        page.evaluate(() => (document.body.textContent?.length ?? 0) > 100),
      );
      expect(await page.evaluate(() => window.innerWidth)).toBe(WIDTH);
      expect(await beyond(page)).toEqual([]);
      await page.close();
    },
  );

  test('nor do the claims that a search in the popup finds leave it', async () => {
    const page = await given.reader.openOwnPage('/popup.html');
    await page.locator('input[type="search"]').fill('Kursk');
    await until('claims are listed', () =>
      page.evaluate(() => /\d+ claims?/.test(document.body.textContent ?? '')),
    );
    expect(await beyond(page)).toEqual([]);
    await page.close();
  });
});

// Firefox on Android has no `commands`; other browsers give none to an extension that declares none.
describe.each(BROWSERS)('without an interface for keys, in %s', (name) => {
  let folder: string;
  let open: Page;
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const given = givenReader(name, async ({ address }) => {
    folder = await copyOfExtension(name);
    const file = join(folder, 'manifest.json');
    const { commands, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
    expect(commands).toBeDefined();
    await writeFile(file, JSON.stringify(manifest));
    return {
      folder,
      before: async (browser) => {
        open = await browser.newPage();
        await open.goto(`${address}/en-nato-confirms-deployment`, { waitUntil: 'load' });
      },
    };
  });

  test('the background begins whole: a page that was open is read', async () => {
    await open.bringToFront();
    expect((await waitForMarks(open)).length).toBeGreaterThan(3);
  });

  test('the first page has its text, and the settings speak of no keys', async () => {
    const first = await given.reader.openOwnPage('/welcome.html');
    await until('there is a text to try hints on', () =>
      first.evaluate(() => document.querySelector('article') !== null),
    );
    await first.close();
    const options = await given.reader.openOwnPage('/options.html');
    await until('the browser was asked', () =>
      options.evaluate(
        () => document.querySelector('pre')?.textContent?.includes('TypeError') === false,
      ),
    );
    expect(await options.$$('#shortcuts, [href="#shortcuts"]')).toEqual([]);
    await options.close();
  });
});
