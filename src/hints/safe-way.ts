import { distanceTo, type Point, type Rect } from './geometry.ts';

/** CSS pixels by which a hand may miss the straight way. */
const SLACK = 12;

/**
 * Whether a pointer that left the mention at `from` and came by `before` to `now` is on its way to
 * the hint: it gets nearer, and it is inside the triangle between the place where it left and the
 * edge of the hint that faces it. Crossing another mention inside this triangle is no wish to read it.
 */
export function isOnWay(from: Point, before: Point, now: Point, hint: Rect): boolean {
  if (distanceTo(hint, now) >= distanceTo(hint, before)) return false;
  const [left, right] = facingEdge(from, hint);
  const apex = behind(from, left, right);
  return isInTriangle(now, apex, left, right);
}

/** The two ends of the edge that faces the point, widened by the slack. */
function facingEdge(from: Point, hint: Rect): readonly [Point, Point] {
  const { left, right, top, bottom } = hint;
  if (from.y <= top || from.y >= bottom) {
    const y = from.y <= top ? top : bottom;
    return [
      { x: left - SLACK, y },
      { x: right + SLACK, y },
    ];
  }
  const x = from.x <= left ? left : right;
  return [
    { x, y: top - SLACK },
    { x, y: bottom + SLACK },
  ];
}

/** The triangle's tip: moved back from the edge, so that a first step sideways is still inside. */
function behind(from: Point, a: Point, b: Point): Point {
  if (a.y === b.y) return { x: from.x, y: from.y + (from.y <= a.y ? -SLACK : SLACK) };
  return { x: from.x + (from.x <= a.x ? -SLACK : SLACK), y: from.y };
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** Positive on one side of the line from `a` to `b`, negative on the other. */
function side(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
