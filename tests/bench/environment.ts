import { cpus, loadavg, totalmem } from 'node:os';

/** Machine, engine and day of a run. */
export function environment(): Readonly<Record<string, string | number>> {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpu?.model ?? 'unknown',
    cores: cpus().length,
    // Processes that want a core, over the last minute: from the number of cores on, figures are too high.
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}
