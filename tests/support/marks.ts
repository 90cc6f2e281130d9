import type { Page } from 'puppeteer-core';

/** A mark as the page shows it: its exact text and the middle of its first line box, in the viewport. */
export interface PaintedMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Line box of the mark's first line. */
  readonly top: number;
  readonly bottom: number;
}

/** The marks on a page in the order of its text. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const live: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('fact-hints')) continue;
      for (const painted of highlight) {
        // Text that the page has just taken away is still in the highlight for a moment.
        const { startContainer, endContainer } = painted;
        if (!startContainer.isConnected || !endContainer.isConnected) continue;
        if (painted.startOffset > (startContainer.nodeValue?.length ?? 0)) continue;
        if (painted.endOffset > (endContainer.nodeValue?.length ?? 0)) continue;
        const range = document.createRange();
        range.setStart(startContainer, painted.startOffset);
        range.setEnd(endContainer, painted.endOffset);
        live.push(range);
      }
    }
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map((range) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      return {
        // As the article's text has it: white space of the source means one space.
        text: range.toString().replace(/[\t\n\r ]+/g, ' '),
        x: box.left + box.width / 2,
        y: box.top + box.height / 2,
        top: box.top,
        bottom: box.bottom,
      };
    });
  });
}

/** The mark that is painted as the current one; null where none is. `place` tells it from all others. */
export function currentMark(page: Page) {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('fact-hints-current') ?? [];
    if (range === undefined) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    const place = `${range.startOffset} ${range.startContainer.nodeValue}`;
    return { text: live.toString(), place, inView: top >= 0 && bottom <= innerHeight };
  });
}

/** Looks in a row at which nothing has changed. A page is marked twice, the second time for its figures. */
const ALIKE = 2;

/** Waits until marks are painted, and stay the same for a moment. */
export async function waitForMarks(page: Page): Promise<PaintedMark[]> {
  await page.waitForFunction(
    () => [...CSS.highlights].some(([name, marks]) => name.startsWith('fact-hints') && marks.size),
    { timeout: 15_000, polling: 50 },
  );
  let before = -1;
  for (let same = 0; ; ) {
    const marks = await paintedMarks(page);
    same = marks.length === before ? same + 1 : 0;
    if (same === ALIKE) return marks;
    before = marks.length;
    await new Promise((rest) => setTimeout(rest, 250));
  }
}

/** Frames in a row in which a page that stands still is where it was. */
const STILL = 6;

/**
 * Waits until a page that is in front does not scroll any more, by its own frames: a wheel's scrolling goes on
 * from frame to frame, and of any scrolling the page hears in the next one, on a busy machine when the
 * pointer rests already. No hint opens under what has just moved.
 */
const standsStill = (page: Page) =>
  page.evaluate(async (wanted) => {
    const isInFront = () => document.visibilityState === 'visible';
    let before = Number.NaN;
    for (let same = 0; same < wanted && isInFront(); before = window.scrollY) {
      await new Promise(requestAnimationFrame);
      same = window.scrollY === before ? same + 1 : 0;
    }
  }, STILL);

/** Scrolls the n-th mark with this text to the middle of the window and says where it is now. */
export async function bringIntoView(page: Page, text: string, nth = 0): Promise<PaintedMark> {
  const find = async () => {
    const mark = (await paintedMarks(page)).filter((each) => each.text === text)[nth];
    if (mark === undefined) throw new Error(`no mark ${nth} with the text "${text}"`);
    return mark;
  };
  const settled = async () => {
    await standsStill(page);
    // What moves by itself, after scripts or fonts.
    let before = await find();
    for (;;) {
      await new Promise((rest) => setTimeout(rest, 100));
      const now = await find();
      if (now.y === before.y) return now;
      before = now;
    }
  };
  const { y } = await settled();
  await page.evaluate((by) => {
    window.scrollBy({ top: by - window.innerHeight / 2, behavior: 'instant' });
  }, y);
  return settled();
}

/**
 * Moves the pointer where no mark is, and waits until the page has seen it there, and what was scrolled before:
 * it looks once a frame.
 */
export async function leaveFor(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y, { steps: 3 });
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
}

/** Moves the pointer onto a mark as a reader would: from above, slowing down, then resting. */
export async function restOn(page: Page, mark: PaintedMark): Promise<void> {
  await leaveFor(page, mark.x + 60, mark.y - 80);
  await page.mouse.move(mark.x, mark.y, { steps: 8 });
  await page.mouse.move(mark.x + 1, mark.y);
}
