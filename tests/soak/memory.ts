import type { Page } from 'puppeteer-core';

/** What is held after a collection of garbage. */
export interface PageMemory {
  /** Bytes of all scripts of the tab, the content script's world included. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collections of garbage at the most, and how many that free nothing are enough. */
const COLLECTIONS = 24;
const ENOUGH = 4;

/**
 * Measures a tab. What is freed by a collection may hold what the next one frees, and some of it is let go
 * only in a task of its own: nodes are counted when collections free no more of them.
 */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    const look = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    };
    let metric = await look();
    for (let i = 0, idle = 0; i < COLLECTIONS && idle < ENOUGH; i += 1) {
      await page.evaluate(() => new Promise<void>((done) => setTimeout(done)));
      await session.send('HeapProfiler.collectGarbage');
      const before = metric('Nodes');
      metric = await look();
      idle = metric('Nodes') < before ? 0 : idle + 1;
    }
    return {
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  } finally {
    await session.detach();
  }
}

/**
 * Whether values stay flat: the median of the last third no more than a tenth above that of the first, and
 * `slack`, for what is small and never quite still.
 */
export function isFlat(values: readonly number[], slack = 0): boolean {
  const third = Math.floor(values.length / 3);
  if (third === 0) return true;
  return median(values.slice(-third)) <= median(values.slice(0, third)) * 1.1 + slack;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
