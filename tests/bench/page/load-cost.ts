import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startReaderBrowser } from '../../support/reader-browser.ts';
import { type Result, several } from '../results.ts';
import type { ExtensionPlan } from './extension-cost.ts';
import { startPlainBrowser } from './plain-browser.ts';
import { ownWork } from './trace.ts';

/** Loads of each page in each browser, and those at the beginning that do not count. */
const LOADS = 20;
const FIRST = 2;
/** Milliseconds after the load in which what comes late is still counted. */
const REST = 600;

/**
 * What a load costs the main thread: in a browser without the extension, in one with an extension that
 * does nothing on every page, and in one with ours; and what our own scripts take of it. Time of the
 * processor, so that other work of the machine does not count.
 */
export async function* measureLoads({ reader, address }: ExtensionPlan): AsyncGenerator<Result> {
  const plain = await startPlainBrowser();
  const folder = await idleExtension();
  const idle = await startReaderBrowser('chromium', { folder });
  const browsers = {
    'without the extension': plain,
    'with one that does nothing': idle.browser,
    'with it': reader.browser,
  };
  for (const [kind, path] of [
    ['no article', '/front-100000'],
    ['article', '/article-100000'],
  ] as const) {
    const times = new Map(Object.keys(browsers).map((way) => [way, [] as number[]]));
    for (let load = 0; load < LOADS; load++) {
      // Side by side, so that a slow moment of the machine meets all of them.
      for (const [way, browser] of Object.entries(browsers)) {
        times.get(way)?.push(await mainThread(browser, `${address}${path}`));
      }
    }
    for (const [way, list] of times) {
      const counted = list.slice(FIRST);
      yield several('main thread of a load', `${kind}, ${way}`, counted, 'ms', null, 100_000);
    }
    // Pair by pair: what a slow moment of the machine adds, it adds to both.
    const idleTimes = times.get('with one that does nothing') ?? [];
    const more = (times.get('with it') ?? []).map((time, load) => time - (idleTimes[load] ?? time));
    const what = 'main thread of a load, more than with one that does nothing';
    yield several(what, kind, more.slice(FIRST), 'ms', null, 100_000);
  }
  const own: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    own.push(await ownWork(reader.browser, `${address}/front-100000`, REST));
  }
  yield several('our scripts in a load', 'no article', own.slice(FIRST), 'ms', null, 100_000);
  await plain.close();
  await idle.close();
  await rm(folder, { recursive: true });
}

async function mainThread(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((rest) => setTimeout(rest, REST));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return task * 1_000;
}

/** A folder with an extension that brings every page a script without a statement. */
async function idleExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fact-hints-idle-'));
  const manifest = {
    manifest_version: 3,
    name: 'Idle',
    version: '1',
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle', js: ['idle.js'] },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'idle.js'), '// Nothing.\n');
  return folder;
}
