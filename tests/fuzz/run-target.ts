import fc from 'fast-check';
import type { FuzzTarget } from './target.ts';
import { MATCHING } from './targets/matching.ts';
import { MESSAGES } from './targets/messages.ts';
import { NORMALISATION } from './targets/normalisation.ts';
import { PACKS } from './targets/packs.ts';
import { SETTINGS_FILES } from './targets/settings.ts';

export const TARGETS: readonly FuzzTarget[] = [
  ...NORMALISATION,
  ...MATCHING,
  ...PACKS,
  ...MESSAGES,
  ...SETTINGS_FILES,
];

/** What to run of one target. The same job does the same again. */
export interface FuzzJob {
  readonly target: string;
  /** A 32-bit number. */
  readonly seed: number;
  readonly cases: number;
  /** Leads straight to a case that failed before. */
  readonly path?: string;
}

export interface FuzzOutcome extends FuzzJob {
  /** Cases that were tried before the first that failed, or all. */
  readonly tried: number;
  /** Milliseconds of work, without those in which the machine did something else. */
  readonly work: number;
  /** Null where all held. */
  readonly failure: {
    readonly path: string;
    readonly input: string;
    readonly reason: string;
  } | null;
}

/** Runs a job; a case that fails is made as small as it can be. */
export function runTarget(job: FuzzJob): FuzzOutcome {
  const target = TARGETS.find(({ name }) => name === job.target);
  if (target === undefined) throw new Error(`no target ${job.target}`);
  const property = target.property();
  const before = process.threadCpuUsage();
  const { seed, cases: numRuns, path } = job;
  const details = fc.check(property, { seed, numRuns, ...(path !== undefined && { path }) });
  const { user, system } = process.threadCpuUsage(before);
  return {
    ...job,
    tried: details.numRuns,
    work: (user + system) / 1_000,
    failure: details.failed
      ? {
          path: details.counterexamplePath ?? '',
          input: fc.stringify(details.counterexample).slice(0, 4_000),
          reason: String(details.errorInstance ?? 'no reason').slice(0, 1_000),
        }
      : null,
  };
}
