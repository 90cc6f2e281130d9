import { idOf } from './check/report.ts';
import { layOut } from './layout.ts';
import type { PackFile } from './pack.ts';

/**
 * The one way a pack file is written: entries sorted by id, one layout, a line break at the end. So two
 * authors' changes meet in one place only where they concern one thing. Keys keep their order. Names of
 * a topic with the same conditions become one entry.
 */
export function formatPackFile(file: PackFile, value: unknown): string {
  const sorted = file === 'pack.json' || !Array.isArray(value) ? value : sortById(value);
  switch (file) {
    case 'pack.json':
      return layOut(sorted);
    case 'topics.json':
      return layOut(Array.isArray(sorted) ? sorted.map(shareConditions) : sorted);
    default:
      return `${JSON.stringify(sorted, null, 2)}\n`;
  }
}

function sortById(entries: readonly unknown[]): readonly unknown[] {
  const key = (entry: unknown) => idOf(entry) ?? '';
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function shareConditions(topic: unknown): unknown {
  if (!isObject(topic) || !isObject(topic['aliases'])) return topic;
  const aliases = Object.entries(topic['aliases']).map(([language, list]) => [
    language,
    Array.isArray(list) ? shareIn(list) : list,
  ]);
  return { ...topic, aliases: Object.fromEntries(aliases) };
}

/** Entries that differ by their names only as one; what is no alias stays as it is. */
function shareIn(list: readonly unknown[]): readonly unknown[] {
  const shared = new Map<string, { readonly names: unknown[]; readonly rest: object }>();
  list.forEach((alias, index) => {
    const names = namesOf(alias);
    if (names === null) shared.set(String(index), { names: [], rest: alias as object });
    else {
      const { text: _, texts: __, ...rest } = alias as Record<string, unknown>;
      const key = JSON.stringify(rest);
      const known = shared.get(key);
      if (known === undefined) shared.set(key, { names: [...names], rest });
      else known.names.push(...names);
    }
  });
  return [...shared.values()].map(({ names, rest }) => {
    if (names.length === 0) return rest;
    return names.length === 1 ? { text: names[0], ...rest } : { texts: names, ...rest };
  });
}

function namesOf(alias: unknown): readonly unknown[] | null {
  if (!isObject(alias)) return null;
  if (Array.isArray(alias['texts']) && alias['text'] === undefined && alias['texts'].length > 0) {
    return alias['texts'];
  }
  return typeof alias['text'] === 'string' && alias['texts'] === undefined ? [alias['text']] : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
