import { elementAround } from '../article/composed-tree.ts';
import type { Mark } from '../marks/mark.ts';
import { boxesOf } from './hit-test.ts';

/**
 * Whether something around a mark cuts its first line off and does not scroll, so that nobody can see it as
 * the page is now: a folded article, a line too many, the next picture of a carousel. True where it has no
 * line at all. Reads layout.
 */
export function isCutOff(mark: Mark, window: Window): boolean {
  const { body, scrollingElement } = window.document;
  let box = boxesOf(mark)[0];
  if (box === undefined) return true;
  let position = 'static';
  let around = elementAround(mark.spans[0]?.node ?? mark.block.element);
  for (; around !== null; around = elementAround(around)) {
    // To what these cut off the window scrolls; what is fixed nothing around it cuts off.
    if (around === body || around === scrollingElement || position === 'fixed') break;
    const style = window.getComputedStyle(around);
    // What is placed absolutely is cut off only by what it is placed in.
    const isApart = position === 'absolute' && style.position === 'static';
    if (isApart && style.transform === 'none') continue;
    position = style.position;
    if (style.overflow === 'visible') continue;
    const frame = around.getBoundingClientRect();
    const isInHeight = isBetween(box.top, box.bottom, frame.top, frame.bottom);
    if (!isInHeight && cuts(style.overflowY)) return true;
    const isInWidth = isBetween(box.left, box.right, frame.left, frame.right);
    if (!isInWidth && cuts(style.overflowX)) return true;
    // Where in there it may be scrolled to is seen from outside.
    if (/auto|scroll/.test(style.overflow)) box = frame;
  }
  return false;
}

function cuts(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** Whether the middle of a line lies between two edges. */
function isBetween(start: number, end: number, low: number, high: number): boolean {
  const middle = (start + end) / 2;
  return middle >= low && middle <= high;
}
