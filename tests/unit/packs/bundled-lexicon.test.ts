import { expect, it } from 'vitest';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { lexiconFromBytes, lexiconToBytes } from '../../../src/matching/lexicon/lexicon-bytes.ts';
import { loadBundledLexicon } from '../../../src/packs/bundled.ts';
import { shippedDatabase } from '../../support/shipped-packs.ts';

const database = await shippedDatabase();
const fresh = buildLexicon(database.topics.values(), database.subjects);

it('ships the lexicon that a fresh build gives', async () => {
  expect(await loadBundledLexicon()).toEqual(fresh);
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
