import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LIMITS } from '../packs/check/limits.ts';
import { checkPack, type PackCheck } from '../packs/check-pack.ts';
import { PACK_FILES, type PackFile, type Problem } from '../packs/pack.ts';
import { createIsCommonWord } from './common-words.ts';
import { codeOf, UsageError } from './io.ts';
import { readPackText } from './pack-text.ts';
import { parseJson } from './parse-json.ts';

let isCommonWord: ReturnType<typeof createIsCommonWord> | null = null;

/**
 * Reads and checks the pack in a folder. Whatever is wrong with a file (missing, unreadable, too large,
 * not JSON) is a problem of the answer like any other; nothing throws.
 */
export async function readPackFolder(folder: string): Promise<PackCheck> {
  if (!(await isFolder(folder))) return NO_FOLDER;
  const files: Partial<Record<PackFile, unknown>> = {};
  const unread = new Map<PackFile, readonly Problem[]>();
  for (const file of PACK_FILES) {
    const read = await readPackFile(folder, file);
    if (read.ok) files[file] = read.value;
    else unread.set(file, read.problems);
  }
  isCommonWord ??= createIsCommonWord();
  const checked = checkPack(files, { isCommonWord });
  const misplaced = misplacedProblem(folder, checked);
  if (unread.size === 0 && misplaced === null) return checked;
  // A file that could not be read is missing to the check; what is wrong with it is said here.
  const others = checked.ok ? [] : checked.problems.filter(({ file }) => !unread.has(file));
  const problems = [...[...unread.values()].flat(), ...others, ...(misplaced ?? [])];
  return { ok: false, problems, warnings: checked.warnings };
}

const NO_FOLDER: PackCheck = {
  ok: false,
  problems: [{ file: 'pack.json', path: '', reason: 'no such folder' }],
  warnings: [],
};

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

type FileRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function readPackFile(folder: string, file: PackFile): Promise<FileRead> {
  const failed = (reason: string): FileRead => ({
    ok: false,
    problems: [{ file, path: '', reason }],
  });
  try {
    const path = join(folder, file);
    const { size } = await stat(path);
    // A character takes up to three bytes in UTF-8.
    if (size > LIMITS.fileLength * 3) return failed(`larger than allowed (${size} bytes)`);
    const text = await readPackText(path);
    if (text.length > LIMITS.fileLength)
      return failed(`longer than ${LIMITS.fileLength} characters`);
    const parsed = parseJson(text);
    if (parsed.ok) return parsed;
    const problems = parsed.errors.map(({ line, column, reason }) => ({
      file,
      path: `line ${line}, column ${column}`,
      reason,
    }));
    return { ok: false, problems };
  } catch (error) {
    if (error instanceof UsageError) return failed(error.message);
    const code = codeOf(error);
    return failed(code === 'ENOENT' ? 'file is missing' : `cannot be read (${code})`);
  }
}

/** A problem as a line for people: `file:path reason (id)`. */
export function inLine(folder: string, { file, path, reason, id }: Problem): string {
  return `${folder}/${file}:${path} ${reason}${id === undefined ? '' : ` (${id})`}`;
}

/** A pack lives in a folder of its own name. */
function misplacedProblem(folder: string, checked: PackCheck): readonly Problem[] | null {
  if (!checked.ok || checked.pack.manifest.id === basename(folder)) return null;
  return [
    {
      file: 'pack.json',
      path: 'id',
      reason: `the folder is called "${basename(folder)}"`,
      id: checked.pack.manifest.id,
    },
  ];
}

/** The pack folders inside a folder, sorted by name; every sub-folder counts as one. */
export async function listPackFolders(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name))
    .sort();
}
