// `npm test`: every check, in the order in which a fault is cheapest to find, and one closing line.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { provideBrowsers } from './support/provide-browsers.ts';
import { runCommand } from './support/run-command.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.artifacts', 'reports');

interface Count {
  passed: number;
  failed: number;
}

/** Runs one check that counts as a single test. */
async function single(name: string, command: readonly string[]): Promise<Count> {
  console.log(`\n== ${name}`);
  const ok = (await runCommand(command, root)) === 0;
  if (!ok) console.error(`failed: ${name}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one Vitest project and counts its tests; a run that breaks off counts as a failure. */
async function project(name: string): Promise<Count> {
  console.log(`\n== ${name} tests`);
  const report = join(reports, `${name}.json`);
  const code = await runCommand(
    [
      'vitest',
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    root,
  );
  try {
    const json = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const { numPassedTests: passed, numFailedTests: failed } = json;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    console.error(`the ${name} tests left no report`);
    return { passed: 0, failed: 1 };
  }
}

const missing = await provideBrowsers();
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const counts = [
  await single('format and lint', ['biome', 'ci', '--error-on-warnings', '.']),
  // The types of WXT are made by a build.
  await single('build for Chromium', ['wxt', 'build']),
  await single('build for Firefox', ['wxt', 'build', '--browser', 'firefox']),
  await single('types', ['tsc', '--noEmit']),
  await project('unit'),
  await project('page'),
  await project('e2e'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
