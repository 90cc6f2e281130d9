import { short } from './print.ts';
import type { Goal, Result } from './results.ts';
import { MENTIONS, PIPELINE } from './scan.ts';

interface Wanted {
  readonly what: string;
  readonly goal: string;
  readonly limit: number;
  /** Whether the figure has to be at least the limit, instead of at most. */
  readonly least?: boolean;
  readonly unit: string;
  /** Null where the run did not measure it. */
  readonly figure: (results: readonly Result[]) => number | null;
}

const LENGTH = 100_000;
const MEGABYTE = 1_000_000;

const WANTED: readonly Wanted[] = [
  {
    what: 'mentions alone, the slowest lexicon',
    goal: 'at most 1.5 times the floor',
    limit: 1.5,
    unit: ' times',
    figure: (results) => slowest(results, MENTIONS),
  },
  {
    what: 'whole pipeline, the slowest lexicon',
    goal: 'at most 12 times the floor',
    limit: 12,
    unit: ' times',
    figure: (results) => slowest(results, PIPELINE),
  },
  {
    what: 'quicker than `ahocorasick` at 100,000 aliases',
    goal: 'at least 40 times',
    limit: 40,
    least: true,
    unit: ' times',
    figure: (results) => against(results, 'ahocorasick', 100_000),
  },
  {
    what: 'quicker than a trie of words at 100,000 aliases',
    goal: 'at least 9 times',
    limit: 9,
    least: true,
    unit: ' times',
    figure: (results) => against(results, 'trie of words (FlashText)', 100_000),
  },
  {
    what: 'quicker than Fuse.js over runs of words at 2,000 aliases',
    goal: 'at least 10,000 times',
    limit: 10_000,
    least: true,
    unit: ' times',
    figure: (results) => against(results, 'Fuse.js, runs of words', 2_000),
  },
  {
    what: 'mentions with 150,000 aliases against 200',
    goal: 'at most 1.3 times',
    limit: 1.3,
    unit: ' times',
    figure: (results) =>
      ratio(
        scan(results, MENTIONS, 150_000, LENGTH)?.timesFloor,
        scan(results, MENTIONS, 200, LENGTH)?.timesFloor,
      ),
  },
  {
    what: 'mentions in 10 MB against 1 MB',
    goal: 'at most 11 times',
    limit: 11,
    unit: ' times',
    // By what the floor took right before each: between the two the machine may have become another one.
    figure: (results) => {
      const grown = ratio(
        scan(results, MENTIONS, 2_000, 10 * MEGABYTE)?.timesFloor,
        scan(results, MENTIONS, 2_000, MEGABYTE)?.timesFloor,
      );
      return grown === null ? null : grown * 10;
    },
  },
  {
    what: 'index, bytes an alias at 100,000',
    goal: 'at most 24',
    limit: 24,
    unit: ' bytes',
    figure: (results) => one(results, 'size', 'fact-hints, index', 100_000),
  },
  {
    what: 'attached in a part of its build at 100,000',
    goal: 'at most 1/1,000',
    limit: 1 / 1_000,
    unit: '',
    figure: (results) =>
      ratio(
        one(results, 'attach', 'fact-hints', 100_000),
        one(results, 'build', 'fact-hints', 100_000),
      ),
  },
  {
    what: 'built in a part of the time of `ahocorasick` at 100,000',
    goal: 'at most 1/8',
    limit: 1 / 8,
    unit: '',
    figure: (results) =>
      ratio(
        one(results, 'build', 'fact-hints', 100_000),
        one(results, 'build', 'ahocorasick', 100_000),
      ),
  },
  {
    what: 'an unknown name among 100,000 in other spellings',
    goal: 'at most 15 µs',
    limit: 15,
    unit: ' µs',
    figure: (results) => one(results, 'unknown name', 'fact-hints', 100_000),
  },
];

/** The goals for matching, as far as the results tell. */
export function goalsOfMatching(results: readonly Result[]): readonly Goal[] {
  return WANTED.flatMap(({ what, goal, limit, least = false, unit, figure }) => {
    const value = figure(results);
    if (value === null || !Number.isFinite(value)) return [];
    const reached = least ? value >= limit : value <= limit;
    const measured = unit === '' ? `1/${short(1 / value)}` : `${short(value)}${unit}`;
    return [{ what, measured, goal, reached }];
  });
}

function scan(
  results: readonly Result[],
  way: string,
  aliases: number,
  bytes: number | null,
): Result | undefined {
  return results.find(
    (result) =>
      result.what === 'scan' &&
      result.way === way &&
      result.aliases === aliases &&
      (bytes === null || result.bytes === bytes),
  );
}

function slowest(results: readonly Result[], way: string): number | null {
  const times = results.flatMap((result) =>
    result.what === 'scan' && result.way === way && result.bytes === LENGTH
      ? (result.timesFloor ?? [])
      : [],
  );
  return times.length === 0 ? null : Math.max(...times);
}

/** How many times the floor a peer takes for each time that our mentions do. */
function against(results: readonly Result[], way: string, aliases: number): number | null {
  const peer =
    scan(results, way, aliases, LENGTH) ??
    results.findLast(
      (result) => result.what === 'scan' && result.way === way && result.aliases === aliases,
    );
  return ratio(peer?.timesFloor, scan(results, MENTIONS, aliases, LENGTH)?.timesFloor);
}

function one(
  results: readonly Result[],
  what: string,
  way: string,
  aliases: number,
): number | null {
  const found = results.find(
    (result) => result.what === what && result.way === way && result.aliases === aliases,
  );
  return found?.median ?? null;
}

function ratio(above: number | null | undefined, below: number | null | undefined): number | null {
  return above == null || below == null ? null : above / below;
}
