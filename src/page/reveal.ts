import { boxesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/** Whether the first line of a mark lies in the window, between its top and bottom edge. */
export function isInView(mark: Mark, window: Window): boolean {
  const [box] = boxesOf(mark);
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

/**
 * Scrolls a mark into the middle of the view, and of whatever else scrolls around it, unless it is in
 * view already. At once, whatever the page prefers: a hint opens there. False when its text is no
 * longer shown on the page.
 */
export function revealMark(window: Window, mark: Mark): boolean {
  if (boxesOf(mark).length === 0) return false;
  for (const scroller of scrollersAround(mark, window)) {
    const [box] = boxesOf(mark);
    if (box === undefined) return false;
    const frame = scroller.getBoundingClientRect();
    if (box.top >= frame.top && box.bottom <= frame.bottom) continue;
    const top = box.top - (frame.top + frame.bottom) / 2;
    scroller.scrollBy({ top, behavior: 'instant' });
  }
  const [box] = boxesOf(mark);
  if (box !== undefined && !isInView(mark, window)) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
  return true;
}

/** The elements around a mark that scroll up and down, from the inside out, without the page itself. */
function* scrollersAround({ spans }: Mark, window: Window): Generator<Element> {
  const page = window.document.scrollingElement;
  for (let node: Node | null = spans[0]?.node ?? null; node !== null; node = around(node)) {
    if (node.nodeType !== 1 || node === page) continue;
    const element = node as Element;
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(window.getComputedStyle(element).overflowY)) yield element;
  }
}

/** The node around a node, out of shadow roots too. */
function around(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
