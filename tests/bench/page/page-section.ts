import type { Section } from '../document.ts';
import { goalsTable, measuredBy, tables } from '../print.ts';
import type { Report } from '../results.ts';
import { goalsOfPage } from './page-goals.ts';

/** What a run says of the page, for docs/benchmarks.md. */
export function pageSection(report: Report): Section {
  return {
    name: 'page',
    markdown: `${measuredBy('bench:page', report.environment)}

### Goals in the page

${goalsTable(goalsOfPage(report.results))}

Medians, in brackets the least and the greatest; a column is a length of text and a number of marks.

${tables(report)}`,
    pictures: new Map(),
  };
}
