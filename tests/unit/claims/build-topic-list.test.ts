import { describe, expect, it } from 'vitest';
import { buildTopicList } from '../../../src/claims/views/build-topic-list.ts';
import type { Hidden } from '../../../src/claims/visibility.ts';
import { databaseOf, ENGLISH_READER } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

const database = databaseOf({
  topics: [{ id: 'topic-a', sources: ['gazette-0'] }, { id: 'topic-b' }, { id: 'elsewhere' }],
  claims: [
    { id: 'both', topics: ['topic-a', 'topic-b'], sources: ['gazette-1', 'herald-1'] },
    { id: 'only-a', sources: ['gazette-2'] },
    { id: 'only-b', topics: ['topic-b'], sources: ['herald-2'] },
    { id: 'other', topics: ['elsewhere'], sources: ['ministry-1'] },
  ],
  sources: [
    { id: 'gazette-0', publisher: 'gazette', published: null },
    { id: 'gazette-1', publisher: 'gazette', published: '2024-10-01' },
    { id: 'gazette-2', publisher: 'gazette', published: '2024-11-01', language: 'de' },
    { id: 'herald-1', publisher: 'herald' },
    { id: 'herald-2', publisher: 'herald' },
    { id: 'ministry-1', publisher: 'ministry' },
  ],
  publishers: [
    { id: 'gazette', name: 'Example Gazette' },
    { id: 'herald', kind: 'agency' },
  ],
});

function list(topics: readonly string[], hidden: Partial<Hidden> = {}) {
  return buildTopicList(database, {
    topics,
    reader: { ...ENGLISH_READER, hidden: { ...NOTHING_HIDDEN, ...hidden } },
  });
}

describe('buildTopicList', () => {
  it('lists topics in the given order with their claims counted', () => {
    const { topics } = list(['topic-b', 'topic-a']);
    expect(topics.map(({ topic, claims, hidden }) => [topic.id, claims, hidden])).toEqual([
      ['topic-b', 2, null],
      ['topic-a', 2, null],
    ]);
  });

  it('lists the publishers behind these topics only, those with most claims first', () => {
    const { publishers } = list(['topic-a', 'topic-b']);
    expect(publishers.map(({ id, claims, hidden }) => [id, claims, hidden])).toEqual([
      ['gazette', 2, null],
      ['herald', 2, null],
    ]);
    expect(publishers[0]).toMatchObject({
      name: 'Example Gazette',
      kind: 'newspaper',
      group: 'newspaper',
      languages: ['de', 'en'],
      sources: [{ id: 'gazette-2' }, { id: 'gazette-1' }, { id: 'gazette-0' }],
    });
  });

  it('keeps a publisher listed that is switched off and says what is hidden', () => {
    const { topics, publishers, hiddenClaims } = list(['topic-a', 'topic-b'], {
      publishers: ['herald'],
    });
    expect(topics.map((entry) => [entry.claims, entry.hiddenClaims])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(publishers.map(({ id, claims, hidden }) => [id, claims, hidden])).toEqual([
      ['gazette', 2, null],
      ['herald', 2, 'publisher'],
    ]);
    expect(hiddenClaims).toBe(1);
  });

  it('says which topics are hidden whole, and counts a claim on both once', () => {
    const { topics, hiddenClaims } = list(['topic-a', 'topic-b'], {
      groups: ['newspaper', 'agency'],
    });
    expect(topics.map(({ hidden }) => hidden)).toEqual(['sources', 'sources']);
    expect(hiddenClaims).toBe(3);
  });

  it('leaves out topics that no pack knows any more', () => {
    expect(list(['gone', 'topic-a']).topics.map(({ topic }) => topic.id)).toEqual(['topic-a']);
    expect(list([])).toMatchObject({ topics: [], publishers: [], hiddenClaims: 0 });
  });
});
