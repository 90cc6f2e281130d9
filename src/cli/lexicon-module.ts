import type { Plugin } from 'vite';
import { buildLexicon } from '../matching/lexicon/lexicon.ts';
import { lexiconToBytes } from '../matching/lexicon/lexicon-bytes.ts';
import { joinPacks } from '../packs/join.ts';
import { packModule } from './pack-module.ts';

/**
 * The module `virtual:lexicon`: the lexicon of the packs in a folder, compiled at build time, as base64.
 * Compiled at the start of the background it would cost every first page after a sleep a tenth of a second
 * or more.
 */
export function lexiconModule(parent: string): Plugin {
  return packModule('lexicon', parent, (packs) => {
    const { topics, subjects } = joinPacks(packs).database;
    const bytes = lexiconToBytes(buildLexicon(topics.values(), subjects));
    return `export default ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`;
  });
}
