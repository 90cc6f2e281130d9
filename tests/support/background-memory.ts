import type { Browser } from 'puppeteer-core';

/** Bytes that a background holds after a collection of garbage. */
export interface BackgroundMemory {
  readonly objects: number;
  /** Array buffers, which lie outside of the heap. */
  readonly buffers: number;
}

/**
 * Measures the background, null while it sleeps. Lets go at once: a worker that is stopped while somebody
 * holds it would not run when the browser starts it anew.
 */
export async function backgroundMemory(browser: Browser): Promise<BackgroundMemory | null> {
  const target = browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'));
  if (target === undefined) return null;
  const session = await target.createCDPSession();
  try {
    // What is freed by the first collection may hold what the second one frees.
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
      readonly usedSize: number;
      readonly backingStorageSize?: number;
    };
    return { objects: usedSize, buffers: backingStorageSize ?? 0 };
  } finally {
    await session.detach();
  }
}
