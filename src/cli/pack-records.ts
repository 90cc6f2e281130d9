import type { Topic } from '../claims/topic.ts';
import type { Pack } from '../packs/pack.ts';
import { listPackFolders } from './pack-folder.ts';
import { readPacks } from './read-packs.ts';

/**
 * What `RECORDS_FILE` holds for the packs in a folder, sorted by id; throws a UsageError when one of them is
 * broken.
 */
export async function packRecords(parent: string): Promise<readonly Pack[]> {
  const packs = await readPacks(await listPackFolders(parent));
  return packs.map(({ manifest: { words: _, ...manifest }, topics, ...records }) => ({
    manifest,
    topics: topics.map(withPlainNames),
    ...records,
  }));
}

/** A topic without what is asked of a text before one of its names counts: five sixths of all that it holds. */
function withPlainNames({ phrases: _, ...topic }: Topic): Topic {
  const aliases = Object.entries(topic.aliases).map(([language, list]) => [
    language,
    list.map(({ text }) => ({ text })),
  ]);
  return { ...topic, aliases: Object.fromEntries(aliases) as Topic['aliases'] };
}
