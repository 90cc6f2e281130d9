import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfExtension, raiseVersion } from '../support/extension-copy.ts';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintText, until } from '../support/hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from '../support/marks.ts';
import { listenToConsole } from '../support/quiet-console.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const QUIET = [0x4a, 0x55, 0x68, 0xff];
const ARTICLE = 'en-nato-confirms-deployment';

const textsOf = async (page: Page) => (await paintedMarks(page)).map(({ text }) => text);
/** Nothing of ours is to be seen: no line under any mark, no hint. */
const isBare = (page: Page) =>
  page.evaluate(() => {
    const painted = [...CSS.highlights].some(([name, marks]) =>
      [...marks].some(({ startContainer }) => {
        const style = getComputedStyle(
          startContainer.parentElement as Element,
          `::highlight(${name})`,
        );
        return name.startsWith('fact-hints') && style.textDecorationLine !== 'none';
      }),
    );
    return !painted;
  });
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

// In the order in which a reader meets them: each test goes on where the one before it ended.
describe.each(BROWSERS)('the life of the extension in %s', (name) => {
  let folder: string;
  let article: Page;
  let other: Page;
  let said: readonly string[];
  let untouched: string;
  let first: readonly string[];

  afterAll(() => rm(folder, { recursive: true, force: true }));
  const given = givenReader(name, async ({ address }) => {
    folder = await copyOfExtension(name);
    return {
      folder,
      before: async (browser) => {
        other = await browser.newPage();
        await other.goto(`${address}/none-front-page`, { waitUntil: 'load' });
        article = await browser.newPage();
        said = listenToConsole(article);
        await article.goto(`${address}/${ARTICLE}`, { waitUntil: 'load' });
        untouched = await html(article);
      },
    };
  });

  /** The badge's red, green, blue and opacity while the background sleeps and once it has woken. */
  async function badgeColours(): Promise<unknown> {
    await given.reader.stopBackground();
    const own = await given.reader.openOwnPage('/popup.html');
    const colours = await own.evaluate(
      '(globalThis.browser ?? chrome).action.getBadgeBackgroundColor({})',
    );
    await own.close();
    return colours;
  }

  /** No hint is open, or an abandoned one is not to be seen. */
  async function noHint(): Promise<boolean> {
    const shown = await given.reader.inHint(article, (root) =>
      [...root.querySelectorAll('*')].some(
        (element) => getComputedStyle(element).visibility === 'visible' && element.matches('p, h2'),
      ),
    );
    return shown !== true;
  }

  /** Rests on a name and says how many hints the page shows for it. */
  async function hintsShown(): Promise<number> {
    await article.bringToFront();
    // The old script may still be letting go, the new one still reading.
    await until('a hint opens', async () => {
      const mark = await bringIntoView(article, 'Mark Rutte').catch(() => null);
      if (mark === null) return false;
      await restOn(article, mark);
      await new Promise((rest) => setTimeout(rest, 700));
      return (await hintText(given.reader, article))?.includes('Mark Rutte') === true;
    });
    const count = await article.evaluate(() => document.querySelectorAll(':popover-open').length);
    await article.keyboard.press('Escape');
    await hintIsClosed(given.reader, article);
    await article.mouse.move(5, 5);
    return count;
  }

  test('installed: an open article gets hints without being loaded again', async () => {
    first = (await waitForMarks(article)).map(({ text }) => text);
    expect(first.length).toBeGreaterThan(5);
    expect(await hintsShown()).toBe(1);
    expect(await isBare(other)).toBe(true);
    expect(said).toEqual([]);
  });

  test('the badge is a quiet one, also when the background has slept', async () => {
    expect(await badgeColours()).toEqual(QUIET);
  });

  test('updated: the old script lets go, the new one takes over', async () => {
    await raiseVersion(folder);
    await given.reader.update(folder);
    await article.bringToFront();
    await until('the same marks are back', async () => {
      const now = await textsOf(article);
      return JSON.stringify(now) === JSON.stringify(first);
    });
    expect(await hintsShown()).toBe(1);
    // Only the new one hears of a change.
    await article.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'added';
      added.textContent =
        'Later that day Mark Rutte spoke again about North Korean troops in Kursk.';
      document.querySelector('article p, main p, p')?.after(added);
    });
    await until('no mark is there twice', async () => {
      const marks = await paintedMarks(article);
      return new Set(marks.map(({ x, y }) => `${x} ${y}`)).size === marks.length;
    });
    await article.evaluate(() => document.querySelector('#added')?.remove());
    expect(said).toEqual([]);
  });

  test('switched off: everything is taken back, silently', async () => {
    await given.reader.setEnabled(false);
    await article.bringToFront();
    await until('no mark is left', () => isBare(article));
    expect(await noHint()).toBe(true);
    expect(await html(article)).toBe(untouched);
    await article.mouse.move(300, 300, { steps: 5 });
    await article.evaluate(() => document.body.append(document.createElement('p')));
    await article.evaluate(() => document.body.lastElementChild?.remove());
    expect(said).toEqual([]);
  });

  test('switched on: the open article has its hints again', async () => {
    await given.reader.setEnabled(true);
    await article.bringToFront();
    await until('the marks are back', async () => (await textsOf(article)).length === first.length);
    expect(await hintsShown()).toBe(1);
    expect(said).toEqual([]);
  });

  test('removed while a hint is open: nothing is left to see', async () => {
    await article.bringToFront();
    await restOn(article, await bringIntoView(article, 'Mark Rutte'));
    await hintIsOpen(given.reader, article);
    await given.reader.remove();
    await article.bringToFront();
    await until('nothing is left', async () => (await isBare(article)) && (await noHint()));
    // Firefox ends our script at once: its empty host stays, unseen, until the page is left.
    if (name === 'chromium') expect(await html(article)).toBe(untouched);
    expect(said).toEqual([]);
  });
});
