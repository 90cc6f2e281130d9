import type { Goal, Report, Result } from './results.ts';

/** 1,234 · 12.3 · 0.0123 */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** 10000 as "10 KB", in thousands of UTF-16 units. */
export function length(units: number): string {
  if (units < 1_000) return `${units} units`;
  return units < 1_000_000 ? `${short(units / 1_000)} KB` : `${short(units / 1_000_000)} MB`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** By which command, where and when something was measured, as a sentence. */
export function measuredBy(command: string, environment: Report['environment']): string {
  const around = Object.entries(environment).map(([name, value]) => `${name} ${value}`);
  return `Measured by \`npm run ${command} -- --write\`: ${around.join(', ')}.`;
}

/** What was wanted and what was measured, as a table. */
export function goalsTable(goals: readonly Goal[]): string {
  return table(
    ['what', 'measured', 'goal', ''],
    goals.map(({ what, measured, goal, reached }) => [
      what,
      measured,
      goal,
      reached ? 'reached' : 'not reached',
    ]),
  );
}

/**
 * All results as tables in Markdown, one for each thing measured: medians, in brackets the least and the greatest
 * where they differ, by length of text and number of aliases.
 */
export function tables({ results }: Report): string {
  const measured = Map.groupBy(results, ({ what }) => what);
  measured.delete('found');
  return [...measured]
    .map(([what, of]) =>
      what === 'scan' ? `### scan\n\n${scans(of)}` : `### ${what} (${of[0]?.unit})\n\n${byWay(of)}`,
    )
    .join('\n\n');
}

function byWay(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(sizeOf))];
  const ways = Map.groupBy(results, ({ way }) => way);
  return table(
    ['way', ...sizes.map((size) => size || 'median')],
    [...ways].map(([way, of]) => [
      // Outside of code Markdown takes the name of an element for the element.
      way.replaceAll('<', '\\<'),
      ...sizes.map((size) => spread(of.find((result) => sizeOf(result) === size))),
    ]),
  );
}

function sizeOf({ bytes, aliases }: Result): string {
  const text = bytes === null ? [] : [length(bytes)];
  const count = aliases === null ? [] : [short(aliases)];
  return [...text, ...count].join(', ');
}

function spread(result: Result | undefined): string {
  if (result === undefined) return '–';
  const { median, min, max } = result;
  return min === max ? short(median) : `${short(median)} (${short(min)}–${short(max)})`;
}

function scans(results: readonly Result[]): string {
  return table(
    ['way', 'text', 'aliases', 'times the floor', 'MB/s', 'median ms', 'least', 'greatest'],
    results.map(({ way, bytes, aliases, timesFloor, median, min, max }) => [
      way,
      length(bytes ?? 0),
      short(aliases ?? 0),
      short(timesFloor ?? Number.NaN),
      short((bytes ?? 0) / 1_000 / median),
      short(median),
      short(min),
      short(max),
    ]),
  );
}
