import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PACK_FILES, type Pack } from '../packs/pack.ts';
import { listPackFolders } from './pack-folder.ts';
import { readPacks } from './read-packs.ts';

/**
 * A module `virtual:<name>` that is made of the packs in a folder, and anew whenever one of their files
 * changes. `sourceOf` returns the JavaScript of it. Broken packs make the build fail.
 */
export function packModule(
  name: string,
  parent: string,
  sourceOf: (packs: readonly Pack[]) => string,
): Plugin {
  const address = `virtual:${name}`;
  const resolved = `\0${address}`;
  return {
    name: `fact-hints-${name}`,
    resolveId: (source) => (source === address ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const folders = await listPackFolders(parent);
      for (const folder of folders) {
        for (const file of PACK_FILES) this.addWatchFile(join(folder, file));
      }
      return sourceOf(await readPacks(folders));
    },
  };
}
