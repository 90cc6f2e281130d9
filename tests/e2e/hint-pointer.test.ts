import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import {
  clickInHint,
  hintBox,
  hintIsClosed,
  hintIsOpen,
  hintText,
  until,
} from '../support/hint.ts';
import {
  bringIntoView,
  leaveFor,
  type PaintedMark,
  paintedMarks,
  restOn,
  waitForMarks,
} from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** Counts from now on how often the page sees our host come and go. */
const watchHost = (page: Page) =>
  page.evaluate(() => {
    const seen = { came: 0, went: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        seen.came += addedNodes.length;
        seen.went += removedNodes.length;
      }
    }).observe(document.documentElement, { childList: true });
  });
const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { came: number; went: number } }).seen);

describe.each(BROWSERS)('the hint by mouse in %s', (name) => {
  const given = givenReader(name);
  let page: Page;

  afterEach(() => page?.close());

  async function openAt(mention: string): Promise<PaintedMark> {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
    const mark = await bringIntoView(page, mention);
    await watchHost(page);
    return mark;
  }

  test('does not open for a pointer that passes by', async () => {
    // Longer than the pointer takes over the mark on any machine.
    await given.reader.store('dwell', 1_000);
    const mark = await openAt('Mark Rutte');
    for (let x = mark.x - 200; x < mark.x + 200; x += 20) await page.mouse.move(x, mark.y);
    await page.mouse.move(mark.x + 300, mark.y + 60);
    await pause(1_300);
    expect(await seen(page)).toEqual({ came: 0, went: 0 });
    await given.reader.store('dwell', 200);
  });

  test('does not open by scrolling under a still pointer', async () => {
    const mark = await openAt('Mark Rutte');
    await page.mouse.move(mark.x, mark.y - 120, { steps: 3 });
    await pause(100);
    await page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
    const now = (await paintedMarks(page)).find(({ text }) => text === 'Mark Rutte');
    expect(now?.y).toBeCloseTo(mark.y - 120, 0);
    await pause(600);
    expect(await seen(page)).toEqual({ came: 0, went: 0 });
  });

  test('does not open for a reader who selects text', async () => {
    const mark = await openAt('Mark Rutte');
    await page.mouse.move(mark.x - 120, mark.y);
    await page.mouse.down();
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await pause(500);
    expect(await hintText(given.reader, page)).toBeUndefined();
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
  });

  test('opens once, without flicker, and not under the pointer', async () => {
    const mark = await openAt('Mark Rutte');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    const box = await hintBox(given.reader, page);
    expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
    for (let i = 0; i < 6; i += 1) {
      await page.mouse.move(mark.x + (i % 2), mark.y);
      await pause(60);
    }
    await page.mouse.move((box.left + box.right) / 2, box.top + 40, { steps: 12 });
    await pause(500);
    expect(await seen(page)).toEqual({ came: 1, went: 0 });
  });

  test('goes when its text moves away, and stays when only other text moves', async () => {
    const mark = await openAt('Mark Rutte');
    await page.evaluate(() => {
      const html = '<div id="above" style="height: 900px"></div><ul id="list"><li>News</li></ul>';
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', html);
      const list = document.getElementById('list') as HTMLElement;
      list.style.cssText = 'position: fixed; right: 0; top: 0; height: 60px; overflow: auto';
      list.innerHTML = '<li>News</li>'.repeat(30);
    });
    await restOn(page, await bringIntoView(page, mark.text));
    await hintIsOpen(given.reader, page);
    const above = (height: number) =>
      page.evaluate((to) => {
        (document.getElementById('above') as HTMLElement).style.height = `${to}px`;
      }, height);
    // Out of sight: the browser scrolls along, so that what is read stays where it is.
    await above(1_000);
    await page.evaluate(() => document.getElementById('list')?.scrollBy(0, 200));
    await pause(600);
    expect(await hintText(given.reader, page)).toContain(mark.text);
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
    });
    await above(1_080);
    await hintIsClosed(given.reader, page);
  });

  test('goes when the page is scrolled, and stays when it is pinned', async () => {
    const mark = await openAt('Mark Rutte');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await page.mouse.wheel({ deltaY: 150 });
    await hintIsClosed(given.reader, page);

    const again = await bringIntoView(page, 'Mark Rutte');
    await page.mouse.move(again.x + 200, again.y + 200);
    await restOn(page, again);
    await hintIsOpen(given.reader, page);
    await page.mouse.click(again.x, again.y);
    await page.mouse.move(again.x + 300, again.y - 200, { steps: 4 });
    await page.mouse.wheel({ deltaY: 150 });
    await pause(600);
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');
    await clickInHint(given.reader, page, 'Close');
    await hintIsClosed(given.reader, page);
  });

  test('once dismissed it does not come back before the pointer has left the mention', async () => {
    const mark = await openAt('Mark Rutte');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);
    await page.mouse.move(mark.x + 3, mark.y);
    await pause(600);
    expect(await hintText(given.reader, page)).toBeUndefined();
    await leaveFor(page, mark.x, mark.y - 100);
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
  });

  test('a click on a mention inside a link follows the link, and its hint opens by resting', async () => {
    const mark = await openAt('Hong Jang-won');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await Promise.all([
      page.waitForFunction(() => location.pathname === '/world-asia-1'),
      page.mouse.click(mark.x, mark.y),
    ]);
  });

  test('a name that is not meant is no longer marked, until that is taken back', async () => {
    const mark = await openAt('Pentagon');
    const marked = async () => (await paintedMarks(page)).some(({ text }) => text === 'Pentagon');
    const badge = await given.reader.badge(page);
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await page.mouse.click(mark.x, mark.y);
    await clickInHint(given.reader, page, 'Not meant here');
    await clickInHint(given.reader, page, 'on 127.0.0.1');
    await until('the mark is gone', async () => !(await marked()));
    await until(
      'it is counted no more',
      async () => Number(await given.reader.badge(page)) < Number(badge),
    );
    expect(await hintText(given.reader, page)).toContain('no longer marked');
    await clickInHint(given.reader, page, 'Undo');
    await until('the mark is back', marked);
    await until('it is counted again', async () => (await given.reader.badge(page)) === badge);
    expect(await hintText(given.reader, page)).toContain('Stop marking “Pentagon”');
  });

  test('tells why a text is marked, and that the rest was not checked', async () => {
    const mark = await openAt('North Korean troops');
    await restOn(page, mark);
    await hintIsOpen(given.reader, page);
    await page.mouse.click(mark.x, mark.y);
    await clickInHint(given.reader, page, 'Why marked?');
    await until('it is told', async () =>
      ((await hintText(given.reader, page)) ?? '').includes('“North Korean troops” is'),
    );
    expect(await hintText(given.reader, page)).toContain('unmarked text was not checked');
  });
});
