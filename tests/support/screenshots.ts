// `npm run screenshots [-- NAME…]`: builds the extension and takes the pictures of docs/screenshots.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { asksForHelp } from '../../src/cli/usage.ts';
import { misused } from './command-options.ts';
import { control, press } from './controls.ts';
import { clickInHint, hintIsOpen } from './hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from './marks.ts';
import { type ArticlePicture, type OwnPicture, PICTURES, type Picture } from './pictures.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { type ReaderBrowser, startReaderBrowser } from './reader-browser.ts';
import { runCommand } from './run-command.ts';
import { serveFixtures } from './serve.ts';

const root = join(import.meta.dirname, '..', '..');
/** Where the line with the mention is moved to, from the top. */
const LINE_AT = 170;

const HELP = `usage: npm run screenshots -- [NAME…]

  Builds the extension and takes the pictures of docs/screenshots, or only these:
  ${Object.keys(PICTURES).join(', ')}`;

const names = process.argv.slice(2);
if (asksForHelp(names)) {
  console.log(HELP);
  process.exit(0);
}
for (const name of names) if (!(name in PICTURES)) misused(`${name}: no such picture`);
const missing = await provideBrowsers(['chromium']);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
if ((await runCommand(['wxt', 'build'], root)) !== 0) process.exit(1);
const folder = join(root, 'docs', 'screenshots');
await mkdir(folder, { recursive: true });
const server = await serveFixtures();
const wanted = new Set(names);
for (const [name, picture] of Object.entries(PICTURES)) {
  if (wanted.size === 0 || wanted.has(name)) await take(name, picture);
}
await server.close();

async function take(name: string, picture: Picture): Promise<void> {
  const { language, width = 1_000, height = 760 } = picture;
  // A browser for each, because what a reader has done before changes what is shown.
  const reader = await startReaderBrowser('chromium', { language, width, height });
  const page =
    picture.of === 'article' ? await readArticle(reader, picture) : await openOwn(reader, picture);
  await new Promise((settled) => setTimeout(settled, 500));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: picture.whole === true });
  await reader.close();
}

async function readArticle(reader: ReaderBrowser, picture: ArticlePicture): Promise<Page> {
  const { mention } = picture;
  const page = await reader.browser.newPage();
  await preferScheme(page, picture);
  await page.goto(`${server.address}/${picture.page}`);
  await page.bringToFront();
  await waitForMarks(page);
  if (mention === undefined) return page;
  const { y } = await bringIntoView(page, mention);
  await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - LINE_AT);
  const mark = (await paintedMarks(page)).find(({ text }) => text === mention);
  if (mark === undefined) throw new Error(`no mark "${mention}" on ${picture.page}`);
  await restOn(page, mark);
  await hintIsOpen(reader, page);
  for (const name of picture.press ?? []) await clickInHint(reader, page, name);
  return page;
}

async function openOwn(reader: ReaderBrowser, picture: OwnPicture): Promise<Page> {
  const { path, beside } = picture;
  const article = beside === undefined ? null : await reader.open(`${server.address}/${beside}`);
  if (article !== null) await waitForMarks(article);
  if (article !== null && picture.at !== undefined) await bringIntoView(article, picture.at);
  const page =
    path === '/sidepanel.html' && article !== null
      ? await openPanel(reader, article, picture)
      : await reader.openOwnPage(path);
  await preferScheme(page, picture);
  if (path === '/welcome.html') await waitForMarks(page);
  for (const name of picture.press ?? []) {
    await press(page, name);
    const pressed = await control(page, name);
    await pressed.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }
  if (picture.search !== undefined) {
    await page.bringToFront();
    await page.focus('input[type="search"]');
    await page.keyboard.type(picture.search);
    await page.waitForSelector('.found');
    const field = await page.waitForSelector('input[type="search"]');
    await field?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }
  return page;
}

/** The real one, beside which the article stays in view. */
async function openPanel(
  reader: ReaderBrowser,
  article: Page,
  { width = 360, height = 900 }: OwnPicture,
): Promise<Page> {
  await press(await reader.openPopup(article), /^(Side panel|Seitenleiste)$/);
  const target = await reader.browser.waitForTarget((each) =>
    each.url().endsWith('/sidepanel.html'),
  );
  const panel = await target.asPage();
  await panel.setViewport({ width, height });
  return panel;
}

async function preferScheme(page: Page, { dark = false }: Picture): Promise<void> {
  const value = dark ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}
