import { type Find, goalsOf, over, type Wanted } from './goals.ts';
import type { Goal, Result } from './results.ts';
import { MENTIONS, PIPELINE } from './scan.ts';

const LENGTH = 100_000;
const MEGABYTE = 1_000_000;

const WANTED: readonly Wanted[] = [
  {
    what: 'mentions alone, the slowest lexicon',
    goal: 'at most 1.5 times the floor',
    limit: 1.5,
    unit: ' times',
    figure: (_, results) => slowest(results, MENTIONS),
  },
  {
    what: 'whole pipeline, the slowest lexicon',
    goal: 'at most 12 times the floor',
    limit: 12,
    unit: ' times',
    figure: (_, results) => slowest(results, PIPELINE),
  },
  {
    what: 'quicker than `ahocorasick` at 100,000 aliases',
    goal: 'at least 40 times',
    limit: 40,
    least: true,
    unit: ' times',
    figure: (find, results) => against(find, results, 'ahocorasick', 100_000),
  },
  {
    what: 'quicker than a trie of words at 100,000 aliases',
    goal: 'at least 9 times',
    limit: 9,
    least: true,
    unit: ' times',
    figure: (find, results) => against(find, results, 'trie of words (FlashText)', 100_000),
  },
  {
    what: 'quicker than Fuse.js over runs of words at 2,000 aliases',
    goal: 'at least 10,000 times',
    limit: 10_000,
    least: true,
    unit: ' times',
    figure: (find, results) => against(find, results, 'Fuse.js, runs of words', 2_000),
  },
  {
    what: 'mentions with 150,000 aliases against 200',
    goal: 'at most 1.3 times',
    limit: 1.3,
    unit: ' times',
    figure: (find) =>
      over(
        find('scan', MENTIONS, LENGTH, 150_000)?.timesFloor,
        find('scan', MENTIONS, LENGTH, 200)?.timesFloor,
      ),
  },
  {
    what: 'mentions in 10 MB against 1 MB',
    goal: 'at most 11 times',
    limit: 11,
    unit: ' times',
    // By what the floor took right before each: between the two the machine may have become another one.
    figure: (find) => {
      const grown = over(
        find('scan', MENTIONS, 10 * MEGABYTE, 2_000)?.timesFloor,
        find('scan', MENTIONS, MEGABYTE, 2_000)?.timesFloor,
      );
      return grown === undefined ? undefined : grown * 10;
    },
  },
  {
    what: 'index, bytes an alias at 100,000',
    goal: 'at most 24',
    limit: 24,
    unit: ' bytes',
    figure: (find) => find('size', 'fact-hints, index', null, 100_000)?.median,
  },
  {
    what: 'attached in a part of its build at 100,000',
    goal: 'at most 1/1,000',
    limit: 1 / 1_000,
    unit: null,
    figure: (find) =>
      over(
        find('attach', 'fact-hints', null, 100_000)?.median,
        find('build', 'fact-hints', null, 100_000)?.median,
      ),
  },
  {
    what: 'built in a part of the time of `ahocorasick` at 100,000',
    goal: 'at most 1/8',
    limit: 1 / 8,
    unit: null,
    figure: (find) =>
      over(
        find('build', 'fact-hints', null, 100_000)?.median,
        find('build', 'ahocorasick', null, 100_000)?.median,
      ),
  },
  {
    what: 'an unknown name among 100,000 in other spellings',
    goal: 'at most 15 µs',
    limit: 15,
    unit: ' µs',
    figure: (find) => find('unknown name', 'fact-hints', null, 100_000)?.median,
  },
];

/** The goals for matching, as far as the results tell. */
export function goalsOfMatching(results: readonly Result[]): readonly Goal[] {
  return goalsOf(WANTED, results);
}

function slowest(results: readonly Result[], way: string): number | undefined {
  const times = results.flatMap((result) =>
    result.what === 'scan' && result.way === way && result.bytes === LENGTH
      ? (result.timesFloor ?? [])
      : [],
  );
  return times.length === 0 ? undefined : Math.max(...times);
}

/** How many times the floor a peer takes for each time that our mentions do; Fuse.js reads less text. */
function against(
  find: Find,
  results: readonly Result[],
  way: string,
  aliases: number,
): number | undefined {
  const peer =
    find('scan', way, LENGTH, aliases) ??
    results.findLast(
      (result) => result.what === 'scan' && result.way === way && result.aliases === aliases,
    );
  return over(peer?.timesFloor, find('scan', MENTIONS, LENGTH, aliases)?.timesFloor);
}
