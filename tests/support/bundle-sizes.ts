import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserName, builtExtension } from './reader-browser.ts';

/** Bytes of what the built extension loads where, each file gzipped by itself. */
export interface BundleSizes {
  /** On every page: script and style sheet. */
  readonly everyPage: number;
  /** On an article, until a hint is shown: the same and what is sent for. */
  readonly article: number;
  readonly background: number;
}

export function bundleSizes(name: BrowserName): BundleSizes {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(builtExtension(name), file))).length;
  const everyPage = sizeOf('content-scripts/page.js') + sizeOf('content-scripts/page.css');
  return {
    everyPage,
    article: everyPage + sizeOf('article.js'),
    background: sizeOf('background.js'),
  };
}
