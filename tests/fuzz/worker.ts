import { parentPort } from 'node:worker_threads';
import { type FuzzJob, runTarget } from './run-target.ts';

parentPort?.on('message', (job: FuzzJob) => parentPort?.postMessage(runTarget(job)));
