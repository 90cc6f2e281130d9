import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildFigureRecord, type FigureRecord } from '../matching/figures/record.ts';
import { recordToJson } from '../matching/figures/record-json.ts';
import { joinPacks } from '../packs/join.ts';
import { PACK_FILES, type Pack, type RecordsById } from '../packs/pack.ts';
import { listPackFolders, readPackFolder } from './pack-folder.ts';

const NAME = 'virtual:figure-record';
const RESOLVED = `\0${NAME}`;

/**
 * The module `virtual:figure-record`: what the packs in a folder count and how it is named, so that an
 * article's figures can be read before any topic or claim is. Broken packs make the build fail.
 */
export function figureRecordModule(parent: string): Plugin {
  return {
    name: 'fact-hints-figure-record',
    resolveId: (source) => (source === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      for (const folder of await listPackFolders(parent)) {
        for (const file of PACK_FILES) this.addWatchFile(join(folder, file));
      }
      const json = recordToJson(await figureRecord(parent));
      // A string is parsed quicker by `JSON.parse` than as a script.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}

async function figureRecord(parent: string): Promise<FigureRecord> {
  const packs = [...(await readPacks(parent))];
  packs.sort((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1));
  const { topics, claims } = joinPacks(packs).database;
  return buildFigureRecord(topics.values(), claims.values());
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
