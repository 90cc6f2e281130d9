import { short } from './print.ts';
import type { Goal, Result } from './results.ts';

/** A result of a run; undefined where it did not measure it. What is left out may be any. */
export type Find = (
  what: string,
  way: string,
  bytes?: number | null,
  aliases?: number | null,
) => Result | undefined;

/** A goal, and where its figure stands among the results. */
export interface Wanted {
  readonly what: string;
  readonly goal: string;
  readonly limit: number;
  /** Whether the figure has to be at least the limit, instead of at most. */
  readonly least?: boolean;
  /** What stands after the figure; null: it is a part of a whole and stands as `1/n`. */
  readonly unit: string | null;
  /** Undefined where the run did not measure it. */
  readonly figure: (find: Find, results: readonly Result[]) => number | undefined;
}

/** The goals beside what was measured, as far as the results tell. */
export function goalsOf(wanted: readonly Wanted[], results: readonly Result[]): readonly Goal[] {
  const find: Find = (what, way, bytes = null, aliases = null) =>
    results.find(
      (result) =>
        result.what === what &&
        result.way === way &&
        (bytes === null || result.bytes === bytes) &&
        (aliases === null || result.aliases === aliases),
    );
  return wanted.flatMap(({ what, goal, limit, least = false, unit, figure }) => {
    const value = figure(find, results);
    if (value === undefined || !Number.isFinite(value)) return [];
    const reached = least ? value >= limit : value <= limit;
    const measured = unit === null ? `1/${short(1 / value)}` : `${short(value)}${unit}`;
    return [{ what, measured, goal, reached }];
  });
}

/** One figure over another, where both were measured. */
export function over(above: Figure, below: Figure): number | undefined {
  return above == null || below == null ? undefined : above / below;
}

type Figure = number | null | undefined;
