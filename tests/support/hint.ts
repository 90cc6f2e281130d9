import type { Page } from 'puppeteer-core';
import type { ReaderBrowser } from './reader-browser.ts';

/** Longer than the rest, a cold background and a slow machine together. */
const PATIENCE = 10_000;

/** Text of the open hint, undefined when none is open. */
export function hintText(reader: ReaderBrowser, page: Page): Promise<string | undefined> {
  return reader.inHint(page, (root) => root.querySelector('[role="dialog"]')?.textContent ?? '');
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((pause) => setTimeout(pause, 50));
  }
}

export function hintIsOpen(reader: ReaderBrowser, page: Page): Promise<void> {
  return until('the hint opens', async () => Boolean(await hintText(reader, page)));
}

export function hintIsClosed(reader: ReaderBrowser, page: Page): Promise<void> {
  return until('the hint closes', async () => (await hintText(reader, page)) === undefined);
}

export { until };
