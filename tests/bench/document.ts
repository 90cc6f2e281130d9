import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const FILE = join(DOCS, 'benchmarks.md');

/** A part of docs/benchmarks.md that a benchmark writes; what stands around it is written by hand. */
export interface Section {
  /** Stands in the markers around the part: `<!-- begin matching -->`. */
  readonly name: string;
  readonly markdown: string;
  /** Pictures by file name; the text shows them as `benchmarks/NAME`. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Puts a section in the place of its older form, or at the end of the document. */
export async function writeSection(section: Section): Promise<void> {
  const before = await readFile(FILE, 'utf8');
  await writeFile(FILE, replaceSection(before, section));
  await mkdir(join(DOCS, 'benchmarks'), { recursive: true });
  for (const [name, svg] of section.pictures) {
    await writeFile(join(DOCS, 'benchmarks', name), svg);
  }
}

/** The document with the section between its markers; these are added where there are none. */
export function replaceSection(document: string, { name, markdown }: Section): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const written = `${begin}\n\n${markdown.trim()}\n\n${end}`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n${written}\n`;
  return document.slice(0, from) + written + document.slice(to + end.length);
}
