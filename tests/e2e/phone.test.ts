import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { givenReader } from '../support/given.ts';
import { until } from '../support/hint.ts';

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
