import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { hintBox, hintIsOpen, hintTitle, until } from '../support/hint.ts';
import { paintedMarks, waitForMarks } from '../support/marks.ts';
import { BROWSERS } from '../support/reader-browser.ts';

const LAYOUTS: readonly (readonly [what: string, style: string])[] = [
  ['that runs from right to left', 'html { direction: rtl }'],
  ['that runs from top to bottom', 'main { writing-mode: vertical-rl; height: 70vh }'],
  ['that is zoomed by its style', 'html { zoom: 1.5 }'],
  ['with letters twice as large', 'html { font-size: 200% } body { font-size: 2em }'],
  ['that scrolls in a box', 'main { height: 60vh; overflow-y: auto; margin-top: 20vh }'],
  ['in columns', 'main { columns: 20em 3 }'],
  ['moved and turned by its style', 'main { transform: translateX(5vw) scale(0.9) }'],
];

describe.each(BROWSERS)('the hint on a page in %s', (name) => {
  const given = givenReader(name);
  let page: Page;

  afterEach(() => page?.close());

  test.each(LAYOUTS)('%s lies in the window, beside its mention and on top', async (_, style) => {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await page.addStyleTag({ content: style });
    await waitForMarks(page);
    for (let i = 0; i < 3; i += 1) {
      await given.reader.command(page, 'next-hint');
      await hintIsOpen(given.reader, page);
      await until('the mention is in the window', async () => (await boxOfCurrent()) !== null);
      const box = await hintBox(given.reader, page);
      const { width, height } = await page.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width + 0.5);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
      await until('the hint is on top where it lies', async () => {
        const { left, top } = await hintBox(given.reader, page);
        return page.evaluate(
          (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover') === true,
          left + 20,
          top + 20,
        );
      });
      // The page may still scroll: the hint follows a frame later.
      await until('the hint lies beside its mention', async () => {
        const line = await boxOfCurrent();
        if (line === null) return false;
        const { top, bottom } = await hintBox(given.reader, page);
        // A line that runs down the window may leave no room above or below it.
        const isTall = line.bottom - line.top > 100;
        return isTall || top >= line.bottom - 1 || bottom <= line.top + 1;
      });
    }
  });

  test('opens by pointer on text that runs from right to left', async () => {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await page.addStyleTag({ content: 'html { direction: rtl }' });
    await waitForMarks(page);
    const mark = (await paintedMarks(page)).find(({ y }) => y > 100 && y < 500);
    if (mark === undefined) throw new Error('no mark in the window');
    await page.mouse.move(mark.x + 60, mark.y + 60);
    await page.mouse.move(mark.x, mark.y, { steps: 8 });
    await hintIsOpen(given.reader, page);
    expect(await hintTitle(given.reader, page)).not.toBe('');
    const box = await hintBox(given.reader, page);
    expect(box.top >= mark.bottom - 1 || box.bottom <= mark.top + 1).toBe(true);
  });

  /** Where the mention is whose hint is shown; null when it is not in the window. */
  function boxOfCurrent() {
    return page.evaluate(() => {
      const [range] = CSS.highlights.get('fact-hints-current') ?? [];
      if (range === undefined) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const first = live.getClientRects()[0];
      if (first === undefined) return null;
      const { left, right, top, bottom } = first;
      if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1) return null;
      return { left, right, top, bottom };
    });
  }
});
