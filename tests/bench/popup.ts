// `node tests/bench/popup.ts`: how long the built popup takes to show itself, in Chromium.
import { waitForMarks } from '../support/marks.ts';
import { type ReaderBrowser, startReaderBrowser } from '../support/reader-browser.ts';
import { serveFixtures } from '../support/serve.ts';
import { environment } from './environment.ts';
import { short, table } from './print.ts';
import { median } from './results.ts';

const ROUNDS = 25;

/** Milliseconds from the beginning of the popup's page. */
interface Opening {
  /** Something is painted: the switch of the site among it. */
  readonly painted: number;
  /** The frame in which the page's topics are listed. */
  readonly listed: number;
}

/** Runs in the popup before anything of its own. */
function watchOpening(): void {
  const seen = window as { listed?: number };
  const look = (): void => {
    if (document.querySelector('.topic') === null) requestAnimationFrame(look);
    else requestAnimationFrame((now) => Object.assign(seen, { listed: now }));
  };
  requestAnimationFrame(look);
}

async function open(reader: ReaderBrowser, address: string): Promise<Opening> {
  const page = await reader.browser.newPage();
  await page.setViewport({ width: 380, height: 600 });
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(address);
  await page.waitForFunction(() => (window as { listed?: number }).listed !== undefined);
  const opening = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    listed: (window as { listed?: number }).listed ?? Number.NaN,
  }));
  await page.close();
  return opening;
}

const server = await serveFixtures();
const reader = await startReaderBrowser('chromium');
const article = await reader.open(`${server.address}/en-nato-confirms-deployment`);
await waitForMarks(article);
const first = await reader.openOwnPage('/popup.html');
const address = first.url();
await first.close();

const rows: string[][] = [];
for (const background of ['awake', 'asleep'] as const) {
  const openings: Opening[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    if (background === 'asleep') await reader.stopBackground();
    openings.push(await open(reader, address));
  }
  for (const what of ['painted', 'listed'] as const) {
    const times = openings.map((opening) => opening[what]).sort((a, b) => a - b);
    const late = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
    rows.push([what, background, short(median(times)), short(late)]);
  }
}
await reader.close();
await server.close();

const about = Object.entries(environment()).map(([name, value]) => `${name}: ${value}`);
console.log(`${about.join('\n')}\n\n`);
console.log(table(['popup', 'background', 'median ms', '95th percentile ms'], rows));
