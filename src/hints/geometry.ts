/** A point in the viewport, CSS pixels from its left and top edge. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the viewport, CSS pixels from its left and top edge; a `DOMRect` fits. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Straight distance between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Straight distance from a point to the nearest point of a box; 0 inside it. */
export function distanceTo(box: Rect, point: Point): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y);
}
