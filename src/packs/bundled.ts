import type { FigureRecord } from '../matching/figures/record/record.ts';
import { recordFromJson } from '../matching/figures/record/record-json.ts';
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import { lexiconFromBytes } from '../matching/lexicon/lexicon-bytes.ts';
import { type Pack, type PackNames, RECORDS_FILE, type RecordsById } from './pack.ts';
import { type AuthoredTopic, spreadTopics } from './shared-words.ts';

/**
 * The packs shipped with the extension, sorted by id. The build refuses packs with problems, so they are
 * taken as they are; the only file that knows how they get into the bundle. Names are part of the
 * background's script; records lie beside it in one file, read when somebody asks for them.
 */
export async function loadBundledNames(): Promise<readonly PackNames[]> {
  const loaders = import.meta.glob<unknown>('../../assets/packs/*/{pack,topics}.json', {
    import: 'default',
  });
  const loaded = await Promise.all(
    Object.entries(loaders).map(async ([path, load]) => ({ path, value: await load() })),
  );
  const folders = new Map<string, Map<string, unknown>>();
  for (const { path, value } of loaded) {
    const [file = '', folder = ''] = path.split('/').reverse();
    const files = folders.get(folder) ?? new Map<string, unknown>();
    folders.set(folder, files.set(file, value));
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => toNames(files));
}

function toNames(files: ReadonlyMap<string, unknown>): PackNames {
  // Safe by the build's check, which a type checker cannot see.
  const take = <T>(file: string): T => files.get(file) as T;
  const manifest = take<PackNames['manifest']>('pack.json');
  const topics = take<readonly AuthoredTopic[]>('topics.json');
  return { manifest, topics: spreadTopics(topics, manifest.words ?? {}) };
}

/** The packs whole. `records` is the parsed content of `RECORDS_FILE`, written by the same build. */
export function withRecords(names: readonly PackNames[], records: unknown): readonly Pack[] {
  const byId = records as RecordsById;
  return names.map((pack) => {
    const own = byId[pack.manifest.id];
    if (own === undefined) throw new Error(`${RECORDS_FILE} has no pack ${pack.manifest.id}`);
    return { ...pack, ...own };
  });
}

/** What the bundled packs count, as the build worked it out: all that reading an article's figures needs. */
export async function loadFigureRecord(): Promise<FigureRecord> {
  const { default: record } = await import('virtual:figure-record');
  return recordFromJson(record);
}

/** The lexicon of the bundled packs as the build compiled it; null where this machine cannot read it. */
export async function loadBundledLexicon(): Promise<Lexicon | null> {
  const { default: base64 } = await import('virtual:lexicon');
  return lexiconFromBytes(Uint8Array.fromBase64(base64));
}
