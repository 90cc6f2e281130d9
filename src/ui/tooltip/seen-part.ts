import type { Point, Rect } from '../../hints/geometry.ts';

/**
 * The part of the window that is seen, without scrollbars: less than all of it while two fingers have
 * enlarged the page, or a keyboard on the screen covers its lower part.
 */
export interface SeenPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From its lower edge to that of the window. */
  readonly below: number;
}

/** In CSS pixels, from the upper left corner of the window. */
export function seenPartOf(view: Window): SeenPart {
  const { visualViewport, innerWidth, innerHeight } = view;
  if (visualViewport === null) {
    return { left: 0, top: 0, width: innerWidth, height: innerHeight, below: 0 };
  }
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  // Without a scrollbar at its lower edge, which `innerHeight` counts in.
  const whole = view.document.scrollingElement?.clientHeight ?? innerHeight;
  return { left, top, width, height, below: Math.max(0, whole - top - height) };
}

/** A box of the window as it lies in the part that is seen. */
export function inSeenPart({ left, top, right, bottom }: Rect, part: SeenPart): Rect {
  return {
    left: left - part.left,
    right: right - part.left,
    top: top - part.top,
    bottom: bottom - part.top,
  };
}

/** The same for a point. */
export function pointInSeenPart({ x, y }: Point, part: SeenPart): Point {
  return { x: x - part.left, y: y - part.top };
}
