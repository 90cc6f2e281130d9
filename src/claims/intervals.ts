/** A number or range; null for an open end ("up to", "at least"), never for both. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Bounds as a figure has them. */
export interface RoughBounds extends Bounds {
  readonly approximate: boolean;
  readonly exclusive: boolean;
}

/** From the lowest to the highest number that somebody named. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a figure lies against a range: `below` or `above` every number in it, `within` it, or
 * `overlapping` it: partly outside, or open towards it, so that nothing more can be said.
 */
export type Position = 'below' | 'within' | 'above' | 'overlapping';

/** "About 11,900" is not below "12,000": so far may a rounded number be off. */
const ROUNDING = 0.05;

/** From the lowest to the highest number that the figures name; "at least 10,000" names 10,000. */
export function rangeOf(figures: readonly Bounds[]): Range {
  const numbers = figures.flatMap(named);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Where a figure lies against a range; `rough` when numbers of the range are rounded too. */
export function positionOf(stated: RoughBounds, range: Range, rough: boolean): Position {
  const slack = stated.approximate || rough ? ROUNDING : 0;
  if (stated.high !== null && stated.high < range.low * (1 - slack)) return 'below';
  if (stated.low !== null && stated.low > range.high * (1 + slack)) return 'above';
  const inside = named(stated).every(
    (number) => number >= range.low * (1 - slack) && number <= range.high * (1 + slack),
  );
  return inside ? 'within' : 'overlapping';
}

/** Whether two figures name the same number or range, "about" aside. */
export function sameNumber(a: RoughBounds, b: RoughBounds): boolean {
  const open = a.low === null || a.high === null;
  return a.low === b.low && a.high === b.high && (!open || a.exclusive === b.exclusive);
}

/** The numbers that bounds name: one for "at least 10,000" and two, maybe the same, for a range. */
export function named({ low, high }: Bounds): readonly number[] {
  return [low, high].filter((bound) => bound !== null);
}
