import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { joinPacks } from '../../../src/packs/join.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { fixturePack } from '../../support/pack-files.ts';

const harbour = fixturePack('valid-harbour');
const ferry = fixturePack('valid-ferry');

describe('joinPacks', () => {
  it('makes one database, claims by topic from the oldest to the newest', () => {
    const { database, conflicts } = joinPacks([harbour]);
    expect(conflicts).toEqual([]);
    expect(database.topics.size).toBe(3);
    expect(database.claimsByTopic.get('dock-workers')?.map(({ id }) => id)).toEqual([
      'office-none',
      'digest-repeats-300',
      'office-200',
      'union-300',
    ]);
    expect(database.packs).toEqual([
      {
        id: 'valid-harbour',
        name: { de: 'Hafen von Beispielstadt', en: 'The harbour of Exampleton' },
        shortName: { de: 'Hafen', en: 'Harbour' },
        version: '1.0.0',
        compiled: '2024-12-01',
        coverage: { from: '2024-10-01', to: '2024-11-30' },
        corrections: 'https://example.org/corrections',
      },
    ]);
  });

  it('has claims of one day in the order of their ids, however the pack lists them', () => {
    const day = harbour.claims
      .filter(({ topics }) => topics.includes('dock-workers'))
      .map((claim) => ({ ...claim, said: '2024-10-02' }));
    const idsOf = (claims: readonly Claim[]) =>
      joinPacks([{ ...harbour, claims }])
        .database.claimsByTopic.get('dock-workers')
        ?.map(({ id }) => id);
    const expected = ['digest-repeats-300', 'office-200', 'office-none', 'union-300'];
    expect(idsOf(day)).toEqual(expected);
    expect(idsOf(day.toReversed())).toEqual(expected);
  });

  it('has under the voice of a party all that its claimants said', () => {
    const heard = (voiceOf?: 'ukraine'): Pack => ({
      ...harbour,
      claimants: harbour.claimants.map((claimant) => ({ ...claimant, party: 'ukraine' })),
      topics: harbour.topics.map((topic) =>
        topic.id === 'exampleton' && voiceOf !== undefined ? { ...topic, voiceOf } : topic,
      ),
    });
    const under = (pack: Pack) =>
      joinPacks([pack, ferry])
        .database.claimsByTopic.get('exampleton')
        ?.map(({ id }) => id) ?? [];
    const own = under(heard());
    const all = under(heard('ukraine'));
    expect(all).toEqual(expect.arrayContaining([...own, ...harbour.claims.map(({ id }) => id)]));
    expect(own.length).toBeLessThan(all.length);
    expect(new Set(all).size).toBe(all.length);
  });

  it('unites a topic of two packs: aliases once, all sources and claims', () => {
    const { database, conflicts } = joinPacks([harbour, ferry]);
    expect(conflicts).toEqual([]);
    expect(database.topics.get('exampleton')).toEqual({
      id: 'exampleton',
      kind: 'place',
      label: { de: 'Beispielstadt', en: 'Exampleton' },
      summary: { de: 'Hafenstadt in einem erfundenen Land.', en: 'Port in an invented country.' },
      aliases: {
        de: [{ text: 'Beispielstadt' }, { text: 'Exampleton' }],
        en: [{ text: 'Exampleton' }, { text: 'Port Exampleton' }],
      },
      sources: ['gazette-2024-10-02', 'ferry-2024-11-05'],
    });
    expect(database.claimsByTopic.get('exampleton')?.map(({ id }) => id)).toEqual([
      'office-none',
      'union-ferry',
    ]);
  });

  it('has a claim that both packs record once, with the topics, sources and contradictions of both', () => {
    const recorded = (pack: Pack, more: Partial<Claim>): Pack => ({
      ...pack,
      claims: [
        ...pack.claims,
        ...harbour.claims
          .filter(({ id }) => id === 'union-300')
          .map((each) => ({ ...each, ...more })),
      ],
    });
    const own = { ...harbour, claims: harbour.claims.filter(({ id }) => id !== 'union-300') };
    const claimants = harbour.claimants;
    const { database, conflicts } = joinPacks([
      recorded(own, { topics: ['dock-workers'], contradicts: ['office-none'] }),
      recorded(
        { ...ferry, claimants: [...ferry.claimants, ...claimants] },
        { topics: ['exampleton'], contradicts: [], sources: ['ferry-2024-11-05'] },
      ),
    ]);
    expect(conflicts).toEqual([]);
    expect(database.claims.get('union-300')).toMatchObject({
      topics: ['dock-workers', 'exampleton'],
      contradicts: ['office-none'],
      sources: [
        ...(harbour.claims.find(({ id }) => id === 'union-300')?.sources ?? []),
        'ferry-2024-11-05',
      ],
    });
    expect(database.packsByClaim.get('union-300')).toEqual(['valid-harbour', 'valid-ferry']);
    expect(database.packsByClaim.get('office-none')).toEqual(['valid-harbour']);
    expect(database.claimsByTopic.get('exampleton')?.map(({ id }) => id)).toContain('union-300');
  });

  it('keeps a source of the same id and another address apart, so that no claim changes its source', () => {
    const clash: Pack = {
      ...ferry,
      sources: ferry.sources.map((source) => ({ ...source, id: 'gazette-2024-10-02' })),
      topics: ferry.topics.map((topic) => ({ ...topic, sources: ['gazette-2024-10-02'] })),
      claims: ferry.claims.map((claim) => ({ ...claim, sources: ['gazette-2024-10-02'] })),
    };
    const { database, conflicts } = joinPacks([harbour, clash]);
    expect(conflicts).toEqual([
      {
        pack: 'valid-ferry',
        kind: 'source',
        id: 'gazette-2024-10-02',
        reason: 'differs from that of an earlier pack; kept apart',
      },
    ]);
    expect(database.claims.get('union-ferry')?.sources).toEqual(['valid-ferry:gazette-2024-10-02']);
    expect(database.sources.get('valid-ferry:gazette-2024-10-02')?.url).toBe(
      'https://gazette.example.org/ferry',
    );
    expect(database.topics.get('exampleton')?.sources).toEqual([
      'gazette-2024-10-02',
      'valid-ferry:gazette-2024-10-02',
    ]);
    expect(database.claims.get('office-none')?.sources).toEqual(['gazette-2024-10-02']);
  });

  it('follows a renamed claim in the links of its own pack', () => {
    const renamed = 'union-300';
    const linked = { contradicts: [renamed], supersededBy: renamed, derivedFrom: renamed };
    const other: Pack = {
      ...harbour,
      manifest: { ...harbour.manifest, id: 'other' },
      claims: harbour.claims.flatMap((claim) =>
        claim.id === renamed
          ? [
              { ...claim, evidence: 'independent' },
              { ...claim, ...linked, id: 'linked' },
            ]
          : [claim],
      ),
    };
    const { database, conflicts } = joinPacks([harbour, other]);
    expect(conflicts.map(({ kind, id }) => [kind, id])).toEqual([['claim', 'union-300']]);
    expect(database.claims.get('other:union-300')?.evidence).toBe('independent');
    expect(database.claims.get('union-300')?.evidence).toBe('single');
    expect(database.claims.get('linked')).toMatchObject({
      contradicts: ['other:union-300'],
      supersededBy: 'other:union-300',
      derivedFrom: 'other:union-300',
    });
  });

  it('reports what two packs say differently of one topic and keeps the first', () => {
    const other: Pack = {
      ...ferry,
      publishers: [{ id: 'gazette', name: 'Gazette', kind: 'agency', party: null }],
      topics: ferry.topics.map((topic) =>
        topic.id === 'exampleton'
          ? {
              ...topic,
              kind: 'concept',
              label: { en: 'Port', de: 'Hafen' },
              aliases: {
                en: [{ text: 'exampleton', means: 'a ship', when: [{ rule: 'subject' }] }],
              },
            }
          : topic,
      ),
    };
    const { database, conflicts } = joinPacks([harbour, other]);
    expect(conflicts.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      'gazette: described differently',
      'exampleton: of kind place and of kind concept',
      'exampleton: labelled differently',
      'exampleton: alias "exampleton" has different rules',
    ]);
    const topic = database.topics.get('exampleton');
    expect(topic).toMatchObject({ kind: 'place', label: { en: 'Exampleton' } });
    // The stricter alias wins: a wrong mark costs more trust than a missed one.
    expect(topic?.aliases.en).toEqual([
      { text: 'exampleton', means: 'a ship', when: [{ rule: 'subject' }] },
    ]);
  });

  it('keeps what both packs say of when a name is meant, without a conflict', () => {
    const bound = (pack: Pack, id: string, word: string): Pack => ({
      ...pack,
      manifest: { ...pack.manifest, id },
      topics: pack.topics.map((topic) => ({
        ...topic,
        aliases: {
          en: [{ text: 'the port', means: 'a wine', when: [{ rule: 'near', words: [word] }] }],
        },
      })),
    });
    const { database, conflicts } = joinPacks([
      bound(ferry, 'one', 'ship'),
      bound(ferry, 'other', 'crane'),
    ]);
    expect(conflicts).toEqual([]);
    for (const { aliases } of database.topics.values()) {
      expect(aliases.en?.map(({ when }) => when)).toEqual([
        [{ rule: 'near', words: ['ship'] }],
        [{ rule: 'near', words: ['crane'] }],
      ]);
    }
  });

  it('keeps two exact names of a shared topic that differ by case', () => {
    const named = (pack: Pack, id: string): Pack => ({
      ...pack,
      manifest: { ...pack.manifest, id },
      topics: pack.topics.map((topic) => ({
        ...topic,
        aliases: { en: ['HbA', 'HBA'].map((text) => ({ text, form: 'exact' as const })) },
      })),
    });
    const { database } = joinPacks([named(ferry, 'one'), named(ferry, 'other')]);
    for (const { aliases } of database.topics.values()) {
      expect(aliases.en?.map(({ text }) => text)).toEqual(['HbA', 'HBA']);
    }
  });

  it('takes the first of two packs with one id', () => {
    const { database, conflicts } = joinPacks([harbour, harbour, ferry]);
    expect(conflicts).toMatchObject([{ kind: 'pack', id: 'valid-harbour' }]);
    expect(database.packs.map(({ id }) => id)).toEqual(['valid-harbour', 'valid-ferry']);
  });

  it('leaves no reference without its end', () => {
    const { topics, claims, sources, claimants, publishers } = joinPacks([harbour, ferry]).database;
    for (const claim of claims.values()) {
      expect(claimants.has(claim.claimant)).toBe(true);
      for (const id of claim.topics) expect(topics.has(id)).toBe(true);
      for (const id of claim.sources) expect(sources.has(id)).toBe(true);
      for (const id of claim.contradicts) expect(claims.has(id)).toBe(true);
    }
    for (const { publisher } of sources.values()) expect(publishers.has(publisher)).toBe(true);
  });
});
