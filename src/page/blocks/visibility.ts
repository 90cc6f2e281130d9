import { elementAround } from '../article/composed-tree.ts';
import type { NodeSpan } from './ranges.ts';

/** Whether a reader can see all of a text; see `createShownTest`. */
export type ShownTest = (spans: readonly NodeSpan[]) => boolean;

/**
 * A test whether a reader can see all of a text as far as styles say: not `display: none`, not
 * `visibility: hidden`, not transparent, not cut down to a pixel for screen readers. Reads layout, so it
 * is asked only for what was found, never for a whole page. True where there is no layout. It remembers
 * what it has found out: one test for texts that are looked at together. `roomy`: looks of elements that are
 * known to have a box, kept for later tests of the page, so that the browser need not lay out a page that
 * has just changed to measure another one of them.
 */
export function createShownTest(roomy: Set<string> = new Set()): ShownTest {
  const elements = new Map<Element, boolean>();
  const pixels = new Set<string>();

  /** Elements that look alike are asked once: measuring a box costs more than all the rest. */
  const isOnePixel = (element: Element): boolean => {
    const look = `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('style')}`;
    if (roomy.has(look)) return false;
    if (pixels.has(look)) return true;
    // Texts for screen readers are clipped to a box of a pixel.
    const { width, height } = element.getBoundingClientRect();
    const is = width <= 1 && height <= 1;
    (is ? pixels : roomy).add(look);
    return is;
  };

  const isElementShown = (element: Element): boolean => {
    if (typeof element.checkVisibility !== 'function') return true;
    // Text that fades in counts as shown only when it is; `content-visibility: auto` off screen does.
    if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      return !isOnePixel(element);
    }
    const box = boxAround(element);
    return box !== element && styleOf(element)?.visibility === 'visible' && isShown(box);
  };

  const isShown = (element: Element): boolean => {
    const before = elements.get(element);
    if (before !== undefined) return before;
    const is = isElementShown(element);
    elements.set(element, is);
    return is;
  };

  return (spans) => {
    for (const { node } of spans) {
      const element = elementAround(node);
      if (element !== null && !isShown(element)) return false;
    }
    return true;
  };
}

/**
 * The element in whose box the content of an element lies: its own, or that of one around it where its style
 * gives it none (`display: contents`).
 */
export function boxAround(element: Element): Element {
  let box = element;
  while (styleOf(box)?.display === 'contents') {
    const outer = elementAround(box);
    if (outer === null) break;
    box = outer;
  }
  return box;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
