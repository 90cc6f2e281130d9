import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintIsClosed, hintIsOpen, hintTitle, spoken, stepTo, until } from '../support/hint.ts';
import { bringIntoView, currentMark, paintedMarks, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const ARTICLE = 'en-nato-confirms-deployment';
const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? null);
const hintHasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);

describe.each(BROWSERS)('the hint by keyboard in %s', (name) => {
  const given = givenReader(name);
  let page: Page;

  afterEach(() => page?.close());

  async function openArticle(): Promise<void> {
    page = await given.reader.open(`${given.server.address}/${ARTICLE}`);
    await waitForMarks(page);
  }

  /** Presses a command's keys and waits until the hint of this mention is shown. */
  async function command(key: 'next-hint' | 'previous-hint' | 'open-hint', mention: string) {
    await given.reader.command(page, key);
    await until(`${mention} is the current mention`, async () => {
      const [now, title] = [await currentMark(page), await hintTitle(given.reader, page)];
      return now?.text === mention && Boolean(title);
    });
    expect((await currentMark(page))?.inView).toBe(true);
  }

  test('walks through the mentions in the order of the page, and takes nothing from the page', async () => {
    await openArticle();
    const marks = (await paintedMarks(page)).map(({ text }) => text);
    const [first = '', second = '', third = ''] = marks;
    await command('next-hint', first);
    expect(await hintHasFocus(page)).toBe(false);
    await command('next-hint', second);
    await command('next-hint', third);
    await command('previous-hint', second);
    await command('previous-hint', first);
    await command('previous-hint', marks.at(-1) ?? '');
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await currentMark(page)).toBeNull();
  });

  test('begins where the reader is', async () => {
    await openArticle();
    const lavrov = await bringIntoView(page, 'Sergei Lavrov');
    await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), lavrov.y - 40);
    const visible = (await paintedMarks(page)).find(({ top }) => top >= 0);
    await command('next-hint', visible?.text ?? '');
  });

  test('says what it shows through one polite live region', async () => {
    await openArticle();
    await given.reader.command(page, 'next-hint');
    await until('it is said', async () =>
      /claims? on record/.test((await spoken(given.reader, page)) ?? ''),
    );
    const regions = await given.reader.inHint(page, (root) =>
      [...root.querySelectorAll('[aria-live], [role="status"], [role="alert"]')].map(
        ({ role }) => role,
      ),
    );
    expect(regions).toEqual(['status']);
  });

  test('the focus goes into the hint, through it and out of it, and back to where it was', async () => {
    await openArticle();
    await page.focus('a[href="/world-asia-1"]');
    await given.reader.command(page, 'open-hint');
    await hintIsOpen(given.reader, page);
    await until('the hint has the focus', () => hintHasFocus(page));
    const inside = () =>
      given.reader.inHint(
        page,
        (root) => root.activeElement?.ariaLabel ?? root.activeElement?.textContent,
      );
    await page.keyboard.press('Tab');
    expect(await inside()).toBe('Keep open');
    await page.keyboard.press('Tab');
    expect(await inside()).toBe('Close');
    // To the end and beyond: on from where the reader was, and nobody is caught inside.
    const stops = await given.reader.inHint(
      page,
      (root) =>
        [...root.querySelectorAll<HTMLElement>('a, button, summary')].filter(
          ({ tabIndex }) => tabIndex === 0,
        ).length,
    );
    for (let i = 2; i <= (stops ?? 0); i += 1) await page.keyboard.press('Tab');
    expect(await focusedText(page)).toMatch(/^Who is Choe Son Hui/);
    await given.reader.command(page, 'open-hint');
    await until('the hint has the focus again', () => hintHasFocus(page));
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await focusedText(page)).toMatch(/^Who is Choe Son Hui/);
  });

  test('Escape gives the focus back, and the page hears no key that was meant for the hint', async () => {
    await openArticle();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key));
    });
    await page.focus('a[href="/world-asia-1"]');
    await given.reader.command(page, 'open-hint');
    await until('the hint has the focus', () => hintHasFocus(page));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await focusedText(page)).toBe('Hong Jang-won');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'j',
    ]);
  });

  test('where nothing had the focus, Tab goes on from the mention', async () => {
    await openArticle();
    const { y } = await bringIntoView(page, 'Hong Jang-won');
    await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - 40);
    const before = await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
        document.body.addEventListener(type, (event) => heard.push(event.type), { capture: true });
      }
      return document.activeElement?.tagName;
    });
    expect(before).toBe('BODY');
    await stepTo(given.reader, page, 'Hong Jang-won');
    await given.reader.command(page, 'open-hint');
    await until('the hint has the focus', () => hintHasFocus(page));
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toMatch(/^Who is Choe Son Hui/);
  });

  test('a hint that only follows the pointer is no stop of the Tab key', async () => {
    await openArticle();
    const mark = await bringIntoView(page, 'Mark Rutte');
    await page.mouse.move(mark.x, mark.y, { steps: 6 });
    await hintIsOpen(given.reader, page);
    const stops = await given.reader.inHint(
      page,
      (root) =>
        [...root.querySelectorAll<HTMLElement>('a, button, summary')].filter(
          ({ tabIndex }) => tabIndex === 0,
        ).length,
    );
    expect(stops).toBe(0);
  });

  test('switches the site off and on, and says so', async () => {
    await openArticle();
    const before = await paintedMarks(page);
    await given.reader.command(page, 'toggle-site');
    await until('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    await until(
      'it is said',
      async () => (await spoken(given.reader, page)) === 'Hints are off for this site.',
    );
    await given.reader.command(page, 'next-hint');
    await until('it says why nothing opens', async () =>
      ((await spoken(given.reader, page)) ?? '').includes('switched off'),
    );
    await given.reader.command(page, 'toggle-site');
    await until(
      'the marks are back',
      async () => (await paintedMarks(page)).length === before.length,
    );
  });

  test('on a page that is no article the commands say so', async () => {
    page = await given.reader.open(`${given.server.address}/none-front-page`);
    // The script is there a moment after the page.
    await until('it is said', async () => {
      await given.reader.command(page, 'next-hint');
      await new Promise((pause) => setTimeout(pause, 300));
      return ((await spoken(given.reader, page)) ?? '').includes('not look like an article');
    });
  });
});
