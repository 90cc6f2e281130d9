// `npm run bench`: ours and the peers side by side over the same texts and aliases.
import { commandOptions, partsWanted } from '../support/command-options.ts';
import { readAliases } from './aliases.ts';
import { bundleOurs } from './bundled.ts';
import { measureCold } from './cold.ts';
import { writeSection } from './document.ts';
import { environment } from './environment.ts';
import { measureIndexes, measureSpellings } from './index-cost.ts';
import { matchingSection } from './matching-section.ts';
import { tables } from './print.ts';
import type { Report, Result } from './results.ts';
import { measureScans } from './scan.ts';
import { measureStages } from './stages.ts';
import { createTexts, MIXED } from './texts.ts';

const PARTS = ['scan', 'stages', 'index', 'spelling', 'cold'] as const;
const HELP = `usage: npm run bench -- [--full] [--only PART,…] [--json] [--write]

  Matching: ours and the peers side by side over the same texts and aliases.
  --full         all sizes
  --only PART    only one or some of: ${PARTS.join(', ')}
  --json         one JSON document
  --write        brings docs/benchmarks.md up to date`;

const values = commandOptions(HELP, {
  full: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
});
const { full, json } = values;
const wanted = partsWanted(values.only, PARTS);

const results: Result[] = [];
const note = (line: string) => (json ? undefined : console.error(line));

const source = await readAliases();
const textOf = await createTexts(MIXED);
const ours = await bundleOurs();
// First, as a build of the extension begins with it: after the scans it takes up to a fifth longer, ours more than a peer's.
if (wanted('index')) {
  note('building indexes …');
  results.push(
    ...measureIndexes(source, ours, full ? [2_000, 100_000, 500_000] : [2_000, 100_000]),
  );
}
if (wanted('scan')) {
  note('scanning …');
  results.push(
    ...measureScans(source, textOf, ours, {
      texts: [10_000, 100_000, 1_000_000, 10_000_000],
      aliases: full
        ? [200, 2_000, 20_000, 100_000, 150_000, 500_000]
        : [200, 2_000, 20_000, 100_000, 150_000],
      rounds: full ? 9 : 3,
      full,
    }),
  );
}
if (wanted('stages')) {
  note('following the pipeline …');
  for (const aliases of [2_000, 20_000]) {
    results.push(...measureStages(source, textOf, ours, aliases, [10_000, 100_000], full ? 9 : 5));
  }
}
if (wanted('spelling')) {
  note('looking up unknown names …');
  results.push(...measureSpellings(source, full ? [2_000, 20_000, 100_000] : [2_000, 100_000]));
}
if (wanted('cold')) {
  note('starting cold …');
  for await (const result of measureCold(full ? 11 : 5)) results.push(result);
}

const report: Report = { environment: environment(), results };
if (values.write) await writeSection(matchingSection(report));
if (json) console.log(JSON.stringify(report, null, 2));
else {
  console.log(
    Object.entries(report.environment)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );
  console.log(`\n${tables(report)}`);
}
