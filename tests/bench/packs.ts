// `npm run bench:packs`: what each further pack costs.
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RECORDS_FILE } from '../../src/packs/pack.ts';
import { type BackgroundMemory, backgroundMemory } from '../support/background-memory.ts';
import { commandOptions } from '../support/command-options.ts';
import { hintIsOpen, until } from '../support/hint.ts';
import { bringIntoView, restOn, waitForMarks } from '../support/marks.ts';
import { type ReaderBrowser, startReaderBrowser } from '../support/reader-browser.ts';
import { runCommand } from '../support/run-command.ts';
import { serveFixtures } from '../support/serve.ts';
import { writeSection } from './document.ts';
import { environment } from './environment.ts';
import { measuredBy, short, table } from './print.ts';
import { median } from './results.ts';

const root = join(import.meta.dirname, '..', '..');
const ARTICLE = 'en-nato-confirms-deployment';
const MENTION = 'Mark Rutte';
const ROUNDS = 5;

/** The moments at which the background is measured, in their order. */
const MOMENTS = ['awake, nothing asked', 'after an article', 'after a hint'] as const;

/** What a build costs, by the name of each line. */
type Costs = ReadonlyMap<string, string>;

/** What the build takes of the project. */
const SOURCES = [
  'src',
  'entrypoints',
  'assets',
  'LICENSE',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];

const HELP = `usage: npm run bench:packs -- [--write]

  What each further pack costs: builds the extension with the first pack alone, with the first two and so
  on, and measures its files and its background in a real Chromium.
  --write    brings docs/benchmarks.md up to date`;

const values = commandOptions(HELP, { write: { type: 'boolean', default: false } });
const packs = (await readdir(join(root, 'assets', 'packs'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const builds: { readonly name: string; readonly costs: Costs }[] = [];
for (const [index, pack] of packs.entries()) {
  const taken = packs.slice(0, index + 1);
  console.error(`building with ${taken.join(', ')} …`);
  const folder = await build(taken);
  builds.push({
    name: index === 0 ? `\`${pack}\` alone` : `and \`${pack}\``,
    costs: await measure(join(folder, '.output', 'chrome-mv3'), taken),
  });
  await rm(folder, { recursive: true, force: true });
}
const markdown = table(
  ['', ...builds.map(({ name }) => name)],
  [...(builds[0]?.costs.keys() ?? [])].map((line) => [
    line,
    ...builds.map(({ costs }) => costs.get(line) ?? ''),
  ]),
);
console.log(markdown);
if (values.write) {
  const by = measuredBy('bench:packs', environment());
  await writeSection({ name: 'packs', markdown: `${by}\n\n${markdown}`, pictures: new Map() });
}

/** Builds the extension with these packs in a folder of its own. */
async function build(taken: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fact-hints-packs-'));
  for (const source of SOURCES) {
    await cp(join(root, source), join(folder, source), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const pack of packs.filter((name) => !taken.includes(name))) {
    await rm(join(folder, 'assets', 'packs', pack), { recursive: true });
  }
  if ((await runCommand(['wxt', 'build', '--level', 'error'], folder)) !== 0) process.exit(1);
  return folder;
}

async function measure(built: string, taken: readonly string[]): Promise<Costs> {
  const costs = new Map<string, string>();
  const count = async (file: string) => {
    const lists = taken.map((pack) => readFile(join(root, 'assets', 'packs', pack, file), 'utf8'));
    return (await Promise.all(lists)).reduce((sum, text) => sum + JSON.parse(text).length, 0);
  };
  costs.set('topics in the files', short(await count('topics.json')));
  costs.set('claims in the files', short(await count('claims.json')));
  for (const file of ['background.js', RECORDS_FILE]) {
    const bytes = await readFile(join(built, file));
    costs.set(`${file}, KB`, short(bytes.length / 1_000));
    costs.set(`${file}, gzipped, KB`, short(gzipSync(bytes).length / 1_000));
  }
  costs.set('of these the lexicon, as base64, KB', short(await lexiconSize(built)));
  const memory = await memoryAt(built);
  for (const [index, moment] of MOMENTS.entries()) {
    const of = (part: keyof BackgroundMemory) =>
      short(median(memory.map((round) => round[index]?.[part] ?? Number.NaN)) / 1_000);
    costs.set(`background ${moment}, objects, KB`, of('objects'));
    costs.set(`background ${moment}, buffers, KB`, of('buffers'));
  }
  return costs;
}

/** The longest run of base64 in the background's script, in thousands of letters. */
async function lexiconSize(built: string): Promise<number> {
  const script = await readFile(join(built, 'background.js'), 'utf8');
  const runs = script.match(/[A-Za-z0-9+/=]{10000,}/g) ?? [];
  return Math.max(0, ...runs.map((run) => run.length)) / 1_000;
}

/** The background at each moment, in each of several rounds, each with a browser of its own. */
async function memoryAt(folder: string): Promise<readonly (readonly BackgroundMemory[])[]> {
  const server = await serveFixtures();
  const rounds: BackgroundMemory[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const reader = await startReaderBrowser('chromium', { folder });
    try {
      rounds.push(await oneRound(reader, server.address));
    } finally {
      await reader.close();
    }
  }
  await server.close();
  return rounds;
}

async function oneRound(reader: ReaderBrowser, address: string): Promise<BackgroundMemory[]> {
  const now = async (): Promise<BackgroundMemory> => {
    const memory = await backgroundMemory(reader.browser);
    if (memory === null) throw new Error('the background sleeps');
    return memory;
  };
  // The first page has asked for claims: a new background has not.
  await reader.stopBackground();
  const page = await reader.open(`${address}/none-contact-form`);
  await reader.command(page, 'next-hint');
  await until('the background runs', reader.backgroundRuns);
  const measured = [await now()];
  await page.goto(`${address}/${ARTICLE}`);
  await waitForMarks(page);
  measured.push(await now());
  await restOn(page, await bringIntoView(page, MENTION));
  await hintIsOpen(reader, page);
  measured.push(await now());
  return measured;
}
