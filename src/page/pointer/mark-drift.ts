import { elementAround } from '../article/composed-tree.ts';
import type { Mark } from '../marks/mark.ts';
import { boxesOf } from './hit-test.ts';

/** How far a mark has moved in the viewport while its hint is open. */
export interface MarkDrift {
  /** From now on this mark; null for none. */
  readonly follow: (mark: Mark | null) => void;
  /** Pixels since the last time; null where no mark is followed, or it has no place. */
  readonly since: () => number | null;
}

/**
 * Calls `onMoved` when what stands around the followed mark has changed its size and moved it: an entry that
 * comes above it, a picture that has loaded. Whether scrolling has moved it `since` tells: in a part of the
 * page beside it none has, nor where the browser scrolls to keep text in its place.
 */
export function watchDrift(
  window: Window & typeof globalThis,
  onMoved: (by: number) => void,
  signal: AbortSignal,
): MarkDrift {
  let followed: Mark | null = null;
  let place: DOMRect | null = null;

  const since = (): number | null => {
    const before = place;
    place = followed === null ? null : (boxesOf(followed)[0] ?? null);
    if (place === null || before === null) return null;
    return Math.hypot(place.left - before.left, place.top - before.top);
  };

  // A frame later the browser has scrolled as far as it does to make up for the change.
  const observer = new window.ResizeObserver(() => {
    window.requestAnimationFrame(() => {
      const by = since();
      if (by !== null && by > 0 && !signal.aborted) onMoved(by);
    });
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    follow(mark) {
      observer.disconnect();
      followed = mark;
      since();
      let around = mark?.block.element ?? null;
      for (; around !== null; around = elementAround(around)) observer.observe(around);
    },
    since,
  };
}
