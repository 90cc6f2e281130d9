import type { Page } from 'puppeteer-core';

/** What is held after a collection of garbage. */
export interface PageMemory {
  /** Bytes of all scripts of the tab, the content script's world included. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Measures a tab. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    // What is freed by the first collection may hold what the second one frees.
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  } finally {
    await session.detach();
  }
}

/** Whether values stay flat: the median of the last third no more than a tenth above that of the first. */
export function isFlat(values: readonly number[]): boolean {
  const third = Math.floor(values.length / 3);
  if (third === 0) return true;
  return median(values.slice(-third)) <= median(values.slice(0, third)) * 1.1;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
