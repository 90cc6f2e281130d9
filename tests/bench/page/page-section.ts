import type { Section } from '../document.ts';
import { table, tables } from '../print.ts';
import type { Report } from '../results.ts';
import { goalsOfPage } from './page-goals.ts';

/** What a run says of the page, for docs/benchmarks.md. */
export function pageSection(report: Report): Section {
  const environment = Object.entries(report.environment)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const goals = goalsOfPage(report.results).map(({ what, measured, goal, reached }) => [
    what,
    measured,
    goal,
    reached ? 'reached' : 'not reached',
  ]);
  return {
    name: 'page',
    markdown: `Measured by \`npm run bench:page -- --write\`: ${environment}.

### Goals in the page

${table(['what', 'measured', 'goal', ''], goals)}

${tables(report)}`,
    pictures: new Map(),
  };
}
