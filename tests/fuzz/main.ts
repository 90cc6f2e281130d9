// `npm run fuzz`: a million cases and more, on every core, with a seed. See CONTRIBUTING.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { commandOptions, misused } from '../support/command-options.ts';
import { type FuzzJob, type FuzzOutcome, runTarget, TARGETS } from './run-target.ts';

/** Cases of one job: small enough to share out evenly, large enough to pay. */
const JOB = 5_000;

const HELP = `usage: npm run fuzz -- [--cases COUNT] [--seed SEED] [--target NAME [--path PATH]]

  Made-up inputs for whatever reads something foreign, on every core.
  --cases COUNT    how many in all; 1,100,000 where not said
  --seed SEED      where the dice begin; another one each time where not said
  --target NAME    only one of: ${TARGETS.map(({ name }) => name).join(', ')}
  --path PATH      the way to a case that failed before, as its report says

Exit status: 0; 1 where a case failed; 2 for a wrong option.`;

const values = commandOptions(HELP, {
  cases: { type: 'string', default: '1100000' },
  seed: { type: 'string' },
  target: { type: 'string' },
  path: { type: 'string' },
});
const wanted = Number(values.cases);
const seed = values.seed === undefined ? (Math.random() * 2 ** 31) | 0 : Number(values.seed);
const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
if (!Number.isInteger(wanted)) misused(`--cases ${values.cases}: not a whole number`);
if (!Number.isInteger(seed)) misused(`--seed ${values.seed}: not a whole number`);
if (targets.length === 0) misused(`--target ${values.target}: not one of them`);
if (values.path !== undefined && values.target === undefined) {
  misused('--path needs the --target that it leads to');
}

const { path, target } = values;
if (path !== undefined && target !== undefined) {
  report(runTarget({ target, seed, cases: JOB, path }));
} else {
  const begun = performance.now();
  const outcomes = await runAll(jobs());
  summarize(outcomes, performance.now() - begun);
}

function jobs(): FuzzJob[] {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  return targets.flatMap(({ name, share }) => {
    const cases = Math.ceil((wanted * share) / shares);
    return Array.from({ length: Math.ceil(cases / JOB) }, (_, nr) => ({
      target: name,
      // With --target and a seed from a report, the first job is the reported one.
      seed: (seed + nr) | 0,
      cases: Math.min(JOB, cases - nr * JOB),
    }));
  });
}

/** Shares the jobs out; a target that has failed once is not run on. */
async function runAll(queue: FuzzJob[]): Promise<readonly FuzzOutcome[]> {
  const outcomes: FuzzOutcome[] = [];
  const failed = new Set<string>();
  const serve = (worker: Worker): Promise<void> =>
    new Promise((done, broken) => {
      const next = (): void => {
        let job = queue.shift();
        while (job !== undefined && failed.has(job.target)) job = queue.shift();
        if (job === undefined) done();
        else worker.postMessage(job);
      };
      worker.on('message', (outcome: FuzzOutcome) => {
        outcomes.push(outcome);
        if (outcome.failure !== null) {
          failed.add(outcome.target);
          report(outcome);
        }
        next();
      });
      worker.on('error', broken);
      next();
    });
  const workers = Array.from(
    { length: Math.max(1, Math.min(availableParallelism(), queue.length)) },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  await Promise.all(workers.map(serve));
  await Promise.all(workers.map((worker) => worker.terminate()));
  return outcomes;
}

function report({ target, seed: used, tried, failure }: FuzzOutcome): void {
  if (failure === null) {
    console.log(`${target}: held`);
    return;
  }
  console.error(`\n${target} failed after ${tried} cases: ${failure.reason}`);
  console.error(`smallest input: ${failure.input}`);
  console.error(
    `again: npm run fuzz -- --target ${target} --seed ${used} --path "${failure.path}"\n`,
  );
  process.exitCode = 1;
}

function summarize(outcomes: readonly FuzzOutcome[], milliseconds: number): void {
  for (const { name } of targets) {
    const own = outcomes.filter(({ target }) => target === name);
    const cases = own.reduce((sum, { tried }) => sum + tried, 0);
    const time = own.reduce((sum, outcome) => sum + outcome.work, 0);
    const each = Math.round((time / cases) * 1_000);
    const end = own.some(({ failure }) => failure !== null) ? 'FAILED' : 'held';
    console.log(
      `${name.padEnd(18)} ${String(cases).padStart(8)} cases  ${String(each).padStart(5)} µs each  ${end}`,
    );
  }
  const all = outcomes.reduce((sum, { tried }) => sum + tried, 0);
  const failures = outcomes.filter(({ failure }) => failure !== null).length;
  console.log(
    `${all} cases in ${Math.round(milliseconds / 1_000)} s, seed ${seed}, ${failures} failed`,
  );
}
