// `npm run eval`: how well the shipped packs read the labelled corpus, part by part.
import { commandOptions } from '../support/command-options.ts';
import { loadShipped } from '../support/shipped-packs.ts';
import { PARTS, readCorpus } from './corpus.ts';
import { failedGates } from './gates.ts';
import { reportFaults, reportTotals } from './report.ts';
import { judge, type TextResult } from './run.ts';
import { totalsOf } from './totals.ts';

const HELP = `usage: npm run --silent eval -- [--text PART] [--list-measured]

  How well the shipped packs read the labelled texts of tests/corpus: what is read otherwise than labelled in
  the tuning part, then the totals of each part.
  --text PART        only texts whose name holds this
  --list-measured    names what fails in the measured part too: nobody tunes on it by accident

Exit status: 0; 1 where a total of the measured part is below its gate; 2 for a wrong option.`;

const values = commandOptions(HELP, {
  'list-measured': { type: 'boolean', default: false },
  text: { type: 'string', default: '' },
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
