// `npm run soak`: hours of reading in minutes. One browser, many articles, many hints, and a background
// that is stopped every tenth step at any moment. Exits with 1 when anything went wrong or grew.

import { createRandom } from '../bench/random.ts';
import { backgroundMemory } from '../support/background-memory.ts';
import { startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures } from '../support/serve.ts';
import { BROWSER_CONSOLE, watchConsoles } from './consoles.ts';
import { isFlat, type PageMemory, pageMemory } from './memory.ts';
import { soakOptions } from './options.ts';
import { viewsPage } from './pages.ts';
import { createWalk } from './walk.ts';

/** Steps between two looks at the memory. */
const MEASURED_EVERY = 25;
/** Share of the steps after which caches are full and code is compiled. */
const WARM_UP = 0.2;
/**
 * Nodes that may come with a navigation. At rest some sixty are held, give or take twenty that are freed
 * late; a leak would be at least one node each time.
 */
const NODES_A_STEP = 0.2;

const options = soakOptions();
const { navigations, hovers, seed } = options;
const random = createRandom(seed);
const server = await serveFixtures();
server.pages.set('/views', { type: 'text/html; charset=utf-8', body: viewsPage() });
const reader = await startReaderBrowser('chromium', { args: BROWSER_CONSOLE });
const consoles = watchConsoles(reader.browser);

const pages: PageMemory[] = [];
const backgrounds: number[] = [];
const faults: string[] = [];
let opened = 0;
let stops = 0;
let hints = 0;

console.log(`${navigations} navigations, ${hovers} hovers, seed ${seed}`);
try {
  const reading = await reader.open(`${server.address}/views`);
  const loading = await reader.browser.newPage();
  await consoles.check(reading);
  const walk = createWalk(reader, server.address, { reading, loading }, random, (fault) => {
    faults.push(`step ${opened}: ${fault}`);
  });
  const warm = Math.floor(navigations * WARM_UP);
  while (opened < navigations) {
    opened += 1;
    const isStop = opened % 10 === 0;
    if (isStop) stops += 1;
    const wanted = Math.round((hovers * opened) / navigations) - hints;
    hints += await walk.step(wanted, isStop);
    if (opened % MEASURED_EVERY !== 0) continue;
    await walk.rest();
    const memory = await pageMemory(reading);
    const background = (await backgroundMemory(reader.browser))?.objects ?? null;
    if (opened > warm) {
      pages.push(memory);
      if (background !== null) backgrounds.push(background);
    }
    const mb = (bytes: number | null) =>
      bytes === null ? 'asleep' : `${(bytes / 2 ** 20).toFixed(2)} MiB`;
    console.log(
      `${String(opened).padStart(4)}  page ${mb(memory.heap)}, ${memory.nodes} nodes, ${memory.listeners} listeners` +
        `  background ${mb(background)}  hints ${hints}  faults ${faults.length}`,
    );
  }
} finally {
  await reader.close();
  await server.close();
}

const said = consoles.said();
const grew = [
  ...(isFlat(pages.map(({ heap }) => heap)) ? [] : ['memory of the page']),
  ...(isFlat(
    pages.map(({ nodes }) => nodes),
    navigations * NODES_A_STEP,
  )
    ? []
    : ['nodes of the page']),
  ...(isFlat(pages.map(({ listeners }) => listeners)) ? [] : ['listeners of the page']),
  ...(isFlat(backgrounds) ? [] : ['memory of the background']),
];
for (const fault of faults) console.error(fault);
for (const line of said) console.error(`console: ${line}`);
for (const what of grew) console.error(`grew: ${what}`);
console.log(
  `${opened} navigations, ${hints} hints, background stopped ${stops} times: ` +
    `${faults.length} faults, ${said.length} lines in consoles, ${grew.length === 0 ? 'nothing grew' : 'grew'}`,
);
process.exit(faults.length + said.length + grew.length === 0 ? 0 : 1);
