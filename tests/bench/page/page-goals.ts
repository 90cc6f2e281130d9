import { goalsOf, over, type Wanted } from '../goals.ts';
import { length } from '../print.ts';
import type { Goal, Result } from '../results.ts';

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
    figure: (find) =>
      plus(
        find('page', 'gather blocks', KB100)?.timesFloor ?? undefined,
        find('page', 'ranges and registering', KB100)?.timesFloor ?? undefined,
      ),
  },
  {
    what: 'the same against mark.js with 200 terms',
    goal: 'at most 1/50',
    limit: 1 / 50,
    unit: null,
    figure: (find) =>
      over(
        find('mark 200 terms', 'fact-hints, gather, ranges, registering')?.median,
        find('mark 200 terms', 'mark.js')?.median,
      ),
  },
  {
    what: '1,000 marks against wrapping in `<mark>`, main thread with paint',
    goal: 'at most 1/6',
    limit: 1 / 6,
    unit: null,
    figure: (find) => {
      const task = (way: string) =>
        find('marks, main thread with paint', way, KB100, 1_000)?.median;
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
      figure: (find) =>
        less(
          find(`marks, ${name}`, OURS, MEGABYTE, 10_000)?.median,
          find(`marks, ${name}`, 'nothing', MEGABYTE, 10_000)?.median,
        ),
    }),
  ),
  {
    what: 'a change of the page with 10,000 marks against without',
    goal: 'at most 1.5 times',
    limit: 1.5,
    unit: ' times',
    figure: (find) =>
      over(
        find('change of the page', 'with marks')?.median,
        find('change of the page', 'without marks')?.median,
      ),
  },
  {
    what: 'pointer move with 1,000 marks against a bare `caretPositionFromPoint`',
    goal: 'at most 2.5 times',
    limit: 2.5,
    unit: ' times',
    figure: (find) =>
      over(
        find('pointer move', 'fact-hints, hit test', KB100)?.median,
        find('pointer move', 'caretPositionFromPoint alone', KB100)?.median,
      ),
  },
  {
    what: 'pointer move with 1,000 marks',
    goal: 'at most 50 µs',
    limit: 50,
    unit: ' µs',
    figure: (find) => find('pointer move', 'fact-hints, hit test', KB100)?.median,
  },
  {
    what: 'longest stretch of work in 1 MB with 10,000 marks',
    goal: 'at most 16 ms',
    limit: 16,
    unit: ' ms',
    figure: (find) => find('stretch of work', 'longest', MEGABYTE)?.max,
  },
  {
    what: 'one changed paragraph of 100 KB against all of it',
    goal: 'at most 1/100',
    limit: 1 / 100,
    unit: null,
    figure: (find) =>
      over(
        find('page', 'one changed paragraph', KB100)?.median,
        find('page', 'all paragraphs', KB100)?.median,
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
    figure: (find) => find('our scripts in a load', 'no article')?.median,
  },
  {
    what: 'main thread of that page against a browser with an extension that does nothing',
    goal: 'at most 3 ms more',
    limit: 3,
    unit: ' ms',
    figure: (find) =>
      find('main thread of a load, more than with one that does nothing', 'no article')?.median,
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
    figure: (find) =>
      over(
        find(`message, background ${state}`, way)?.median,
        find(`message, background ${state}`, 'empty')?.median,
      ),
  };
}

function size(way: string, what: string, limit: number): Wanted {
  return {
    what,
    goal: `at most ${limit} KB`,
    limit,
    unit: ' KB',
    figure: (find) => find('size, gzipped', way)?.median,
  };
}

function reader(what: string, state: string, limit: number, bytes?: number): Wanted {
  return {
    what: `${what}${bytes === undefined ? '' : ` of ${length(bytes)}`}, ${state}, 95th percentile`,
    goal: `at most ${limit} ms`,
    limit,
    unit: ' ms',
    figure: (find) => find(what, `${state}, 95th percentile`, bytes)?.max,
  };
}

/** The goals for the page, as far as the results tell. */
export function goalsOfPage(results: readonly Result[]): readonly Goal[] {
  return goalsOf(WANTED, results);
}

function less(from: number | undefined, taken: number | undefined): number | undefined {
  return from === undefined || taken === undefined ? undefined : from - taken;
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
