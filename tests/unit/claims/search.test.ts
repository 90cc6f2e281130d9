import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/claims/search/search.ts';
import type { Spans } from '../../../src/claims/search/search-results.ts';
import { databaseOf, ENGLISH_READER } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

const database = databaseOf({
  topics: [
    {
      id: 'harbour',
      label: { de: 'Hafen von Älmhult', en: 'Port of Älmhult' },
      aliases: { de: [{ text: 'Nordhafen' }], en: [{ text: 'the northern harbour' }] },
    },
    { id: 'workers', label: { de: 'Hafenarbeiter', en: 'Dock workers' } },
  ],
  claimants: [{ id: 'office', name: { de: 'Das Hafenamt', en: 'The Harbour Office' } }],
  claims: [
    {
      id: 'old',
      topics: ['workers'],
      claimant: 'office',
      said: '2020-01-01',
      statement: {
        de: 'Das Amt zählte 12.000 Arbeiter.',
        en: 'The office counted 12,000 workers.',
      },
      sources: ['gazette-1'],
    },
    {
      id: 'new',
      topics: ['workers'],
      claimant: 'office',
      said: '2024-01-01',
      statement: { de: 'Das Amt zählte 9 Arbeiter.', en: 'The office counted 9 workers.' },
      sources: ['herald-1'],
    },
  ],
  sources: [
    { id: 'gazette-1', publisher: 'gazette', title: 'Harbour counts its workers' },
    { id: 'herald-1', publisher: 'herald', title: null },
  ],
  publishers: [
    { id: 'gazette', name: 'Example Gazette' },
    { id: 'herald', name: 'Example Herald' },
  ],
});

const search = createSearch(database);
const find = (text: string, hidden = NOTHING_HIDDEN) =>
  search({ text, reader: { ...ENGLISH_READER, hidden } });
const parts = (text: string, spans: Spans) => spans.map(({ start, end }) => text.slice(start, end));

describe('topics', () => {
  test.each([
    ['port', ['harbour']],
    ['PORT almhult', ['harbour']],
    ['Älmhult', ['harbour']],
    ['almh', ['harbour']],
    ['Hafen', ['harbour', 'workers']],
    ['nordhafen', ['harbour']],
    ['Dokc', ['workers']],
    ['dockk workers', ['workers']],
    ['Almhutl', ['harbour']],
    ['port dock', []],
    ['', []],
    ['?!', []],
  ])('%j finds %j', (text, expected) => {
    expect(
      find(text)
        .topics.first.map(({ topic }) => topic.id)
        .sort(),
    ).toEqual(expected);
  });

  test('say by which name they were found, with what matched', () => {
    const [byLabel] = find('port alm').topics.first;
    expect(byLabel?.name).toBeNull();
    expect(parts('Port of Älmhult', byLabel?.spans ?? [])).toEqual(['Port', 'Älmhult']);
    const [byName] = find('northern harbour').topics.first;
    expect(byName?.name?.text).toBe('the northern harbour');
    expect(parts(byName?.name?.text ?? '', byName?.name?.spans ?? [])).toEqual([
      'northern',
      'harbour',
    ]);
    expect(find('dock').topics.first[0]?.claims).toBe(2);
  });
});

describe('claims', () => {
  const ids = (text: string) => find(text).claims.first.map(({ claim }) => claim.id);

  test('are found by any of their words, the newest first', () => {
    expect(ids('counted')).toEqual(['new', 'old']);
    expect(ids('harbour office workers')).toEqual(['new', 'old']);
    expect(ids('Arbeiter')).toEqual(['new', 'old']);
  });

  test.each(['12000', '12,000', '12.000'])('are found by a number written as %s', (number) => {
    expect(ids(number)).toEqual(['old']);
  });

  test('have what matched marked in the statement that is shown', () => {
    const [first] = find('office cuonted').claims.first;
    expect(parts(first?.claim.statement.text ?? '', first?.spans ?? [])).toEqual([
      'office',
      'counted',
    ]);
  });

  test('that the reader has hidden are not found', () => {
    const hidden = { ...NOTHING_HIDDEN, publishers: ['herald'] };
    expect(find('counted', hidden).claims).toMatchObject({
      all: 1,
      first: [{ claim: { id: 'old' } }],
    });
    expect(find('herald', hidden).sources.all).toBe(0);
  });
});

test('sources are found by title and by publisher', () => {
  const [byTitle] = find('counts').sources.first;
  expect(byTitle?.source.id).toBe('gazette-1');
  expect(parts('Harbour counts its workers', byTitle?.titleSpans ?? [])).toEqual(['counts']);
  const [byPublisher] = find('herald').sources.first;
  expect(byPublisher?.source.id).toBe('herald-1');
  expect(parts('Example Herald', byPublisher?.publisherSpans ?? [])).toEqual(['Herald']);
});

test('anything can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { topics, claims, sources } = find(text);
      for (const found of [topics, claims, sources]) {
        expect(found.all).toBeGreaterThanOrEqual(found.first.length);
      }
    }),
    { numRuns: 50 },
  );
});
