// `npm run bench:page`: what Fact Hints costs in a real Chromium, side by side with mark.js and wrapping.
import { bundleSizes } from '../../support/bundle-sizes.ts';
import { commandOptions, partsWanted } from '../../support/command-options.ts';
import type { ReaderBrowser } from '../../support/reader-browser.ts';
import { writeSection } from '../document.ts';
import { environment } from '../environment.ts';
import { short, tables } from '../print.ts';
import { type Report, type Result, single } from '../results.ts';
import { ARTICLE, createTexts } from '../texts.ts';
import { bundleInPage } from './bundle.ts';
import { measureDom } from './dom-cost.ts';
import {
  measureBackground,
  measureHints,
  measureMarking,
  measureMessages,
} from './extension-cost.ts';
import { measureLoads } from './load-cost.ts';
import { inOwnBrowser } from './own-browser.ts';
import { pageSection } from './page-section.ts';
import { articlePage, frontPage } from './pages.ts';
import { startPlainBrowser } from './plain-browser.ts';
import { measurePopup } from './popup-cost.ts';
import { servePages } from './serve-pages.ts';

const SIZES = [10_000, 100_000, 1_000_000];

/** What is measured in the built extension, each in a browser of its own. */
const BUILT = {
  messages: measureMessages,
  loads: measureLoads,
  marks: measureMarking,
  hints: measureHints,
  popup: measurePopup,
};
const PARTS = ['dom', ...Object.keys(BUILT), 'sizes'];
const HELP = `usage: npm run bench:page -- [--full] [--only PART,…] [--json] [--write]

  What the extension in .output costs in a real Chromium, side by side with mark.js and wrapping.
  --full         more rounds
  --only PART    only one or some of: ${PARTS.join(', ')}
  --json         one JSON document
  --write        brings docs/benchmarks.md up to date`;

const values = commandOptions(HELP, {
  full: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  write: { type: 'boolean', default: false },
});
const { full, json } = values;
const wanted = partsWanted(values.only, PARTS);
const note = (line: string) => console.error(line);

const results: Result[] = [];
const add = (result: Result) => {
  results.push(result);
  const { what, way, median, max, unit } = result;
  note(`  ${what}, ${way}: ${short(median)} ${unit}, at most ${short(max)}`);
};

const textOf = await createTexts(ARTICLE);
const pages = new Map(
  SIZES.flatMap((size) => [
    [`/article-${size}`, articlePage(textOf(size))] as const,
    [`/front-${size}`, frontPage(textOf(size))] as const,
  ]),
);
const server = await servePages(pages);
if (wanted('dom')) {
  note('reading and marking …');
  const browser = await startPlainBrowser();
  const script = await bundleInPage();
  const plan = { browser, address: server.address, script, sizes: SIZES, rounds: full ? 15 : 7 };
  for await (const result of measureDom(plan)) add(result);
  await browser.close();
}
for (const [part, measure] of Object.entries(BUILT)) {
  if (!wanted(part)) continue;
  note(`the built extension, ${part} …`);
  async function* all(reader: ReaderBrowser) {
    yield* measure({ reader, address: server.address, textOf, loads: full ? 50 : 12 });
    if (part === 'marks') yield* measureBackground(reader);
  }
  try {
    for (const result of await inOwnBrowser(all, note)) add(result);
  } catch (error) {
    // What the other parts have measured is not lost with this one.
    console.error(`${part} was not measured to its end:`, error);
    process.exitCode = 1;
  }
}
if (wanted('sizes')) {
  const { everyPage, article, hint, background } = bundleSizes('chromium');
  const ways = {
    'on every page': everyPage,
    'more on an article': article,
    'more for the first hint': hint,
    background,
  };
  for (const [way, bytes] of Object.entries(ways)) {
    add(single('size, gzipped', way, bytes / 1_000, 'KB'));
  }
}
server.close();

const report: Report = { environment: environment(), results };
if (values.write) await writeSection(pageSection(report));
if (json) console.log(JSON.stringify(report, null, 2));
else {
  const lines = Object.entries(report.environment).map(([name, value]) => `${name}: ${value}`);
  console.log(`${lines.join('\n')}\n\n${tables(report)}`);
}
