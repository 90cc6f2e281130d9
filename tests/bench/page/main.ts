// `npm run bench:page`: what Fact Hints costs in a real Chromium, side by side with mark.js and wrapping.
// `-- --full` for more rounds, `-- --json` for one document, `-- --only dom,extension,sizes`.
import { parseArgs } from 'node:util';
import { environment } from '../environment.ts';
import { tables } from '../print.ts';
import type { Report, Result } from '../results.ts';
import { createTexts } from '../texts.ts';
import { bundleInPage } from './bundle.ts';
import { measureDom } from './dom-cost.ts';
import { articlePage, frontPage } from './pages.ts';
import { startPlainBrowser } from './plain-browser.ts';
import { servePages } from './serve-pages.ts';

const SIZES = [10_000, 100_000, 1_000_000];

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const { full, json } = values;
const wanted = (part: string) => values.only === '' || values.only.split(',').includes(part);
const note = (line: string) => (json ? undefined : console.error(line));

const textOf = await createTexts();
const pages = new Map(
  SIZES.flatMap((size) => [
    [`/article-${size}`, articlePage(textOf(size))] as const,
    [`/front-${size}`, frontPage(textOf(size))] as const,
  ]),
);
const server = await servePages(pages);
const results: Result[] = [];
if (wanted('dom')) {
  note('reading and marking …');
  const browser = await startPlainBrowser();
  const script = await bundleInPage();
  const plan = { browser, address: server.address, script, sizes: SIZES, rounds: full ? 15 : 7 };
  for await (const result of measureDom(plan)) results.push(result);
  await browser.close();
}
server.close();

const report: Report = { environment: environment(), results };
if (json) console.log(JSON.stringify(report, null, 2));
else {
  const lines = Object.entries(report.environment).map(([name, value]) => `${name}: ${value}`);
  console.log(`${lines.join('\n')}\n\n${tables(report)}`);
}
