// `npm run screenshots`: builds the extension and takes the pictures of hints in docs/screenshots.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/claims/language.ts';
import { clickInHint, hintIsOpen } from './hint.ts';
import { bringIntoView, paintedMarks, restOn, waitForMarks } from './marks.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { startReaderBrowser } from './reader-browser.ts';
import { runCommand } from './run-command.ts';
import { serveFixtures, type TestServer } from './serve.ts';

interface Picture {
  readonly page: string;
  readonly mention: string;
  readonly language: Language;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A button of the hint to press before. */
  readonly press?: string;
}

const ENGLISH = { page: 'en-nato-confirms-deployment', language: 'en' } as const;
const GERMAN = { page: 'de-pentagon-zu-kursk', language: 'de' } as const;

const PICTURES: Readonly<Record<string, Picture>> = {
  'hint-figure': { ...GERMAN, mention: 'nordkoreanischen Soldaten' },
  'hint-figure-dark': { ...GERMAN, mention: 'nordkoreanischen Soldaten', dark: true },
  'hint-claims': { ...ENGLISH, mention: 'Sergei Lavrov' },
  'hint-why': { ...ENGLISH, mention: 'South Korea’s spy agency', press: 'Why marked?' },
  'hint-narrow': { ...GERMAN, mention: 'nordkoreanischen Soldaten', width: 390, height: 780 },
};

const root = join(import.meta.dirname, '..', '..');
/** Where the line with the mention is moved to, from the top. */
const LINE_AT = 170;

const missing = await provideBrowsers(['chromium']);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
if ((await runCommand(['wxt', 'build'], root)) !== 0) process.exit(1);
const folder = join(root, 'docs', 'screenshots');
await mkdir(folder, { recursive: true });
const server = await serveFixtures();
for (const [name, picture] of Object.entries(PICTURES)) await take(name, picture, server);
await server.close();

async function take(name: string, picture: Picture, { address }: TestServer): Promise<void> {
  const { language, mention, dark = false, width = 1_000, height = 760, press } = picture;
  const reader = await startReaderBrowser('chromium', { language, width, height });
  const page = await reader.browser.newPage();
  const scheme = dark ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${address}/${picture.page}`);
  await page.bringToFront();
  await waitForMarks(page);
  const { y } = await bringIntoView(page, mention);
  await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - LINE_AT);
  const mark = (await paintedMarks(page)).find(({ text }) => text === mention);
  if (mark === undefined) throw new Error(`no mark "${mention}" on ${picture.page}`);
  await restOn(page, mark);
  await hintIsOpen(reader, page);
  if (press !== undefined) await clickInHint(reader, page, press);
  await new Promise((settled) => setTimeout(settled, 500));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await reader.close();
}
