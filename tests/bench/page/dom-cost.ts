import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { median, type Result, several, single } from '../results.ts';
import type { InPage } from './in-page.ts';

declare global {
  interface Window {
    factHintsBench: InPage;
  }
}

export interface DomPlan {
  readonly browser: Browser;
  readonly address: string;
  readonly script: string;
  /** Units of text of the pages served as `/article-<units>`. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

const MARKS: Readonly<Record<number, readonly number[]>> = {
  10000: [10, 100],
  100000: [100, 1_000],
  1000000: [1_000, 10_000],
};

/** How the extension has its marks painted: without it the browser registers them and draws nothing. */
const LINES = join(import.meta.dirname, '../../../entrypoints/page.content/highlight.css');

/** What reading and marking costs in the page, side by side with mark.js and with wrapping. */
export async function* measureDom(plan: DomPlan): AsyncGenerator<Result> {
  for (const size of plan.sizes) {
    yield* measureSteps(plan, size);
    for (const count of MARKS[size] ?? [100]) {
      yield* measurePaint(plan, size, count);
    }
  }
  yield* measureStretches(plan, 1_000_000, 10_000);
  yield* measureMarkJs(plan, 100_000, 200);
  yield* measureMutations(plan, 1_000_000, 10_000);
  yield* measurePointer(plan);
  yield* measureMemory(plan, 100_000, 1_000);
}

async function open({ browser, address, script }: DomPlan, size: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}/article-${size}`, { waitUntil: 'load' });
  await page.addStyleTag({ path: LINES });
  await page.addScriptTag({ content: script });
  await page.evaluate(() => window.factHintsBench.frames(3));
  return page;
}

async function* measureSteps(plan: DomPlan, size: number): AsyncGenerator<Result> {
  const page = await open(plan, size);
  const { times } = await page.evaluate(
    (rounds) => window.factHintsBench.steps(rounds, 1_000),
    plan.rounds * 3,
  );
  await page.close();
  // The first rounds are those of a compiler that is still at work.
  const warm = (list: readonly number[]) => list.slice(plan.rounds);
  const floor = warm(times.textContent);
  for (const [name, list] of Object.entries(times)) {
    const way = several('page', STEPS[name] ?? name, warm(list), 'ms', 1_000, size);
    // Side by side, so that a slow moment of the machine meets both.
    const ratios = warm(list).map((time, round) => time / (floor[round] ?? Number.NaN));
    yield { ...way, timesFloor: median(ratios) };
    yield { ...single('page, first call', STEPS[name] ?? name, list[0] ?? 0, 'ms', 1_000, size) };
  }
}

const STEPS: Readonly<Record<string, string>> = {
  textContent: 'body.textContent',
  gather: 'gather blocks',
  paint: 'ranges and registering',
  visible: 'visibility of what was found',
  all: 'all paragraphs',
  update: 'one changed paragraph',
};

interface Work {
  readonly script: number;
  readonly task: number;
  readonly layouts: number;
  readonly styles: number;
  readonly records: number;
}

/** Does something in the page and tells what the browser did for it up to the next frames. */
async function work(page: Page, act: () => Promise<number>): Promise<Work> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  await page.evaluate(() => window.factHintsBench.frames(3));
  await page.evaluate(() => window.factHintsBench.records());
  const before = await read();
  const script = await act();
  await page.evaluate(() => window.factHintsBench.frames(3));
  const after = await read();
  await session.detach();
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return {
    script,
    task: grown('TaskDuration') * 1_000,
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
    records: await page.evaluate(() => window.factHintsBench.records()),
  };
}

async function* measurePaint(plan: DomPlan, size: number, count: number): AsyncGenerator<Result> {
  const ways: Readonly<Record<string, (page: Page) => Promise<number>>> = {
    nothing: async () => 0,
    'fact-hints, highlights': (page) => page.evaluate(() => window.factHintsBench.mark()),
    '<mark> elements': (page) => page.evaluate(() => window.factHintsBench.wrap()),
  };
  for (const [way, act] of Object.entries(ways)) {
    const runs: Work[] = [];
    for (let round = 0; round < Math.max(3, plan.rounds >> 1); round++) {
      const page = await open(plan, size);
      await page.evaluate((wanted) => window.factHintsBench.prepare(wanted), count);
      runs.push(await work(page, () => act(page)));
      await page.close();
    }
    const of = (key: keyof Work) => runs.map((run) => run[key]);
    yield several('marks, script', way, of('script'), 'ms', count, size);
    yield several('marks, main thread with paint', way, of('task'), 'ms', count, size);
    yield several('marks, layouts', way, of('layouts'), 'times', count, size);
    yield several('marks, style recalculations', way, of('styles'), 'times', count, size);
    yield several('marks, mutation records', way, of('records'), 'records', count, size);
  }
}

async function* measureStretches(
  plan: DomPlan,
  size: number,
  count: number,
): AsyncGenerator<Result> {
  const longest: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await open(plan, size);
    const lengths = await page.evaluate((marks) => window.factHintsBench.stretches(marks), count);
    await page.close();
    longest.push(Math.max(...lengths));
  }
  yield several('stretch of work', 'longest', longest, 'ms', count, size);
}

async function* measureMarkJs(plan: DomPlan, size: number, terms: number): AsyncGenerator<Result> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round++) {
    const page = await open(plan, size);
    const { times } = await page.evaluate(() => window.factHintsBench.steps(3, 1_000));
    ours.push(median(times.gather) + median(times.paint));
    await page.evaluate((count) => window.factHintsBench.prepare(count), terms * 2);
    theirs.push(await page.evaluate((count) => window.factHintsBench.markJs(count), terms));
    await page.close();
  }
  yield several(
    'mark 200 terms',
    'fact-hints, gather, ranges, registering',
    ours,
    'ms',
    terms,
    size,
  );
  yield several('mark 200 terms', 'mark.js', theirs, 'ms', terms, size);
}

async function* measureMutations(
  plan: DomPlan,
  size: number,
  count: number,
): AsyncGenerator<Result> {
  const page = await open(plan, size);
  await page.evaluate((wanted) => window.factHintsBench.prepare(wanted), count);
  const without: number[] = [];
  const withMarks: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    without.push(await page.evaluate(() => window.factHintsBench.mutate(500)));
    await page.evaluate(() => window.factHintsBench.mark());
    withMarks.push(await page.evaluate(() => window.factHintsBench.mutate(500)));
    await page.evaluate(() => window.factHintsBench.clear());
  }
  await page.close();
  yield several('change of the page', 'without marks', without, 'µs', count, size);
  yield several('change of the page', 'with marks', withMarks, 'µs', count, size);
}

async function* measurePointer(plan: DomPlan): AsyncGenerator<Result> {
  for (const [size, count] of [
    [100_000, 1_000],
    [1_000_000, 10_000],
  ] as const) {
    if (!plan.sizes.includes(size)) continue;
    const page = await open(plan, size);
    await page.evaluate((wanted) => window.factHintsBench.prepare(wanted), count);
    await page.evaluate(() => window.factHintsBench.mark());
    const caret: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < plan.rounds + 2; round++) {
      const times = await page.evaluate(() => window.factHintsBench.point(300));
      if (round < 2) continue;
      caret.push(times.caret);
      ours.push(times.ours);
    }
    await page.close();
    yield several('pointer move', 'caretPositionFromPoint alone', caret, 'µs', count, size);
    yield several('pointer move', 'fact-hints, hit test', ours, 'µs', count, size);
  }
}

async function* measureMemory(plan: DomPlan, size: number, count: number): AsyncGenerator<Result> {
  const page = await open(plan, size);
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate((wanted) => window.factHintsBench.prepare(wanted), count);
  await page.evaluate(() => window.factHintsBench.mark());
  yield single(
    'memory',
    'blocks and marks of the page',
    ((await used()) - before) / 1_000,
    'KB',
    count,
    size,
  );
  await page.close();
}
