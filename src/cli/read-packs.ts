import type { Pack } from '../packs/pack.ts';
import { UsageError } from './io.ts';
import { inLine, readPackFolder } from './pack-folder.ts';

/**
 * The packs in these folders, in the same order. Throws a UsageError that tells the first problem of the
 * first pack that is broken.
 */
export async function readPacks(folders: readonly string[]): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const folder of folders) {
    const checked = await readPackFolder(folder);
    if (!checked.ok) {
      const [first, ...others] = checked.problems;
      const more = others.length === 0 ? '' : ` (and ${others.length} more, see pack check)`;
      throw new UsageError(`${first === undefined ? folder : inLine(folder, first)}${more}`);
    }
    packs.push(checked.pack);
  }
  return packs;
}
