import { length, short } from '../print.ts';
import type { Goal, Result } from '../results.ts';

type Figures = (
  what: string,
  way: string,
  bytes?: number | null,
  aliases?: number | null,
) => Result | undefined;

interface Wanted {
  readonly what: string;
  readonly goal: string;
  readonly limit: number;
  /** What stands after the figure; null: it is a part of a whole and stands as `1/n`. */
  readonly unit: string | null;
  /** Undefined where the run did not measure it. */
  readonly figure: (of: Figures) => number | undefined;
}

const KB10 = 10_000;
const KB100 = 100_000;
const MEGABYTE = 1_000_000;
const OURS = 'fact-hints, highlights';

const WANTED: readonly Wanted[] = [
  {
    what: 'gathering, ranges and registering of 1,000 marks in 100 KB',
    goal: 'at most 10 times `body.textContent`',
    limit: 10,
    unit: ' times',
    figure: (of) =>
      plus(
        of('page', 'gather blocks', KB100)?.timesFloor ?? undefined,
        of('page', 'ranges and registering', KB100)?.timesFloor ?? undefined,
      ),
  },
  {
    what: 'the same against mark.js with 200 terms',
    goal: 'at most 1/50',
    limit: 1 / 50,
    unit: null,
    figure: (of) =>
      over(
        of('mark 200 terms', 'fact-hints, gather, ranges, registering')?.median,
        of('mark 200 terms', 'mark.js')?.median,
      ),
  },
  {
    what: '1,000 marks against wrapping in `<mark>`, main thread with paint',
    goal: 'at most 1/6',
    limit: 1 / 6,
    unit: null,
    figure: (of) => {
      const task = (way: string) => of('marks, main thread with paint', way, KB100, 1_000)?.median;
      const idle = task('nothing');
      return over(less(task(OURS), idle), less(task('<mark> elements'), idle));
    },
  },
  ...['layouts', 'style recalculations', 'mutation records'].map(
    (name): Wanted => ({
      what: `${name} by 10,000 marks in 1 MB`,
      goal: 'none',
      limit: 0,
      unit: '',
      figure: (of) =>
        less(
          of(`marks, ${name}`, OURS, MEGABYTE, 10_000)?.median,
          of(`marks, ${name}`, 'nothing', MEGABYTE, 10_000)?.median,
        ),
    }),
  ),
  {
    what: 'a change of the page with 10,000 marks against without',
    goal: 'at most 1.5 times',
    limit: 1.5,
    unit: ' times',
    figure: (of) =>
      over(
        of('change of the page', 'with marks')?.median,
        of('change of the page', 'without marks')?.median,
      ),
  },
  {
    what: 'pointer move with 1,000 marks against a bare `caretPositionFromPoint`',
    goal: 'at most 2.5 times',
    limit: 2.5,
    unit: ' times',
    figure: (of) =>
      over(
        of('pointer move', 'fact-hints, hit test', KB100)?.median,
        of('pointer move', 'caretPositionFromPoint alone', KB100)?.median,
      ),
  },
  {
    what: 'pointer move with 1,000 marks',
    goal: 'at most 50 µs',
    limit: 50,
    unit: ' µs',
    figure: (of) => of('pointer move', 'fact-hints, hit test', KB100)?.median,
  },
  {
    what: 'longest stretch of work in 1 MB with 10,000 marks',
    goal: 'at most 16 ms',
    limit: 16,
    unit: ' ms',
    figure: (of) => of('stretch of work', 'longest', MEGABYTE)?.max,
  },
  {
    what: 'one changed paragraph of 100 KB against all of it',
    goal: 'at most 1/100',
    limit: 1 / 100,
    unit: null,
    figure: (of) =>
      over(
        of('page', 'one changed paragraph', KB100)?.median,
        of('page', 'all paragraphs', KB100)?.median,
      ),
  },
  message('first look at 10 KB', 'awake', 1.5),
  message('scan of 10 KB', 'awake', 1.5),
  message('first look at 10 KB', 'asleep', 2),
  message('scan of 10 KB', 'asleep', 2),
  {
    what: 'our scripts on a page that is no article, main thread',
    goal: 'at most 3 ms',
    limit: 3,
    unit: ' ms',
    figure: (of) => of('our scripts in a load', 'no article')?.median,
  },
  {
    what: 'main thread of that page against a browser with an extension that does nothing',
    goal: 'at most 3 ms more',
    limit: 3,
    unit: ' ms',
    figure: (of) =>
      of('main thread of a load, more than with one that does nothing', 'no article')?.median,
  },
  size('on every page', 'loaded on every page, gzipped', 12),
  size('more for the first hint', 'loaded for a hint, gzipped', 40),
  reader('first marks after load', 'background awake', 100, KB10),
  reader('first marks after load', 'background asleep', 400, KB10),
  reader('first marks after load', 'background awake', 100, KB100),
  reader('first marks after load', 'background asleep', 400, KB100),
  reader('end of rest to painted hint', 'background awake, later ones', 50),
  reader('end of rest to painted hint', 'background awake, the first of a page', 50),
  reader('end of rest to painted hint', 'background asleep, later ones', 250),
  reader('popup', 'first paint, background awake', 100),
  reader('popup', 'switch of the site, background awake', 100),
];

function message(way: string, state: 'awake' | 'asleep', limit: number): Wanted {
  return {
    what: `${way} against an empty message, background ${state}`,
    goal: `at most ${limit} times`,
    limit,
    unit: ' times',
    figure: (of) =>
      over(
        of(`message, background ${state}`, way)?.median,
        of(`message, background ${state}`, 'empty')?.median,
      ),
  };
}

function size(way: string, what: string, limit: number): Wanted {
  return {
    what,
    goal: `at most ${limit} KB`,
    limit,
    unit: ' KB',
    figure: (of) => of('size, gzipped', way)?.median,
  };
}

function reader(what: string, state: string, limit: number, bytes?: number): Wanted {
  return {
    what: `${what}${bytes === undefined ? '' : ` of ${length(bytes)}`}, ${state}, 95th percentile`,
    goal: `at most ${limit} ms`,
    limit,
    unit: ' ms',
    figure: (of) => of(what, `${state}, 95th percentile`, bytes)?.max,
  };
}

/** The goals of issues 4, 5 and 7 for the page, as far as the results tell. */
export function goalsOfPage(results: readonly Result[]): readonly Goal[] {
  const of: Figures = (what, way, bytes = null, aliases = null) =>
    results.find(
      (result) =>
        result.what === what &&
        result.way === way &&
        (bytes === null || result.bytes === bytes) &&
        (aliases === null || result.aliases === aliases),
    );
  return WANTED.flatMap(({ what, goal, limit, unit, figure }) => {
    const value = figure(of);
    if (value === undefined || !Number.isFinite(value)) return [];
    const measured = unit === null ? `1/${short(1 / value)}` : `${short(value)}${unit}`;
    return [{ what, measured, goal, reached: value <= limit }];
  });
}

function over(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

function less(from: number | undefined, taken: number | undefined): number | undefined {
  return from === undefined || taken === undefined ? undefined : from - taken;
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
