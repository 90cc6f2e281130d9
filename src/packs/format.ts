import { idOf } from './check/report.ts';
import type { PackFile } from './pack.ts';

/**
 * The one way a pack file is written: entries sorted by id, two spaces, a line break at the end. So two
 * authors' changes meet in one place only where they concern one thing. Keys keep their order.
 */
export function formatPackFile(file: PackFile, value: unknown): string {
  const sorted = file === 'pack.json' || !Array.isArray(value) ? value : sortById(value);
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function sortById(entries: readonly unknown[]): readonly unknown[] {
  const key = (entry: unknown) => idOf(entry) ?? '';
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
