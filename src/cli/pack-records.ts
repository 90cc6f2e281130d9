import type { RecordsById } from '../packs/pack.ts';
import { listPackFolders } from './pack-folder.ts';
import { readPacks } from './read-packs.ts';

/** What `RECORDS_FILE` holds for the packs in a folder; throws a UsageError when one of them is broken. */
export async function packRecords(parent: string): Promise<RecordsById> {
  const packs = await readPacks(await listPackFolders(parent));
  return Object.fromEntries(
    packs.map(({ manifest, topics: _, ...records }) => [manifest.id, records]),
  );
}
