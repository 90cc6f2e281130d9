import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPackFile } from '../packs/format.ts';
import { PACK_FILES } from '../packs/pack.ts';
import { codeOf, type Io } from './io.ts';
import { parseJson } from './parse-json.ts';

/**
 * `pack format DIR…`: writes the files of packs in their one form. A file that is no JSON is left alone
 * and named; `pack check` says what is wrong with it. Resolves to the exit status: 0, or 2 for such a file
 * and for one that cannot be written.
 */
export async function packFormat(folders: readonly string[], io: Io): Promise<number> {
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
      try {
        await writeFile(path, formatted);
        io.out(`${path}: formatted`);
      } catch (error) {
        io.err(`${path}: cannot be written (${codeOf(error)})`);
        status = 2;
      }
    }
  }
  return status;
}
