import type { Lexicon } from '../matching/lexicon.ts';
import { lexiconFromBytes } from '../matching/lexicon-bytes.ts';
import type { Pack, PackFile } from './pack.ts';

/**
 * The packs shipped with the extension, sorted by id. The build refuses packs with problems, so they are
 * taken as they are; the only file that knows how they get into the bundle.
 */
export async function loadBundledPacks(): Promise<readonly Pack[]> {
  const loaders = import.meta.glob<unknown>('../../assets/packs/*/*.json', { import: 'default' });
  const loaded = await Promise.all(
    Object.entries(loaders).map(async ([path, load]) => ({ path, value: await load() })),
  );
  const folders = new Map<string, Map<string, unknown>>();
  for (const { path, value } of loaded) {
    const [file = '', folder = ''] = path.split('/').reverse();
    const files = folders.get(folder) ?? new Map<string, unknown>();
    folders.set(folder, files.set(file, value));
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => toPack(files));
}

/** The lexicon of the bundled packs as the build compiled it; null where this machine cannot read it. */
export async function loadBundledLexicon(): Promise<Lexicon | null> {
  const { default: base64 } = await import('virtual:lexicon');
  return lexiconFromBytes(Uint8Array.fromBase64(base64));
}

function toPack(files: ReadonlyMap<string, unknown>): Pack {
  // Safe by the build's check, which a type checker cannot see.
  const take = <T>(file: PackFile): T => files.get(file) as T;
  return {
    manifest: take('pack.json'),
    topics: take('topics.json'),
    claims: take('claims.json'),
    claimants: take('claimants.json'),
    sources: take('sources.json'),
    publishers: take('publishers.json'),
  };
}
