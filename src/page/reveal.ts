import { boxesOf } from './hit-test.ts';
import type { Mark, Marks } from './marks.ts';

/** Long enough to be found by a reader whose eyes have to follow the page's jump. */
const FLASH_MS = 1_600;

/**
 * Scrolls a mark into the middle of the view, unless it is in view already, and paints it as the
 * current one for a moment. False when its text is no longer shown on the page.
 */
export function revealMark(
  window: Window & typeof globalThis,
  marks: Marks,
  mark: Mark,
  signal: AbortSignal,
): boolean {
  if (signal.aborted || boxesOf(mark).length === 0) return false;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = mark.spans[0]?.node.parentElement;
  if (!isInView(mark, window)) {
    element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'auto' });
  }
  // In a paragraph higher than the window the middle of it is not where the mark is.
  const [box] = boxesOf(mark);
  if (box !== undefined && !isInView(mark, window)) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
  marks.setCurrent(mark);
  const timer = setTimeout(() => marks.setCurrent(null), FLASH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return true;
}

function isInView(mark: Mark, window: Window): boolean {
  const [box] = boxesOf(mark);
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}
