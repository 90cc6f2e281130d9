import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { buildClaimList, buildHint } from '../../../src/claims/views/build-hint.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import { ENGLISH_READER } from '../../support/database.ts';
import { fixturePack } from '../../support/pack-files.ts';

const { database } = joinPacks([fixturePack('valid-harbour'), fixturePack('valid-ferry')]);

const listed = (topic: string, language: Language = 'en') =>
  buildClaimList(database, {
    topic,
    part: 'all',
    published: null,
    reader: { ...ENGLISH_READER, language },
  }).map(({ id, packs }) => [id, packs.map(({ text }) => text)]);

describe('which pack a claim is of', () => {
  it('is said on a topic that several packs have claims on', () => {
    expect(listed('exampleton')).toEqual([
      ['union-ferry', ['Ferry']],
      ['office-none', ['Harbour']],
    ]);
    expect(listed('exampleton', 'de').map(([, packs]) => packs)).toEqual([['Fähre'], ['Hafen']]);
  });

  it('is not said where one pack speaks alone', () => {
    expect(listed('dock-workers')).toEqual([
      ['union-300', []],
      ['office-200', []],
      ['office-none', []],
    ]);
  });

  it('is not said on a topic of one pack because of a claim that another one records too', () => {
    const ferry = fixturePack('valid-ferry');
    const harbour = fixturePack('valid-harbour');
    const shared = harbour.claims.filter(({ id }) => id === 'union-300');
    const both = joinPacks([
      harbour,
      {
        ...ferry,
        claims: [...ferry.claims, ...shared.map((claim) => ({ ...claim, topics: ['exampleton'] }))],
      },
    ]).database;
    const packsOn = (topic: string) =>
      buildClaimList(both, { topic, part: 'all', published: null, reader: ENGLISH_READER })
        .find(({ id }) => id === 'union-300')
        ?.packs.map(({ text }) => text);
    expect(packsOn('dock-workers')).toEqual([]);
    expect(packsOn('exampleton')).toEqual(['Harbour', 'Ferry']);
  });

  it('is said in a hint too, of the claims behind one as well', () => {
    const hint = buildHint(database, {
      topic: 'exampleton',
      sentence: { text: 'Exampleton.', language: 'en', topics: ['exampleton'], figure: null },
      published: null,
      reader: ENGLISH_READER,
    });
    const office = hint?.claims.find(({ id }) => id === 'office-none');
    expect(office?.packs).toEqual([{ text: 'Harbour', language: 'en' }]);
    expect(office?.supersededBy?.packs).toEqual(office?.packs);
  });
});
