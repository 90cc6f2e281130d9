import { readFileSync } from 'node:fs';
import { checkPack, type PackCheckOptions } from '../../src/packs/check-pack.ts';
import { PACK_FILES, type Pack, type PackFile, type PackFiles } from '../../src/packs/pack.ts';

/** A value of a pack file that a test may change at will. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these values is to break their types
export type Loose = any;

/** The parsed files of a pack in `tests/fixtures/packs`, a fresh copy each time. */
export function fixtureFiles(name: string): Record<PackFile, Loose> {
  const folder = new URL(`../fixtures/packs/${name}/`, import.meta.url);
  return Object.fromEntries(
    PACK_FILES.map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  ) as Record<PackFile, Loose>;
}

/** A valid fixture after one change. */
export function changedFiles(change: (files: Record<PackFile, Loose>) => void): PackFiles {
  const files = fixtureFiles('valid-harbour');
  change(files);
  return files;
}

/** Findings as `file:path reason`, the form the command line prints. */
export function problemsOf(files: PackFiles, options?: PackCheckOptions): readonly string[] {
  const checked = checkPack(files, options);
  return checked.ok
    ? []
    : checked.problems.map((each) => `${each.file}:${each.path} ${each.reason}`);
}

export function warningsOf(files: PackFiles): readonly string[] {
  return checkPack(files).warnings.map((each) => `${each.file}:${each.path} ${each.reason}`);
}

/** A fixture that must be in order. */
export function fixturePack(name: string): Pack {
  const checked = checkPack(fixtureFiles(name));
  if (!checked.ok) throw new Error(`fixture ${name}: ${JSON.stringify(checked.problems)}`);
  return checked.pack;
}
