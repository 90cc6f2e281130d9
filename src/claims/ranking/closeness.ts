import { type Bounds, named } from '../intervals.ts';

/**
 * How near two numbers or ranges lie: 1 where they name the same number or one holds the other, falling
 * to 0 where the nearest numbers they name are a factor of two apart.
 */
export function closeness(a: Bounds, b: Bounds): number {
  if (holds(a, b) || holds(b, a)) return 1;
  let best = 0;
  for (const mine of named(a)) {
    for (const other of named(b)) best = Math.max(best, nearness(mine, other));
  }
  return best;
}

function holds(outer: Bounds, inner: Bounds): boolean {
  if (outer.low === null || outer.high === null) return false;
  const numbers = named(inner);
  return (
    numbers.length === 2 &&
    numbers.every((number) => number >= (outer.low ?? 0) && number <= (outer.high ?? 0))
  );
}

function nearness(a: number, b: number): number {
  if (a === b) return 1;
  if (a <= 0 || b <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log2(a / b)));
}
