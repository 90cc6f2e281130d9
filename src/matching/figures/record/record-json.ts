import type { FigureRecord } from './record.ts';

/** What JSON has no words for: maps, sets, and an object that is there already, by its number. */
type Packed =
  | { readonly map: readonly (readonly [unknown, unknown])[] }
  | { readonly set: readonly unknown[] }
  | { readonly rows: readonly (readonly [string, unknown])[] }
  | { readonly same: number };

/**
 * A figure record as JSON, so that it can be worked out by the build: from the topics it takes the
 * background 30 ms at each start, and the topics have to be read for it.
 */
export function recordToJson(record: FigureRecord): string {
  const numbers = new Map<object, number>();
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const number = numbers.get(value);
    if (number !== undefined) return { same: number } satisfies Packed;
    numbers.set(value, numbers.size);
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof Set) return { set: Array.from(value, pack) } satisfies Packed;
    const rows = value instanceof Map ? [...value] : Object.entries(value);
    const packed = rows.map(([key, each]) => [key, pack(each)] as const);
    return (value instanceof Map ? { map: packed } : { rows: packed }) satisfies Packed;
  };
  return JSON.stringify(pack(record));
}

/** The record in what `recordToJson` gave, parsed. What was one object in several places is one again. */
export function recordFromJson(json: unknown): FigureRecord {
  const known: unknown[] = [];
  const keep = <Value>(value: Value): Value => {
    known.push(value);
    return value;
  };
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const list = keep([] as unknown[]);
      for (const each of value) list.push(unpack(each));
      return list;
    }
    const packed = value as Packed;
    if ('same' in packed) return known[packed.same];
    if ('set' in packed) {
      const set = keep(new Set());
      for (const each of packed.set) set.add(unpack(each));
      return set;
    }
    if ('map' in packed) {
      const map = keep(new Map());
      for (const [key, each] of packed.map) map.set(key, unpack(each));
      return map;
    }
    const object = keep({} as Record<string, unknown>);
    for (const [key, each] of packed.rows) object[key] = unpack(each);
    return object;
  };
  // What is written by `recordToJson` has the shape of a record in the end.
  return unpack(json) as FigureRecord;
}
