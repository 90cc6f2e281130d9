import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Result, several } from './results.ts';

const run = promisify(execFile);

/** Build, attach and the first scan of 10 KB in fresh processes, as after the background has slept. */
export async function* measureCold(runs: number): AsyncGenerator<Result> {
  const script = join(import.meta.dirname, 'cold-run.ts');
  const taken: { build: number; attach: number; scan: number }[] = [];
  for (let i = 0; i < runs; i++) {
    const { stdout } = await run(process.execPath, [script]);
    taken.push(JSON.parse(stdout));
  }
  for (const what of ['build', 'attach', 'scan'] as const) {
    const times = taken.map((each) => each[what]);
    yield several(`first ${what}`, 'fact-hints, cold', times, 'ms', 2_000, 10_000);
  }
}
