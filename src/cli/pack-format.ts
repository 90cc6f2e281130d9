import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPackFile } from '../packs/format.ts';
import { PACK_FILES } from '../packs/pack.ts';
import { type Io, UsageError } from './io.ts';
import { parseJson } from './parse-json.ts';
import { PACK_USAGE } from './usage.ts';

/**
 * `pack format DIR…`: writes the files of packs in their one form. A file that is no JSON is left alone
 * and named; `pack check` says what is wrong with it. Resolves to the exit status: 0, or 2 for such a file.
 */
export async function packFormat(folders: readonly string[], io: Io): Promise<number> {
  if (folders.length === 0 || folders.some((folder) => folder.startsWith('-'))) {
    throw new UsageError(PACK_USAGE);
  }
  let status = 0;
  for (const folder of folders) {
    for (const file of PACK_FILES) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8').catch(() => null);
      const parsed = text === null ? null : parseJson(text);
      if (parsed?.ok !== true) {
        io.err(`${path}: ${text === null ? 'cannot be read' : 'is no JSON'}; left as it is`);
        status = 2;
        continue;
      }
      const formatted = formatPackFile(file, parsed.value);
      if (formatted === text) continue;
      await writeFile(path, formatted);
      io.out(`${path}: formatted`);
    }
  }
  return status;
}
