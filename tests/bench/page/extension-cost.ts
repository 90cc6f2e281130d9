import type { Page } from 'puppeteer-core';
import type { TextBlock } from '../../../src/matching/mention.ts';
import { backgroundMemory } from '../../support/background-memory.ts';
import { type PaintedMark, paintedMarks } from '../../support/marks.ts';
import type { ReaderBrowser } from '../../support/reader-browser.ts';
import { type Result, several, single, upTo95 } from '../results.ts';
import { createIsolated } from './isolated-world.ts';

export interface ExtensionPlan {
  readonly reader: ReaderBrowser;
  /** Serves `/article-<units>` and `/front-<units>`. */
  readonly address: string;
  /** Paragraphs of so many units in all. */
  readonly textOf: (units: number) => readonly TextBlock[];
  readonly loads: number;
}

/** Milliseconds the pointer rests before a hint opens, as set by default. */
const DWELL = 200;

/** From the load of an article to its marks, with the background awake and asleep. */
export async function* measureMarking(plan: ExtensionPlan): AsyncGenerator<Result> {
  for (const size of [10_000, 100_000]) {
    yield* measureFirstMarks(plan, size, false);
    yield* measureFirstMarks(plan, size, true);
  }
  yield* measureFrames(plan, 1_000_000);
}

/** From the end of the pointer's rest to the hint. */
export async function* measureHints(plan: ExtensionPlan): AsyncGenerator<Result> {
  yield* measureRests(plan, false);
  yield* measureRests(plan, true);
}

async function* measureFirstMarks(
  { reader, address, loads }: ExtensionPlan,
  size: number,
  cold: boolean,
): AsyncGenerator<Result> {
  const first: number[] = [];
  const all: number[] = [];
  let marks = 0;
  for (let load = 0; load < loads + 1; load++) {
    if (cold) await reader.stopBackground();
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(watchMarks);
    await page.goto(`${address}/article-${size}`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.factHintsSeen.settled, { timeout: 20_000 });
    const seen = await page.evaluate(() => window.factHintsSeen);
    await page.close();
    // The first load also compiles what every later one finds compiled.
    if (load === 0) continue;
    first.push(seen.first);
    all.push(seen.last);
    marks = seen.marks;
  }
  const state = cold ? 'background asleep' : 'background awake';
  yield upTo95('first marks after load', state, first, 'ms', marks, size);
  yield upTo95('all marks after load', state, all, 'ms', marks, size);
}

declare global {
  interface Window {
    factHintsSeen: { first: number; last: number; marks: number; settled: boolean };
    factHintsRest: { moved: number; shown: number };
  }
}

/**
 * Runs in the page: notes the frames in which marks come, in milliseconds after the load event. Settled when
 * none has come for longer than a background that was asleep takes from a first look to the whole.
 */
