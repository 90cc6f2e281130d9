import { expect, it } from 'vitest';
import { packRecords } from '../../../src/cli/pack-records.ts';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { lexiconFromBytes, lexiconToBytes } from '../../../src/matching/lexicon/lexicon-bytes.ts';
import { loadBundledLexicon, loadBundledNames, withRecords } from '../../../src/packs/bundled.ts';
import { joinPacks } from '../../../src/packs/join.ts';

const { database } = joinPacks(
  withRecords(await loadBundledNames(), await packRecords('assets/packs')),
);
const fresh = buildLexicon(database.topics.values(), database.subjects);

it('ships the lexicon that a fresh build gives', async () => {
  const shipped = await loadBundledLexicon();
  if (shipped === null) throw new Error('the shipped bytes were refused');
  expect(shipped).toEqual(fresh);
});

it('reads back what it wrote, byte for byte', () => {
  const bytes = new Uint8Array(lexiconToBytes(fresh));
  const read = lexiconFromBytes(bytes);
  if (read === null) throw new Error('the bytes were refused');
  expect(read).toEqual(fresh);
  expect(lexiconToBytes(read)).toEqual(bytes);
});

it('refuses bytes of another format', () => {
  const bytes = new Uint8Array(lexiconToBytes(buildLexicon([])));
  bytes[0] = 255;
  expect(lexiconFromBytes(bytes)).toBeNull();
  expect(lexiconFromBytes(new Uint8Array(3))).toBeNull();
});
