import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildLexicon } from '../matching/lexicon/lexicon.ts';
import { lexiconToBytes } from '../matching/lexicon/lexicon-bytes.ts';
import { joinPacks } from '../packs/join.ts';
import { PACK_FILES, type Pack } from '../packs/pack.ts';
import { listPackFolders, readPackFolder } from './pack-folder.ts';

const NAME = 'virtual:lexicon';
const RESOLVED = `\0${NAME}`;

/**
 * The module `virtual:lexicon`: the lexicon of the packs in a folder, compiled at build time, as base64.
 * Compiled at the start of the background it would cost every first page after a sleep a tenth of a second
 * or more. Broken packs make the build fail.
 */
export function lexiconModule(packs: string): Plugin {
  return {
    name: 'fact-hints-lexicon',
    resolveId: (source) => (source === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const folders = await listPackFolders(packs);
      for (const folder of folders) {
        for (const file of PACK_FILES) this.addWatchFile(join(folder, file));
      }
      const bytes = await compilePacks(folders);
      return `export default ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`;
    },
  };
}

async function compilePacks(folders: readonly string[]): Promise<Uint8Array> {
  const packs: Pack[] = [];
  for (const folder of folders) {
    const checked = await readPackFolder(folder);
    if (!checked.ok) throw new Error(`${folder} has problems; see npm run pack -- check`);
    packs.push(checked.pack);
  }
  packs.sort((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1));
  const { topics, subjects } = joinPacks(packs).database;
  return lexiconToBytes(buildLexicon(topics.values(), subjects));
}
