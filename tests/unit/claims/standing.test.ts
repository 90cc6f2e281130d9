import { describe, expect, it } from 'vitest';
import type { Act, Claim, Evidence } from '../../../src/claims/claim.ts';
import { standingOf } from '../../../src/claims/standing.ts';
import { databaseOf, type Rows } from '../../support/database.ts';

function standing(id: string, rows: Rows, today = '2025-06-01') {
  const database = databaseOf(rows);
  return standingOf(database, database.claims.get(id) as Claim, today);
}

describe('support', () => {
  it.each<[Evidence, Act, string]>([
    ['own-matter', 'announced', 'stated-by-party'],
    ['own-matter', 'confirmed', 'confirmed-by-party'],
    ['own-matter', 'denied', 'claimed'],
    ['own-matter', 'warned', 'claimed'],
    ['independent', 'estimated', 'corroborated'],
    ['single', 'estimated', 'claimed'],
    ['weak', 'said', 'unverified'],
  ])('of evidence "%s" and act "%s" is %s', (evidence, act, support) => {
    expect(standing('a', { claims: [{ id: 'a', evidence, act }] }).support).toBe(support);
  });

  it('does not grow with the number of outlets', () => {
    const sources = ['one', 'two', 'three'];
    const rows = {
      claims: [{ id: 'a', sources }],
      sources: sources.map((id) => ({ id, publisher: id })),
    };
    expect(standing('a', rows).support).toBe('claimed');
  });

  it('is no firmer than that of the claim it repeats', () => {
    const claims = [
      { id: 'a', evidence: 'independent', derivedFrom: 'b' },
      { id: 'b', evidence: 'independent', derivedFrom: 'c' },
      { id: 'c', evidence: 'weak' },
    ] as const;
    expect(standing('a', { claims }).support).toBe('unverified');
  });
});

describe('opposition', () => {
  const disputing = (more: Partial<Claim>, rows: Rows = {}): Rows => ({
    ...rows,
    claims: [
      { id: 'a', contradicts: ['b'] },
      { id: 'b', contradicts: ['a'], claimant: 'opponent', ...more },
      ...(rows.claims ?? []),
    ],
  });

  it('is none where nobody says otherwise', () => {
    expect(standing('a', { claims: [{ id: 'a' }] }).opposition).toBe('none');
  });

  it('is a dispute where another claimant says otherwise', () => {
    expect(standing('a', disputing({ act: 'estimated' })).opposition).toBe('disputed');
  });

  it('is a denial where a party to the war denies', () => {
    const rows = disputing({ act: 'denied' }, { claimants: [{ id: 'opponent', party: 'russia' }] });
    expect(standing('a', rows).opposition).toBe('denied');
  });

  it('is a denial where the one it is about denies', () => {
    const rows = disputing(
      { act: 'denied' },
      { claimants: [{ id: 'opponent', topic: 'topic-a' }], topics: [{ id: 'topic-a' }] },
    );
    expect(standing('a', rows).opposition).toBe('denied');
  });

  it('is only a dispute where somebody not concerned denies', () => {
    expect(standing('a', disputing({ act: 'denied' })).opposition).toBe('disputed');
  });

  it('lapses when the opponent later confirmed', () => {
    const rows = disputing(
      { act: 'denied', supersededBy: 'c' },
      { claims: [{ id: 'c', claimant: 'opponent', act: 'confirmed', said: '2025-04-26' }] },
    );
    expect(standing('a', rows).opposition).toBe('none');
  });

  it('lapses when the opponent later withdrew', () => {
    const rows = disputing(
      { act: 'estimated', supersededBy: 'c' },
      { claims: [{ id: 'c', claimant: 'opponent', act: 'withdrew', said: '2025-04-26' }] },
    );
    expect(standing('a', rows).opposition).toBe('none');
  });

  it.each<[Act, Act, string]>([
    ['disputed', 'said', 'none'],
    ['disputed', 'estimated', 'none'],
    ['disputed', 'disputed', 'disputed'],
    ['disputed', 'denied', 'disputed'],
    ['denied', 'estimated', 'disputed'],
    ['estimated', 'estimated', 'disputed'],
  ])('of somebody whose act was "%s", then "%s", is %s', (first, then, opposition) => {
    const rows = disputing(
      { act: first, supersededBy: 'c' },
      { claims: [{ id: 'c', claimant: 'opponent', act: then, said: '2025-04-26' }] },
    );
    expect(standing('a', rows).opposition).toBe(opposition);
  });

  it('does not lapse because the opponent confirmed something else by it', () => {
    expect(standing('a', disputing({ act: 'confirmed' })).opposition).toBe('disputed');
  });

  it('stays when the opponent later said something else', () => {
    const rows = disputing(
      { act: 'denied', supersededBy: 'c' },
      { claims: [{ id: 'c', claimant: 'opponent', act: 'said', said: '2025-04-26' }] },
    );
    expect(standing('a', rows).opposition).toBe('disputed');
  });
});

describe('age', () => {
  it('is outdated after its review date, not on it', () => {
    const rows = { claims: [{ id: 'a', reviewBy: '2025-06' }] };
    expect(standing('a', rows, '2025-06-30').outdated).toBe(false);
    expect(standing('a', rows, '2025-07-01').outdated).toBe(true);
  });

  it('names the claim that superseded it', () => {
    const claims = [{ id: 'a', supersededBy: 'b' }, { id: 'b' }];
    expect(standing('a', { claims }).supersededBy).toBe('b');
  });
});
