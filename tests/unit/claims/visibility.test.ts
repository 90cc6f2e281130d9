import { describe, expect, it } from 'vitest';
import {
  createIsVisible,
  groupOf,
  type Hidden,
  hiddenBy,
  isClaimHidden,
  visibleSources,
  whyTopicHidden,
} from '../../../src/claims/visibility.ts';
import { databaseOf } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

const database = databaseOf({
  claims: [
    { id: 'a', sources: ['one', 'two'] },
    { id: 'b', sources: ['two'] },
    { id: 'c', topics: ['topic-b'], sources: ['two'] },
  ],
  sources: [
    { id: 'one', publisher: 'gazette' },
    { id: 'two', publisher: 'ministry' },
    { id: 'three', publisher: 'gazette' },
  ],
  publishers: [
    { id: 'gazette' },
    { id: 'ministry', kind: 'government', party: 'ukraine' },
    { id: 'office', kind: 'government' },
  ],
  topics: [{ id: 'topic-b', sources: ['three'] }, { id: 'bare' }],
});

function hiddenClaims(hidden: Partial<Hidden>) {
  const isVisible = createIsVisible(database, { ...NOTHING_HIDDEN, ...hidden });
  return [...database.claims.values()]
    .filter((claim) => isClaimHidden(database, claim, isVisible))
    .map(({ id }) => id);
}

describe('what the reader has switched off', () => {
  it('hides a claim only when none of its sources is left', () => {
    expect(hiddenClaims({})).toEqual([]);
    expect(hiddenClaims({ publishers: ['gazette'] })).toEqual([]);
    expect(hiddenClaims({ publishers: ['ministry'] })).toEqual(['b', 'c']);
    expect(hiddenClaims({ publishers: ['ministry', 'gazette'] })).toEqual(['a', 'b', 'c']);
  });

  it('hides by group, a party to the war apart from other governments', () => {
    expect(hiddenClaims({ groups: ['government'] })).toEqual([]);
    expect(hiddenClaims({ groups: ['party'] })).toEqual(['b', 'c']);
    expect(hiddenClaims({ groups: ['newspaper', 'party'] })).toEqual(['a', 'b', 'c']);
  });

  it('leaves the remaining sources of a claim', () => {
    const isVisible = createIsVisible(database, { ...NOTHING_HIDDEN, publishers: ['gazette'] });
    const left = visibleSources(database, ['one', 'two', 'unknown'], isVisible);
    expect(left.map(({ id }) => id)).toEqual(['two']);
  });

  it('hides a topic when neither its own nor any claim’s source is left', () => {
    expect(whyTopicHidden(database, 'topic-a', NOTHING_HIDDEN)).toBeNull();
    expect(
      whyTopicHidden(database, 'topic-b', { ...NOTHING_HIDDEN, publishers: ['ministry'] }),
    ).toBeNull();
    expect(
      whyTopicHidden(database, 'topic-b', {
        ...NOTHING_HIDDEN,
        publishers: ['ministry', 'gazette'],
      }),
    ).toBe('sources');
    expect(
      whyTopicHidden(database, 'topic-a', {
        ...NOTHING_HIDDEN,
        publishers: ['gazette'],
        groups: ['party'],
      }),
    ).toBe('sources');
  });

  it('does not hide a topic that never had a source', () => {
    expect(
      whyTopicHidden(database, 'bare', { ...NOTHING_HIDDEN, publishers: ['gazette'] }),
    ).toBeNull();
  });

  it('hides a topic that the reader switched off, whatever its sources', () => {
    const hidden = { ...NOTHING_HIDDEN, topics: ['topic-a'] };
    expect(whyTopicHidden(database, 'topic-a', hidden)).toBe('topic');
    expect(whyTopicHidden(database, 'topic-b', hidden)).toBeNull();
  });

  it('ignores publishers that no pack knows any more', () => {
    expect(hiddenClaims({ publishers: ['gone'] })).toEqual([]);
  });

  it('says by what a publisher is switched off', () => {
    const publisher = database.publishers.get('ministry');
    if (publisher === undefined) throw new Error('no publisher');
    expect(groupOf(publisher)).toBe('party');
    expect(hiddenBy(publisher, NOTHING_HIDDEN)).toBeNull();
    expect(hiddenBy(publisher, { ...NOTHING_HIDDEN, groups: ['party'] })).toBe('group');
    expect(
      hiddenBy(publisher, { ...NOTHING_HIDDEN, publishers: ['ministry'], groups: ['party'] }),
    ).toBe('publisher');
  });
});
