import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from './reader-browser.ts';

/** A copy of the built extension that a test may change. */
export async function copyOfExtension(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fact-hints-built-'));
  await cp(builtExtension(name), folder, { recursive: true });
  return folder;
}

/** Makes the extension in a folder a later version of itself. */
export async function raiseVersion(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const [major = '0', minor = '0'] = manifest.version.split('.');
  manifest.version = `${major}.${Number(minor) + 1}.0`;
  await writeFile(file, JSON.stringify(manifest));
}