function watchMarks(): void {
  const seen = { first: 0, last: 0, marks: 0, settled: false };
  window.factHintsSeen = seen;
  const count = () => {
    let marks = 0;
    for (const [name, ranges] of CSS.highlights) if (name.startsWith('fact-')) marks += ranges.size;
    return marks;
  };
  window.addEventListener('load', () => {
    const start = performance.now();
    const look = () => {
      const now = performance.now() - start;
      const marks = count();
      if (marks > 0 && seen.first === 0) seen.first = now;
      if (marks !== seen.marks) seen.last = now;
      seen.marks = marks;
      if (seen.first > 0 && now - seen.last > 1_500) seen.settled = true;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The longest time between two frames from the load on, with what is marked meanwhile. */
async function* measureFrames(
  { reader, address }: ExtensionPlan,
  size: number,
): AsyncGenerator<Result> {
  for (const where of ['only', 'articles'] as const) {
    // Switched off by the first, so that what the browser does by itself is known.
    await reader.store('where', where);
    const gaps: number[] = [];
    for (let load = 0; load < 5; load++) {
      const page = await reader.browser.newPage();
      await page.evaluateOnNewDocument(watchFrames);
      await page.goto(`${address}/article-${size}`, { waitUntil: 'load' });
      await new Promise((rest) => setTimeout(rest, 3_000));
      gaps.push(await page.evaluate(() => (window as { factHintsGap?: number }).factHintsGap ?? 0));
      await page.close();
    }
    const way = where === 'only' ? 'switched off' : 'while an article is marked';
    yield several('longest time between two frames', way, gaps, 'ms', null, size);
  }
}

/** Runs in the page: the longest time between two frames after those of the load itself. */
function watchFrames(): void {
  const box = window as { factHintsGap?: number };
  window.addEventListener('load', () => {
    let before = 0;
    const frame = (now: number) => {
      const gap = before === 0 ? 0 : now - before;
      before = now;
      box.factHintsGap = Math.max(box.factHintsGap ?? 0, gap);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(() => requestAnimationFrame(frame));
  });
}

const FIGURES = 'figures of 10 KB after that';

/** A scan beside an empty message, from the world of the content script. */
export async function* measureMessages({
  reader,
  address,
  textOf,
  loads,
}: ExtensionPlan): AsyncGenerator<Result> {
  const page = await reader.open(`${address}/front-10000`);
  const ask = await createIsolated(page);
  const scan = (units: number, figures: boolean) => ({
    mark: 'fact-hints/1',
    call: 'scan',
    request: {
      language: null,
      blocks: textOf(units).map(({ id, text, language }) => ({ id, text, language })),
      context: null,
      figures,
    },
  });
  const messages = {
    empty: {},
    'first look at 10 KB': scan(10_000, false),
    // Takes up what the look has left, as on a page; a background that has slept knows nothing of it.
    [FIGURES]: scan(10_000, true),
    'scan of 10 KB': scan(10_000, true),
    'scan of 100 KB': scan(100_000, true),
  };
  for (const cold of [false, true]) {
    const times = new Map(Object.keys(messages).map((name) => [name, [] as number[]]));
    for (let round = 0; round < (cold ? Math.min(loads, 20) : loads) + 3; round++) {
      // Side by side, so that a slow moment of the machine meets all of them.
      for (const [name, message] of Object.entries(messages)) {
        if (cold) await reader.stopBackground();
        const time = await ask(message);
        if (round >= (cold ? 1 : 3)) times.get(name)?.push(time);
      }
    }
    const what = cold ? 'message, background asleep' : 'message, background awake';
    for (const [name, list] of times) {
      if (!cold || name !== FIGURES) yield several(what, name, list, 'ms');
    }
  }
  await page.close();
}

/** From the end of the pointer's rest to the frame that paints the hint. */
async function* measureRests(
  { reader, address, loads }: ExtensionPlan,
  cold: boolean,
): AsyncGenerator<Result> {
  const first: number[] = [];
  const later: number[] = [];
  const perPage = 5;
  for (let load = 0; load < Math.ceil(loads / perPage) * 2; load++) {
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(watchMarks);
    await page.goto(`${address}/article-10000`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.factHintsSeen.settled, { timeout: 20_000 });
    await page.bringToFront();
    await page.evaluate(watchHints);
    const marks = await paintedMarks(page);
    const inView = marks.filter(({ top, bottom }) => top > 80 && bottom < 820).slice(0, perPage);
    for (const [index, mark] of inView.entries()) {
      if (cold) await reader.stopBackground();
      const time = await rest(page, mark);
      if (time === null) continue;
      (index === 0 ? first : later).push(time);
    }
    await page.close();
  }
  const state = cold ? 'background asleep' : 'background awake';
  yield upTo95('end of rest to painted hint', `${state}, the first of a page`, first, 'ms');
  yield upTo95('end of rest to painted hint', `${state}, later ones`, later, 'ms');
}

async function rest(page: Page, mark: PaintedMark): Promise<number | null> {
  const { x, y } = mark;
  await page.mouse.move(4, 4);
  await page.waitForFunction(() => document.querySelector(':popover-open') === null);
  // Longer than readers' neighbouring hints stay warm.
  await new Promise((pause) => setTimeout(pause, 400));
  await page.evaluate(() => {
    window.factHintsRest = { moved: 0, shown: 0 };
  });
  await page.mouse.move(x, y);
  const shown = await page
    .waitForFunction(() => window.factHintsRest.shown, { timeout: 8_000 })
    .catch(() => null);
  if (shown === null) return null;
  return Math.max(0, Number(await shown.jsonValue()) - DWELL);
}

/** Runs in the page: milliseconds from the pointer's move to the frame with a hint in it. */
function watchHints(): void {
  window.factHintsRest = { moved: 0, shown: 0 };
  document.addEventListener('pointermove', (event) => {
    // Later ones are made up by the browser because the page has changed under the pointer.
    window.factHintsRest.moved ||= event.timeStamp;
  });
  const look = () => {
    const { moved, shown } = window.factHintsRest;
    if (moved > 0 && shown === 0 && document.querySelector(':popover-open') !== null) {
      window.factHintsRest.shown = performance.now() - moved;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the background holds once it has read an article; the last thing to be measured in a browser. */
export async function* measureBackground(reader: ReaderBrowser): AsyncGenerator<Result> {
  const memory = await backgroundMemory(reader.browser);
  if (memory === null) throw new Error('the background sleeps');
  yield single('memory', 'background, objects', memory.objects / 1_000, 'KB');
  yield single('memory', 'background, buffers', memory.buffers / 1_000, 'KB');
}
