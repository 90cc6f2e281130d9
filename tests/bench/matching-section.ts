import type { Section } from './document.ts';
import { goalsOfMatching } from './matching-goals.ts';
import { lineChart, type Series } from './plot.ts';
import { goalsTable, length, measuredBy, short, table, tables } from './print.ts';
import type { Report, Result } from './results.ts';
import { COMPARED, MENTIONS, PIPELINE, USUAL } from './scan.ts';

/** What a run says of matching, for docs/benchmarks.md. */
export function matchingSection(report: Report): Section {
  const rest: Report = {
    ...report,
    results: report.results.filter(({ what }) => what !== 'scan'),
  };
  return {
    name: 'matching',
    markdown: `${measuredBy('bench', report.environment)}

### Goals

${goalsTable(goalsOfMatching(report.results))}

### Side by side

Times the floor on ${length(COMPARED)}; in brackets millions of UTF-16 units a second. Fuse.js reads less
text, as much as it can in a second or so; a dash is a peer that would take minutes.

${sideBySide(report.results)}

![Times the floor by number of aliases](benchmarks/aliases.svg)

Ours by length of text, times the floor:

${byLength(report.results)}

![Milliseconds by length of text](benchmarks/lengths.svg)

Medians, in brackets the least and the greatest; a column is a length of text and a number of aliases.

${tables(rest)}`,
    pictures: new Map([
      ['aliases.svg', aliasesChart(report.results)],
      ['lengths.svg', lengthsChart(report.results)],
    ]),
  };
}

function scans(results: readonly Result[]): readonly Result[] {
  return results.filter(({ what }) => what === 'scan');
}

function waysOf(results: readonly Result[]): readonly string[] {
  return [...new Set(results.map(({ way }) => way))];
}

/** Scans of the text on which all are compared; Fuse.js read a part of it. */
function compared(results: readonly Result[]): readonly Result[] {
  return scans(results).filter(
    ({ way, bytes }) => bytes === COMPARED || (way.startsWith('Fuse') && (bytes ?? 0) < COMPARED),
  );
}

function numbers(results: readonly Result[], of: 'aliases' | 'bytes'): readonly number[] {
  return [...new Set(results.map((result) => result[of] ?? 0))].sort((a, b) => a - b);
}

function sideBySide(results: readonly Result[]): string {
  const rows = compared(results);
  const sizes = numbers(rows, 'aliases');
  return table(
    ['way', ...sizes.map((size) => `${short(size)} aliases`)],
    waysOf(rows).map((way) => [
      way,
      ...sizes.map((size) => {
        const found = rows.findLast((row) => row.way === way && row.aliases === size);
        if (found === undefined) return '–';
        const rate = (found.bytes ?? 0) / 1_000 / found.median;
        return `${short(found.timesFloor ?? Number.NaN)} (${short(rate)})`;
      }),
    ]),
  );
}

function byLength(results: readonly Result[]): string {
  const rows = scans(results).filter(({ way }) => way === MENTIONS || way === PIPELINE);
  const sizes = numbers(rows, 'bytes');
  return table(
    ['way', 'aliases', ...sizes.map(length)],
    waysOf(rows).flatMap((way) =>
      numbers(rows, 'aliases').map((aliases) => [
        way,
        short(aliases),
        ...sizes.map((size) => {
          const found = rows.find(
            (row) => row.way === way && row.aliases === aliases && row.bytes === size,
          );
          return short(found?.timesFloor ?? Number.NaN);
        }),
      ]),
    ),
  );
}

function aliasesChart(results: readonly Result[]): string {
  const rows = compared(results);
  return lineChart({
    title: `Times the floor, ${length(COMPARED)} of text`,
    x: 'aliases',
    y: 'times the floor',
    series: lines(rows, waysOf(rows), ({ aliases, timesFloor }) => [aliases ?? 1, timesFloor ?? 1]),
  });
}

function lengthsChart(results: readonly Result[]): string {
  const rows = scans(results).filter(({ aliases }) => aliases === USUAL);
  return lineChart({
    title: `Milliseconds, ${short(USUAL)} aliases`,
    x: 'UTF-16 units of text',
    y: 'ms',
    series: lines(rows, waysOf(rows), ({ bytes, median }) => [bytes ?? 1, median]),
  });
}

function lines(
  rows: readonly Result[],
  ways: readonly string[],
  point: (row: Result) => readonly [number, number],
): readonly Series[] {
  return ways.map((name) => ({
    name,
    points: rows
      .filter(({ way }) => way === name)
      .map(point)
      .sort(([a], [b]) => a - b),
  }));
}
