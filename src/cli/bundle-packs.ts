import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CountedFigure } from '../claims/figure.ts';
import { PACK_FILES, type Pack, type RecordsById } from '../packs/pack.ts';
import { listPackFolders, readPackFolder } from './pack-folder.ts';

const NAME = 'virtual:counted-figures';
const RESOLVED = `\0${NAME}`;

/**
 * The module `virtual:counted-figures`: what the packs in a folder count, so that an article's figures can
 * be read before any claim is loaded. Broken packs make the build fail.
 */
export function countedFiguresModule(parent: string): Plugin {
  return {
    name: 'fact-hints-counted-figures',
    resolveId: (source) => (source === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      for (const folder of await listPackFolders(parent)) {
        for (const file of PACK_FILES) this.addWatchFile(join(folder, file));
      }
      return `export default ${JSON.stringify(countedFigures(await readPacks(parent)))};`;
    },
  };
}

function countedFigures(packs: readonly Pack[]): readonly CountedFigure[] {
  return packs.flatMap(({ claims }) =>
    claims.flatMap(({ figure }) => {
      if (figure === null) return [];
      const { of, measure, unit, place } = figure;
      return [{ of, measure, unit, place }];
    }),
  );
}

/** What `RECORDS_FILE` holds for the packs in a folder. */
export async function packRecords(parent: string): Promise<RecordsById> {
  return Object.fromEntries(
    (await readPacks(parent)).map(({ manifest, topics: _, ...records }) => [manifest.id, records]),
  );
}

async function readPacks(parent: string): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const folder of await listPackFolders(parent)) {
    const checked = await readPackFolder(folder);
    if (!checked.ok) throw new Error(`${folder} has problems; see npm run pack -- check`);
    packs.push(checked.pack);
  }
  return packs;
}
