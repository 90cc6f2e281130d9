import type { NodeSpan } from './ranges.ts';

/**
 * Whether a reader can see all of this text as far as styles say: not `display: none`, not
 * `visibility: hidden`, not transparent, not cut down to a pixel for screen readers. Reads layout,
 * so it is asked only for what was found, never for a whole page. True where there is no layout.
 * `known`: what was found out about elements a moment ago; most of a block's text stands in one.
 */
export function isShown(
  spans: readonly NodeSpan[],
  known: Map<Element, boolean> = new Map(),
): boolean {
  for (const { node } of spans) {
    const element = node.parentElement;
    if (element === null) continue;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = isElementShown(element);
      known.set(element, shown);
    }
    if (!shown) return false;
  }
  return true;
}

function isElementShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  // Text that fades in counts as shown only when it is; `content-visibility: auto` off screen does.
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return !isOnePixel(element);
}

/**
 * Calls `onShown` once for each of these elements that becomes visible, be it that a section is
 * unfolded or a "read more" pressed: the browser tells it without being asked again and again.
 */
export function watchShown(
  elements: Iterable<Element>,
  onShown: (element: Element) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted || typeof IntersectionObserver !== 'function') return;
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      onShown(target);
    }
  });
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Texts for screen readers are clipped to a box of a pixel. */
function isOnePixel(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}
