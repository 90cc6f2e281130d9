// `npm run eval`: how well the shipped packs read the labelled corpus, part by part.
import { parseArgs } from 'node:util';
import { loadShipped } from '../support/shipped-packs.ts';
import { PARTS, readCorpus } from './corpus.ts';
import { failedGates } from './gates.ts';
import { reportFaults, reportTotals } from './report.ts';
import { judge, type TextResult } from './run.ts';
import { totalsOf } from './totals.ts';

const { values } = parseArgs({
  options: {
    // Nobody tunes on the measured part by accident: what fails there is listed only when asked for.
    'list-measured': { type: 'boolean', default: false },
    // Only the texts whose name holds this.
    text: { type: 'string', default: '' },
  },
});

const shipped = await loadShipped();
const failed: string[] = [];
for (const part of PARTS) {
  const texts = readCorpus(part).filter(({ name }) => name.includes(values.text));
  const results: TextResult[] = [];
  for (const text of texts) results.push(await judge(shipped, text));
  if (part === 'tuning' || values['list-measured']) {
    const faults = results.map(reportFaults).filter((lines) => lines !== '');
    if (faults.length > 0) console.log(`${faults.join('\n\n')}\n`);
  }
  console.log(`${reportTotals(part, totalsOf(results))}\n`);
  for (const { id } of shipped.database.packs) {
    const own = results.filter(({ text }) => text.subject === id);
    if (own.length > 0) console.log(`${reportTotals(`${part}, ${id}`, totalsOf(own))}\n`);
  }
  if (part === 'measured') failed.push(...failedGates(totalsOf(results)));
}
for (const line of failed) console.error(`gate failed: ${line}`);
process.exitCode = failed.length === 0 ? 0 : 1;
