import { describe, expect, it } from 'vitest';
import type { Hint, HintQuery } from '../../../src/claims/hint.ts';
import type { ReaderContext } from '../../../src/claims/reader-context.ts';
import { buildClaimList, buildHint } from '../../../src/claims/views/build-hint.ts';
import { databaseOf, ENGLISH_READER, figureOf } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

const database = databaseOf({
  topics: [
    {
      id: 'topic-a',
      kind: 'force',
      label: { de: 'Hafenarbeiter', en: 'Dock workers' },
      summary: { de: 'Arbeiter im Hafen.', en: 'Workers in the harbour.' },
      sources: ['gazette-1'],
    },
    { id: 'harbour', kind: 'place', label: { de: 'Hafen', en: 'Harbour' } },
  ],
  claimants: [
    {
      id: 'office',
      name: { de: 'Hafenamt', en: 'Harbour Office' },
      role: { de: 'Behörde', en: 'authority' },
      party: 'ukraine',
      topic: 'harbour',
    },
  ],
  publishers: [
    { id: 'gazette', name: 'Example Gazette' },
    { id: 'herald', name: 'Example Herald', kind: 'agency' },
  ],
  sources: [
    { id: 'gazette-1', publisher: 'gazette', published: '2024-10-20' },
    { id: 'herald-copy', publisher: 'herald', published: '2024-10-18', quality: 'copy' },
    { id: 'herald-1', publisher: 'herald', published: null, derivedFrom: 'Example Gazette' },
    { id: 'herald-2', publisher: 'herald', published: '2024-12-02' },
  ],
  claims: [
    {
      id: 'two-hundred',
      claimant: 'office',
      said: '2024-10-18',
      act: 'announced',
      evidence: 'own-matter',
      statement: {
        de: 'Das Hafenamt meldete 200 Arbeiter.',
        en: 'The Harbour Office announced 200 workers.',
      },
      figure: figureOf(200, null, { exclusive: true, place: 'harbour' }),
      via: { de: 'über eine Zeitung', en: 'through a newspaper' },
      sources: ['herald-1', 'herald-copy', 'gazette-1'],
      contradicts: ['three-hundred', 'none'],
      supersededBy: 'two-fifty',
      corrections: [
        { date: '2024-11-01', reason: { de: 'Tag berichtigt.', en: 'Day corrected.' } },
      ],
    },
    { id: 'none', said: '2024-10-02', sources: ['herald-2'], contradicts: ['two-hundred'] },
    {
      id: 'three-hundred',
      said: '2024-11-03',
      sources: ['gazette-1'],
      contradicts: ['two-hundred'],
      derivedFrom: 'none',
      statement: { de: 'Die Zahl ist 300.' },
      reviewBy: '2025-01',
    },
    { id: 'two-fifty', said: '2024-12-01', claimant: 'office', sources: ['herald-2'] },
  ],
});

function query(more: Partial<HintQuery> = {}, reader: Partial<ReaderContext> = {}): HintQuery {
  return {
    topic: 'topic-a',
    sentence: {
      text: 'The office announced workers.',
      language: 'en',
      topics: ['topic-a'],
      figure: null,
    },
    published: '2024-11-01',
    reader: { ...ENGLISH_READER, ...reader },
    ...more,
  };
}

function hint(more: Partial<HintQuery> = {}, reader: Partial<ReaderContext> = {}): Hint {
  const built = buildHint(database, query(more, reader));
  if (built === null) throw new Error('no hint');
  return built;
}

