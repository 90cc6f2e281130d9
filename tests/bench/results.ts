/** One figure of a benchmark. */
export interface Result {
  /** What was measured: `scan`, `build`, `size`, … */
  readonly what: string;
  /** By whom: ours or a peer, and how. */
  readonly way: string;
  /** UTF-16 units of the text; null where there is none. */
  readonly bytes: number | null;
  readonly aliases: number | null;
  /** Median of the ratios to the floor over the same text, each taken side by side; null where it has none. */
  readonly timesFloor: number | null;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** A goal beside what was measured. */
export interface Goal {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly reached: boolean;
}

/** What is reported of a run. */
export interface Report {
  readonly environment: Readonly<Record<string, string | number>>;
  readonly results: readonly Result[];
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** A figure that was taken once, such as a size. */
export function single(
  what: string,
  way: string,
  value: number,
  unit: string,
  aliases: number | null = null,
  bytes: number | null = null,
): Result {
  return {
    what,
    way,
    bytes,
    aliases,
    timesFloor: null,
    median: value,
    min: value,
    max: value,
    unit,
  };
}

/** Median, least and greatest of several. */
export function several(
  what: string,
  way: string,
  values: readonly number[],
  unit: string,
  aliases: number | null = null,
  bytes: number | null = null,
): Result {
  return {
    ...single(what, way, median(values), unit, aliases, bytes),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}

/** The same with the 95th percentile as its greatest. */
export function upTo95(
  what: string,
  way: string,
  values: readonly number[],
  unit: string,
  aliases: number | null = null,
  bytes: number | null = null,
): Result {
  const sorted = [...values].sort((a, b) => a - b);
  const max = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)];
  return {
    ...several(what, `${way}, 95th percentile`, values, unit, aliases, bytes),
    max: max ?? Number.NaN,
  };
}
