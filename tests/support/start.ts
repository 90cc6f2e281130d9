// `npm start`: builds the extension and opens a browser with it on a sample article.
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bringIntoView, restOn, waitForMarks } from './marks.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { builtExtension, startReaderBrowser } from './reader-browser.ts';
import { runCommand } from './run-command.ts';
import { serveFixtures } from './serve.ts';

const SAMPLE = 'en-nato-confirms-deployment';
const root = join(import.meta.dirname, '..', '..');

const missing = await provideBrowsers(['chromium']);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
if ((await runCommand(['wxt', 'build'], root)) !== 0) process.exit(1);

const folder = builtExtension('chromium');
const windowed = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const server = await serveFixtures();
const reader = await startReaderBrowser('chromium', { headless: !windowed });
const page = await reader.open(`${server.address}/${SAMPLE}`);
const marks = await waitForMarks(page);
console.log(`\nSample article: ${page.url()} (${marks.length} marks)`);

if (windowed) {
  console.log('Rest the pointer on an underlined word. Close the browser to end.');
  await new Promise((closed) => reader.browser.once('disconnected', closed));
} else {
  const [first] = marks;
  if (first !== undefined) await restOn(page, await bringIntoView(page, first.text));
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null, {
    timeout: 10_000,
  });
  await new Promise((settled) => setTimeout(settled, 400));
  const artifacts = join(root, '.artifacts');
  await mkdir(artifacts, { recursive: true });
  const picture = join(artifacts, 'sample-article.png');
  await page.screenshot({ path: picture });
  await reader.close();
  console.log(
    `No display: screenshot of the article with an open hint in ${relative(root, picture)}`,
  );
}
await server.close();
console.log(
  `The built extension lies in ${relative(root, folder)}. To load it yourself: chrome://extensions, ` +
    'developer mode, "Load unpacked", and choose that folder.',
);
