import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/claims/language.ts';
import { type BrowserName, builtExtension } from './reader-browser.ts';

/** Bytes of what the built extension loads where, each file gzipped by itself. */
export interface BundleSizes {
  /** On every page: script and style sheet. */
  readonly everyPage: number;
  /** Beside that on every article: what reads it. */
  readonly article: number;
  /** Beside that for the first hint: what shows it, and what it says in the larger language. */
  readonly hint: number;
  readonly background: number;
}

export function bundleSizes(name: BrowserName): BundleSizes {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(builtExtension(name), file))).length;
  return {
    everyPage: sizeOf('content-scripts/page.js') + sizeOf('content-scripts/page.css'),
    article: sizeOf('article.js'),
    hint:
      sizeOf('hint.js') + Math.max(...LANGUAGES.map((language) => sizeOf(`hint-${language}.js`))),
    background: sizeOf('background.js'),
  };
}
