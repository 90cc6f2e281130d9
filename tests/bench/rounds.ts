import { median } from './results.ts';

/** Something to be timed; what it returns keeps the engine from leaving the work out. */
export interface Way {
  readonly name: string;
  readonly run: () => number;
  /** Units of text that one run reads, where it is not the whole text. */
  readonly units?: number;
}

/** What a way took. */
export interface Timing {
  readonly name: string;
  /** Milliseconds for one run. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median of the ratios to the floor that ran right before it. */
  readonly timesFloor: number;
  /** All of these ratios. */
  readonly ratios: readonly number[];
  /** What the run returned. */
  readonly found: number;
}

/**
 * A single measurement repeats what is quicker, so that the clock's grain does not show: Linux counts the time of
 * a thread in steps of up to four milliseconds.
 */
const SHORTEST = 100;

/** Milliseconds that this thread has worked: what other programs do on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * Times several ways side by side: in each round every way once, each right after the floor, so that a
 * change in the machine's speed hits both. `units` is the length of the text that the floor reads.
 */
export function timeSideBySide(
  floor: () => number,
  units: number,
  ways: readonly Way[],
  rounds: number,
): readonly Timing[] {
  const taken = ways.map(() => ({ times: [] as number[], ratios: [] as number[], found: 0 }));
  for (let warm = 0; warm < 3; warm++) timeOf(floor);
  // Until the engine has compiled what is quick; what is slow is no less so when it is warm.
  for (const { run } of ways) {
    const until = performance.now() + 150;
    do run();
    while (performance.now() < until);
  }
  for (let round = 0; round < rounds; round++) {
    ways.forEach(({ run, units: own = units }, index) => {
      const entry = taken[index] as (typeof taken)[number];
      const base = timeOf(floor).time;
      const { time, found } = timeOf(run);
      entry.times.push(time);
      entry.ratios.push(time / own / (base / units));
      entry.found = found;
    });
  }
  return ways.map(({ name }, index) => {
    const { times, ratios, found } = taken[index] as (typeof taken)[number];
    return {
      name,
      median: median(times),
      min: Math.min(...times),
      max: Math.max(...times),
      timesFloor: median(ratios),
      ratios,
      found,
    };
  });
}

function timeOf(run: () => number): { readonly time: number; readonly found: number } {
  const start = worked();
  let found = run();
  let runs = 1;
  let passed = worked() - start;
  while (passed < SHORTEST) {
    found = run();
    runs += 1;
    passed = worked() - start;
  }
  return { time: passed / runs, found };
}

/** Times one call, in milliseconds, with what it returned. */
export function once<Result>(run: () => Result): {
  readonly time: number;
  readonly result: Result;
} {
  const start = worked();
  const result = run();
  return { time: worked() - start, result };
}
