import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import {
  hintBox,
  hintIsClosed,
  hintIsOpen,
  hintText,
  spoken,
  stepTo,
  until,
} from '../support/hint.ts';
import { bringIntoView, waitForMarks } from '../support/marks.ts';

const WIDTH = 390;
const HEIGHT = 844;

describe('the hint by touch on a narrow screen', () => {
  const given = givenReader('chromium', { width: WIDTH, height: HEIGHT, touch: true });
  let page: Page;

  beforeEach(async () => {
    page = await given.reader.open(`${given.server.address}/en-nato-confirms-deployment`);
    await waitForMarks(page);
  });
  afterEach(() => page?.close());

  test('a tap on a mention opens a sheet at the edge, which says so and does not cover the line', async () => {
    const mark = await bringIntoView(page, 'Mark Rutte');
    await page.touchscreen.tap(mark.x, mark.y);
    await hintIsOpen(given.reader, page);
    const sheet = await hintBox(given.reader, page);
    expect(sheet).toMatchObject({ left: 0, right: WIDTH });
    expect(sheet.bottom).toBe(HEIGHT);
    expect(sheet.top >= mark.bottom || sheet.bottom <= mark.top).toBe(true);
    await until('it is said', async () =>
      ((await spoken(given.reader, page)) ?? '').includes('Mark Rutte'),
    );
  });

  test('what lies at its edges is as high as a finger needs it', async () => {
    const mark = await bringIntoView(page, 'Mark Rutte');
    await page.touchscreen.tap(mark.x, mark.y);
    await hintIsOpen(given.reader, page);
    const sizes = await given.reader.inHint(page, (root) =>
      [...root.querySelectorAll('header button, footer .actions button')].map((button) => {
        const { width, height, right } = button.getBoundingClientRect();
        return { width, height, right };
      }),
    );
    expect(sizes).toHaveLength(5);
    for (const { width, height, right } of sizes ?? []) {
      expect(height).toBeGreaterThanOrEqual(40);
      expect(width).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(WIDTH);
    }
  });

  test('a tap on the text closes it, one on another mention replaces it', async () => {
    const first = await bringIntoView(page, 'Mark Rutte');
    await page.touchscreen.tap(first.x, first.y);
    await hintIsOpen(given.reader, page);
    const sheet = await hintBox(given.reader, page);
    await page.touchscreen.tap(5, sheet.top - 60);
    await hintIsClosed(given.reader, page);

    const second = await bringIntoView(page, 'Sergei Lavrov');
    await page.touchscreen.tap(second.x, second.y);
    await until('the other is shown', async () =>
      ((await hintText(given.reader, page)) ?? '').includes('Lavrov'),
    );
  });

  test('a tap on a mention inside a link follows the link; a command shows its hint', async () => {
    const mark = await bringIntoView(page, 'Hong Jang-won');
    // From somewhere in the text on, the mention in the link is reached like any other.
    await stepTo(given.reader, page, 'Hong Jang-won');
    await until('its hint is shown', async () =>
      ((await hintText(given.reader, page)) ?? '').includes('Hong Jang-won'),
    );
    await page.keyboard.press('Escape');
    await hintIsClosed(given.reader, page);

    const again = await bringIntoView(page, 'Hong Jang-won');
    expect(again.text).toBe(mark.text);
    await Promise.all([
      page.waitForFunction(() => location.pathname === '/world-asia-1'),
      page.touchscreen.tap(again.x, again.y),
    ]);
  });

  test('the popup leads to the hint of a mention that a tap cannot open', async () => {
    const popup = await given.reader.openPopup(page);
    await until('the popup lists it', () =>
      popup.evaluate(() => {
        const names = [...document.querySelectorAll<HTMLElement>('button.name')];
        const found = names.find((name) => name.textContent === 'Hong Jang-won');
        found?.click();
        return found !== undefined;
      }),
    );
    await until('its hint is shown', async () =>
      ((await hintText(given.reader, page)) ?? '').includes('Hong Jang-won'),
    );
  });

  test('scrolling with the finger neither opens nor closes anything', async () => {
    const mark = await bringIntoView(page, 'Mark Rutte');
    await page.touchscreen.touchStart(mark.x, mark.y);
    for (let by = 0; by <= 120; by += 20) await page.touchscreen.touchMove(mark.x, mark.y - by);
    await page.touchscreen.touchEnd();
    await new Promise((pause) => setTimeout(pause, 600));
    expect(await hintText(given.reader, page)).toBeUndefined();
    const now = await bringIntoView(page, 'Mark Rutte');
    await page.touchscreen.tap(now.x, now.y);
    await hintIsOpen(given.reader, page);
    await page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
    await new Promise((pause) => setTimeout(pause, 400));
    expect(await hintText(given.reader, page)).toContain('Mark Rutte');
  });
});
