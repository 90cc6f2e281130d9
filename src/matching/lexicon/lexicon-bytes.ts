import type { Lexicon } from './lexicon.ts';

/** Changes whenever what the bytes mean does. */
const FORMAT = 6;
/** So many bytes before the rest: the format, then how long the description is. */
const HEAD = 8;
/** Tables begin at multiples of this, as typed arrays have to. */
const ALIGNMENT = 4;

type Table = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;
const TABLES = {
  u1: Uint8Array,
  u2: Uint16Array,
  u4: Uint32Array,
  i2: Int16Array,
  i4: Int32Array,
} as const;
type TableKind = keyof typeof TABLES;

/** Where a table belongs in the lexicon, and where it begins behind the description. */
interface TablePlace {
  readonly path: readonly string[];
  readonly kind: TableKind;
  readonly at: number;
  readonly entries: number;
}

/** A part of the lexicon without tables, as JSON behind the description: decoded when it is asked for. */
interface LatePlace {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** What stands before the tables, as JSON: the lexicon without them, and where each belongs. */
interface Description {
  readonly tables: readonly TablePlace[];
  readonly late: readonly LatePlace[];
  readonly lexicon: unknown;
}

/**
 * The lexicon as bytes: a description as JSON, then its tables as they are and the rest, part by part, as
 * JSON. Equal lexicons give equal bytes.
 */
export function lexiconToBytes(lexicon: Lexicon): Uint8Array {
  const found: { readonly path: readonly string[]; readonly table: Table }[] = [];
  const rest: Record<string, unknown> = {};
  const texts: { readonly name: string; readonly text: Uint8Array }[] = [];
  for (const [name, part] of Object.entries(lexicon)) {
    const before = found.length;
    const plain = withoutTables(part, [name], found);
    if (found.length === before) texts.push({ name, text: encode(plain) });
    else rest[name] = plain;
  }
  let size = 0;
  const tables = found.map(({ path, table }): TablePlace => {
    const at = size;
    size += Math.ceil(table.byteLength / ALIGNMENT) * ALIGNMENT;
    return { path, kind: kindOf(table), at, entries: table.length };
  });
  const late = texts.map(({ name, text }): LatePlace => {
    const at = size;
    size += text.length;
    return { name, at, length: text.length };
  });
  const description = encode({ tables, late, lexicon: rest } satisfies Description);
  const start = startOfTables(description.length);
  const bytes = new Uint8Array(start + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FORMAT, true);
  view.setUint32(4, description.length, true);
  bytes.set(description, HEAD);
  found.forEach(({ table }, index) => {
    const at = start + (tables[index] as TablePlace).at;
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
  });
  texts.forEach(({ text }, index) => {
    bytes.set(text, start + (late[index] as LatePlace).at);
  });
  return bytes;
}

/**
 * The lexicon in the bytes that `lexiconToBytes` gave; its tables are views of them and its rules are decoded
 * when they are first asked for, which is why it takes next to no time. Null where the bytes are of another format, or of a machine that orders bytes otherwise.
 */
export function lexiconFromBytes(bytes: Uint8Array<ArrayBuffer>): Lexicon | null {
  if (bytes.byteLength < HEAD || bytes.byteOffset % ALIGNMENT !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== FORMAT || !isLittleEndian()) return null;
  const length = view.getUint32(4, true);
  const start = bytes.byteOffset + startOfTables(length);
  const decode = (at: number, size: number): unknown =>
    JSON.parse(new TextDecoder().decode(new Uint8Array(bytes.buffer, at, size)));
  // What is written by `lexiconToBytes` has the shape of a description, and of a lexicon in the end.
  const { tables, late, lexicon } = decode(bytes.byteOffset + HEAD, length) as Description;
  for (const { path, kind, at, entries } of tables) {
    put(lexicon, path, new TABLES[kind](bytes.buffer, start + at, entries));
  }
  for (const { name, at, length: size } of late) {
    putLate(lexicon as object, name, () => decode(start + at, size));
  }
  return lexicon as Lexicon;
}

/** A copy of plain data without its tables, which are collected. */
function withoutTables(
  value: unknown,
  path: readonly string[],
  found: { readonly path: readonly string[]; readonly table: Table }[],
): unknown {
  if (isTable(value)) {
    found.push({ path, table: value });
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((each, index) => withoutTables(each, [...path, `${index}`], found));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      withoutTables(each, [...path, name], found),
    ]),
  );
}

function put(record: unknown, path: readonly string[], table: Table): void {
  let at = record as Record<string, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = table;
}

/** A property that is worked out when it is first asked for. */
function putLate(record: object, name: string, work: () => unknown): void {
  Object.defineProperty(record, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = work();
      Object.defineProperty(record, name, { enumerable: true, value });
      return value;
    },
  });
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function isTable(value: unknown): value is Table {
  return Object.values(TABLES).some((Kind) => value instanceof Kind);
}

function kindOf(table: Table): TableKind {
  const found = Object.entries(TABLES).find(([, Kind]) => table instanceof Kind);
  return found?.[0] as TableKind;
}

function startOfTables(description: number): number {
  return Math.ceil((HEAD + description) / ALIGNMENT) * ALIGNMENT;
}

function isLittleEndian(): boolean {
  return new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
}
