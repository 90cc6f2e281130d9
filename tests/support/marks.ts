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

/** Waits until marks are painted, and stay the same for a moment. */
export async function waitForMarks(page: Page): Promise<PaintedMark[]> {
  await page.waitForFunction(
    () => [...CSS.highlights].some(([name, marks]) => name.startsWith('fact-hints') && marks.size),
    { timeout: 15_000, polling: 50 },
  );
  let before = -1;
  for (;;) {
    const marks = await paintedMarks(page);
    if (marks.length === before) return marks;
    before = marks.length;
    await new Promise((rest) => setTimeout(rest, 250));
  }
}

/**
 * Turns the wheel over the page and waits until its scrolling has come to its end: the browser goes on for
 * a moment, on a busy machine with pauses, and a hint does not open under what still moves.
 */
export async function turnWheel(page: Page, by: number): Promise<void> {
  await page.evaluate(() => {
    const ended = new Promise((end) => {
      document.addEventListener('scrollend', end, { once: true });
    });
    Object.assign(window, { ended: ended.then(() => null) });
  });
  await page.mouse.wheel({ deltaY: by });
  await page.evaluate(() => (window as unknown as { ended: Promise<null> }).ended);
}

/** Scrolls the n-th mark with this text to the middle of the window and says where it is now. */
export async function bringIntoView(page: Page, text: string, nth = 0): Promise<PaintedMark> {
  const find = async () => {
    const mark = (await paintedMarks(page)).filter((each) => each.text === text)[nth];
    if (mark === undefined) throw new Error(`no mark ${nth} with the text "${text}"`);
    return mark;
  };
  // Where a page moves by itself, after its scripts or its fonts.
  const settled = async () => {
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

/** Moves the pointer onto a mark as a reader would: from above, slowing down, then resting. */
export async function restOn(page: Page, mark: PaintedMark): Promise<void> {
  await page.mouse.move(mark.x + 60, mark.y - 80);
  await page.mouse.move(mark.x, mark.y, { steps: 8 });
  await page.mouse.move(mark.x + 1, mark.y);
}
