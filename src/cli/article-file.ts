import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Language } from '../claims/language.ts';
import type { TextBlock } from '../matching/mention.ts';
import { findContent } from '../page/article/article-content.ts';
import { readMetadata } from '../page/article/article-metadata.ts';
import { createBlockGatherer } from '../page/blocks/text-blocks.ts';
import { codeOf, UsageError } from './io.ts';

/** The text of a file and its blocks; `starts[i]` is the offset of `blocks[i]` in `text`. */
export interface ArticleFile {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly starts: readonly number[];
  /** As the page declares them; null for plain text. */
  readonly language: Language | null;
  readonly published: string | null;
}

const BETWEEN_BLOCKS = '\n\n';

/** Reads an article from a `.txt` or `.html` file; throws a UsageError when that cannot be done. */
export async function readArticleFile(file: string): Promise<ArticleFile> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.txt' && kind !== '.html' && kind !== '.htm') {
    throw new UsageError(`${file}: neither a .txt nor an .html file`);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  const text = decode(file, bytes);
  return kind === '.txt' ? fromText(file, text) : fromHtml(file, text);
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  return `cannot be read (${code})`;
}

/** Decodes by the encoding a page declares, else as UTF-8; a byte order mark stays part of the text. */
function decode(file: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const label = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const noText = new UsageError(`${file}: not text in ${label}`);
  // UTF-8 lets a NUL pass, but no text has one; UTF-16 has one beside each letter.
  if (bytes.includes(0)) throw noText;
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw noText;
  }
}

/** A plain text as it is; its blocks are what empty lines part. */
function fromText(file: string, text: string): ArticleFile {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).trim() === '') return;
    starts.push(start);
    blocks.push({ id: blocks.length, text: text.slice(start, end), language: null });
  };
  let start = 0;
  for (const gap of text.matchAll(/\n(?:[^\S\n]*\n)+/g)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return { file, text, blocks, starts, language: null, published: null };
}

/** linkedom reads tags as they come; a browser adds the ones that HTML lets authors leave out. */
function withAllTags(file: string, html: string): string {
  try {
    return serialize(parse(html));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${file}: elements nested too deep to be read`);
  }
}

/** A page as the extension reads it, one empty line between blocks. */
function fromHtml(file: string, html: string): ArticleFile {
  const { document } = parseHTML(withAllTags(file, html));
  const metadata = readMetadata(document);
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let text = '';
  for (const block of createBlockGatherer(document, findContent(document)).all()) {
    if (text !== '') text += BETWEEN_BLOCKS;
    starts.push(text.length);
    blocks.push({ id: blocks.length, text: block.text, language: block.language });
    text += block.text;
  }
  return {
    file,
    text,
    blocks,
    starts,
    language: metadata.language,
    published: metadata.day,
  };
}
