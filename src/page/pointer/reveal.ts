import { nodeAround } from '../article/composed-tree.ts';
import type { Mark } from '../marks/mark.ts';
import { isCutOff } from './cut-off.ts';
import { boxesOf } from './hit-test.ts';

type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Whether the first line of a mark lies in the window. */
export function isInView(mark: Mark, window: Window): boolean {
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  const { top, left } = wayInto(box, windowFrame(window));
  return top === 0 && left === 0;
}

/**
 * Scrolls a mark into the middle of the view, and of whatever else scrolls around it, unless it is in
 * view already. At once, whatever the page prefers: a hint opens there. False when its text is no
 * longer shown on the page, or cut off there.
 */
export function revealMark(window: Window, mark: Mark): boolean {
  if (isCutOff(mark, window)) return false;
  for (const scroller of scrollersAround(mark, window)) {
    const [box] = boxesOf(mark);
    if (box === undefined) return false;
    const frame = scroller.getBoundingClientRect();
    scroller.scrollBy({ ...wayInto(box, frame), behavior: 'instant' });
  }
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  window.scrollBy({ ...wayInto(box, windowFrame(window)), behavior: 'instant' });
  return true;
}

function windowFrame({ innerWidth: right, innerHeight: bottom }: Window): Rect {
  return { left: 0, top: 0, right, bottom };
}

/** How far to scroll until a box lies in the middle of a frame; 0 each way in which it is inside already. */
function wayInto(box: Rect, frame: Rect): { readonly top: number; readonly left: number } {
  const isInHeight = box.top >= frame.top && box.bottom <= frame.bottom;
  const isInWidth = box.left >= frame.left && box.right <= frame.right;
  return {
    top: isInHeight ? 0 : box.top - (frame.top + frame.bottom) / 2,
    left: isInWidth ? 0 : (box.left + box.right - frame.left - frame.right) / 2,
  };
}

/** The elements around a mark that scroll, from the inside out, without the page itself. */
function* scrollersAround({ spans }: Mark, window: Window): Generator<Element> {
  const page = window.document.scrollingElement;
  for (let node: Node | null = spans[0]?.node ?? null; node !== null; node = nodeAround(node)) {
    if (node.nodeType !== 1 || node === page) continue;
    const element = node as Element;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) continue;
    if (/auto|scroll/.test(window.getComputedStyle(element).overflow)) yield element;
  }
}
