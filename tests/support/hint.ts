import type { Page } from 'puppeteer-core';
import { currentMark } from './marks.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** Longer than the rest, a cold background and a slow machine together. */
const PATIENCE = 10_000;

/** Text of the open hint, undefined when none is open. */
export function hintText(reader: ReaderBrowser, page: Page): Promise<string | undefined> {
  return reader.inHint(page, (root) => root.querySelector('[role="dialog"]')?.textContent ?? '');
}

/** Waits until something holds; throws what it was after `PATIENCE`. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
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

/** Goes from mention to mention by the keys until it comes to this one. */
export async function stepTo(reader: ReaderBrowser, page: Page, mention: string): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    const before = await currentMark(page);
    await reader.command(page, 'next-hint');
    await until('another mention is the current one', async () => {
      const now = await currentMark(page);
      return now !== null && now.place !== before?.place;
    });
    if ((await currentMark(page))?.text === mention) return;
  }
  throw new Error(`no step leads to “${mention}”`);
}

/** What the live region says to a screen reader. */
export function spoken(reader: ReaderBrowser, page: Page): Promise<string | undefined> {
  return reader.inHint(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
}

/** The heading of the open hint: what it is about. */
export function hintTitle(reader: ReaderBrowser, page: Page): Promise<string | undefined> {
  return reader.inHint(page, (root) => root.querySelector('h2')?.textContent ?? '');
}

/** Where the open hint lies in the viewport. */
export async function hintBox(reader: ReaderBrowser, page: Page) {
  const box = await reader.inHint(page, (root) => {
    const frame = root.querySelector('[role="dialog"]')?.parentElement;
    const { left, right, top, bottom } = frame?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top, bottom };
  });
  if (box === undefined) throw new Error('no hint is open');
  return box;
}

/**
 * The middle of a button, fold or link of the open hint, by what it is called, after it was scrolled
 * into view; null when there is none.
 */
function controlInHint(reader: ReaderBrowser, page: Page, name: string) {
  return reader.inHint(
    page,
    (root, wanted) => {
      const control = [...root.querySelectorAll<HTMLElement>('button, summary, a')].find(
        (each) => (each.ariaLabel ?? each.textContent) === wanted,
      );
      if (control === undefined) return null;
      control.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    name,
  );
}

/** Clicks a button or fold of the open hint with the mouse, as soon as it is there. */
export async function clickInHint(reader: ReaderBrowser, page: Page, name: string): Promise<void> {
  const find = async () => (await controlInHint(reader, page, name)) ?? null;
  await until(`the hint has “${name}”`, async () => (await find()) !== null);
  const at = await find();
  if (at === null) throw new Error(`“${name}” has gone`);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await page.mouse.click(at.x, at.y);
}
