import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPackFile } from '../packs/format.ts';
import { PACK_FILES, type PackFile } from '../packs/pack.ts';
import { codeOf, type Io, UsageError } from './io.ts';
import { readPackText } from './pack-text.ts';
import { parseJson } from './parse-json.ts';

/**
 * `pack format DIR…`: writes the files of packs in their one form. A file that is no JSON is left alone,
 * with the first reason; `pack check` says all that is wrong with it. Resolves to the exit status: 0, or 2 for such a file
 * and for one that cannot be written.
 */
export async function packFormat(folders: readonly string[], io: Io): Promise<number> {
  let status = 0;
  for (const folder of folders) {
    for (const file of PACK_FILES) {
      const path = join(folder, file);
      try {
        if (await formatFile(path, file)) io.out(`${path}: formatted`);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        io.err(`${path}: ${error.message}; left as it is`);
        status = 2;
      }
    }
  }
  return status;
}

/** Whether the file had to be written; throws a UsageError that says why it could not be. */
async function formatFile(path: string, file: PackFile): Promise<boolean> {
  const failed = (reason: string) => (error: unknown) => {
    throw error instanceof UsageError ? error : new UsageError(`${reason} (${codeOf(error)})`);
  };
  const text = await readPackText(path).catch(failed('cannot be read'));
  // Editors on Windows write a byte order mark, which JSON does not have.
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) {
    const [fault] = parsed.errors;
    throw new UsageError(`line ${fault?.line}, column ${fault?.column} ${fault?.reason}`);
  }
  const formatted = formatPackFile(file, parsed.value);
  if (formatted === text) return false;
  await writeFile(path, formatted).catch(failed('cannot be written'));
  return true;
}