describe('buildHint', () => {
  it('answers with the topic in the reader’s language and the sources of its summary', () => {
    expect(hint().topic).toEqual({
      id: 'topic-a',
      kind: 'force',
      label: { text: 'Dock workers', language: 'en' },
      summary: { text: 'Workers in the harbour.', language: 'en' },
      sources: [expect.objectContaining({ id: 'gazette-1' })],
    });
    expect(hint({}, { language: 'de' }).topic.label).toEqual({
      text: 'Hafenarbeiter',
      language: 'de',
    });
  });

  it('holds all that a line says about a claim', () => {
    const claim = hint().claims.find(({ id }) => id === 'two-hundred');
    expect(claim).toEqual({
      id: 'two-hundred',
      claimant: {
        id: 'office',
        name: { text: 'Harbour Office', language: 'en' },
        role: { text: 'authority', language: 'en' },
        party: 'ukraine',
        topic: 'harbour',
      },
      act: 'announced',
      said: '2024-10-18',
      statement: { text: 'The Harbour Office announced 200 workers.', language: 'en' },
      figure: {
        figure: figureOf(200, null, { exclusive: true, place: 'harbour' }),
        of: { text: 'Dock workers', language: 'en' },
        place: { text: 'Harbour', language: 'en' },
      },
      via: { text: 'through a newspaper', language: 'en' },
      knownWhenPublished: true,
      standing: {
        support: 'stated-by-party',
        opposition: 'disputed',
        supersededBy: 'two-fifty',
        outdated: false,
      },
      reviewBy: '2030',
      sources: [
        expect.objectContaining({
          id: 'gazette-1',
          url: 'https://news.example.org/gazette-1',
          publisher: { id: 'gazette', name: 'Example Gazette', kind: 'newspaper', party: null },
        }),
        expect.objectContaining({ id: 'herald-1', derivedFrom: 'Example Gazette' }),
        expect.objectContaining({ id: 'herald-copy', quality: 'copy' }),
      ],
      outlets: 2,
      origins: 1,
      packs: [],
      hiddenSources: 0,
      contradictedBy: [
        expect.objectContaining({ id: 'none' }),
        expect.objectContaining({ id: 'three-hundred' }),
      ],
      supersededBy: expect.objectContaining({
        id: 'two-fifty',
        sources: [expect.objectContaining({ id: 'herald-2' })],
      }),
      derivedFrom: null,
      corrections: [{ date: '2024-11-01', reason: { text: 'Day corrected.', language: 'en' } }],
      fits: true,
      reasons: expect.arrayContaining(['words', 'known-when-published']),
    });
  });

  it('marks a statement that is only there in another language with that language', () => {
    const claims = buildClaimList(database, { ...query(), part: 'all' });
    expect(claims.find(({ id }) => id === 'three-hundred')?.statement).toEqual({
      text: 'Die Zahl ist 300.',
      language: 'de',
    });
  });

  it('counts what was known and what came since only with an article’s day', () => {
    expect(hint()).toMatchObject({
      published: '2024-11-01',
      counts: { all: 4, known: 2, since: 2, hidden: 0 },
    });
    const undated = hint({ published: null });
    expect(undated).toMatchObject({
      published: null,
      counts: { all: 4, known: null, since: null, hidden: 0 },
    });
    expect(undated.claims.map((claim) => claim.knownWhenPublished)).toEqual([null, null, null]);
  });

  it('offers three claims at most, those known when published first', () => {
    const { claims } = hint({ published: '2024-10-20' });
    expect(claims.map(({ knownWhenPublished }) => knownWhenPublished)).toEqual([true, true, false]);
  });

  it('leaves out what the reader has switched off and counts it', () => {
    const reader = { hidden: { ...NOTHING_HIDDEN, publishers: ['herald'] } };
    const { claims, counts } = hint({}, reader);
    expect(claims.map(({ id }) => id)).toEqual(['two-hundred', 'three-hundred']);
    expect(counts).toEqual({ all: 2, known: 1, since: 1, hidden: 2 });
    expect(claims[0]).toMatchObject({
      sources: [{ id: 'gazette-1' }],
      hiddenSources: 2,
      outlets: 1,
      contradictedBy: [{ id: 'three-hundred' }],
      supersededBy: null,
    });
    expect(claims[1]).toMatchObject({ derivedFrom: null });
  });

  it('has no answer for an unknown topic or one switched off whole', () => {
    expect(buildHint(database, query({ topic: 'unknown' }))).toBeNull();
    const hidden = { ...NOTHING_HIDDEN, publishers: ['gazette', 'herald'] };
    expect(buildHint(database, query({}, { hidden }))).toBeNull();
  });

  it('is plain data that survives the wire', () => {
    expect(JSON.parse(JSON.stringify(hint()))).toEqual(hint());
  });
});

describe('buildClaimList', () => {
  const ids = (part: 'all' | 'known' | 'since', published: string | null) =>
    buildClaimList(database, { ...query({ published }), part }).map(({ id }) => id);

  it('lists from the newest to the oldest', () => {
    expect(ids('all', null)).toEqual(['two-fifty', 'three-hundred', 'two-hundred', 'none']);
  });

  it('splits at the article’s day', () => {
    expect(ids('known', '2024-11-01')).toEqual(['two-hundred', 'none']);
    expect(ids('since', '2024-11-01')).toEqual(['two-fifty', 'three-hundred']);
    expect(ids('known', null)).toEqual([]);
    expect(ids('since', null)).toEqual([]);
  });

  it('says which claims are past their review date', () => {
    const claims = buildClaimList(database, { ...query(), part: 'all' });
    expect(claims.filter(({ standing }) => standing.outdated).map(({ id }) => id)).toEqual([
      'three-hundred',
    ]);
  });
});
