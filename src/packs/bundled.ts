import type { FigureRecord } from '../matching/figures/record/record.ts';
import { recordFromJson } from '../matching/figures/record/record-json.ts';
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import { lexiconFromBytes } from '../matching/lexicon/lexicon-bytes.ts';

// What the build has made of the bundled packs, so that an article is read before any of them is; the only
// file that knows how that gets into the bundle.

/** What the bundled packs count, as the build worked it out: all that reading an article's figures needs. */
export async function loadFigureRecord(): Promise<FigureRecord> {
  const { default: record } = await import('virtual:figure-record');
  return recordFromJson(record);
}

/** The lexicon of the bundled packs as the build compiled it; throws where this machine cannot read it. */
export async function loadBundledLexicon(): Promise<Lexicon> {
  const { default: base64 } = await import('virtual:lexicon');
  const lexicon = lexiconFromBytes(Uint8Array.fromBase64(base64));
  if (lexicon === null)
    throw new Error('the lexicon is of another format, or of another order of bytes');
  return lexicon;
}
