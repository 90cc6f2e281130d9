import type { Plugin } from 'vite';
import { buildFigureRecord } from '../matching/figures/record/record.ts';
import { recordToJson } from '../matching/figures/record/record-json.ts';
import { joinPacks } from '../packs/join.ts';
import { packModule } from './pack-module.ts';

/**
 * The module `virtual:figure-record`: what the packs in a folder count and how it is named, so that an
 * article's figures can be read before any topic or claim is.
 */
export function figureRecordModule(parent: string): Plugin {
  return packModule('figure-record', parent, (packs) => {
    const { topics, claims } = joinPacks(packs).database;
    const json = recordToJson(buildFigureRecord(topics.values(), claims.values()));
    // A string is parsed quicker by `JSON.parse` than as a script.
    return `export default JSON.parse(${JSON.stringify(json)});`;
  });
}
