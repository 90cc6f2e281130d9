import type { HighlightPaint } from './highlight-paint.ts';
import type { Mark } from './mark.ts';

/**
 * So many marks are registered wherever they are. The browser looks through all that are registered in
 * every frame after a change of the page, theirs or ours, so that ten thousand would be felt.
 */
const MANY = 1_000;
/** How far around the window marks are registered ahead of the reader, in parts of its height. */
const MARGIN = '200%';

/** Registers marks for painting, only those around the window where there are very many. */
export interface NearView {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  clear(): void;
}

/**
 * Registers with `highlights` until the signal aborts. `all` gives every mark that was added and not
 * removed: where they stand is worked out only once they are very many.
 */
export function createNearView(
  window: Window & typeof globalThis,
  highlights: HighlightPaint,
  all: () => Iterable<Mark>,
  signal: AbortSignal,
): NearView {
  const byElement = new Map<Element, Set<StaticRange>>();
  const near = new Set<Element>();
  let count = 0;
  let observer: IntersectionObserver | null = null;

  const look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!byElement.has(target)) continue;
      // What has no box of its own is never seen to come.
      const isNear = isIntersecting || (box.width === 0 && box.height === 0);
      if (isNear) near.add(target);
      else near.delete(target);
      for (const range of byElement.get(target) ?? []) {
        if (isNear) highlights.add(range);
        else highlights.remove(range);
      }
    }
  };

  const watch = (): void => {
    for (const mark of all()) enter(mark);
    observer = new window.IntersectionObserver(look, {
      rootMargin: `${MARGIN} 0px`,
      // Without a margin for what scrolls inside the page, it would be painted only once it is in sight.
      scrollMargin: `${MARGIN} 0px`,
    } as IntersectionObserverInit);
    for (const element of byElement.keys()) {
      near.add(element);
      observer.observe(element);
    }
  };

  const enter = ({ block: { element }, range }: Mark): void => {
    const ranges = byElement.get(element) ?? new Set();
    ranges.add(range);
    if (ranges.size > 1) return;
    byElement.set(element, ranges);
    observer?.observe(element);
  };

  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return {
    add(mark) {
      count += 1;
      if (observer !== null) enter(mark);
      else if (count > MANY) watch();
      if (observer === null || near.has(mark.block.element)) highlights.add(mark.range);
    },
    remove({ block: { element }, range }) {
      count -= 1;
      highlights.remove(range);
      const ranges = byElement.get(element);
      if (ranges?.delete(range) !== true || ranges.size > 0) return;
      byElement.delete(element);
      near.delete(element);
      observer?.unobserve(element);
    },
    clear() {
      observer?.disconnect();
      observer = null;
      byElement.clear();
      near.clear();
      count = 0;
    },
  };
}
