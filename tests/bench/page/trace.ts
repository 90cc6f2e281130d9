import type { Browser } from 'puppeteer-core';

/** An event of a trace, as far as it is needed here; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
  readonly args?: unknown;
}

/**
 * Milliseconds of the processor that the scripts of extensions take of the main thread in a load, by a
 * trace of it: the tasks in which they are read and begin, and what they are called for later.
 */
export async function ownWork(browser: Browser, address: string, rest: number): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((enough) => setTimeout(enough, rest));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const timed = traceEvents.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const ours = timed.filter(({ args }) =>
    JSON.stringify(args ?? {}).includes('"chrome-extension:'),
  );
  const beginnings = ours.filter(({ name }) => name === 'EvaluateScript');
  const tasks = timed.filter(
    (event) => event.name.endsWith('RunTask') && beginnings.some((inner) => isIn(inner, event)),
  );
  const spans = [...tasks, ...ours];
  const outermost = spans.filter(
    (event, index) =>
      !spans.some(
        (other, at) => at !== index && isIn(event, other) && (!isIn(other, event) || at < index),
      ),
  );
  return outermost.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

/** Whether an event lies within another; every event lies within itself. */
function isIn(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}
