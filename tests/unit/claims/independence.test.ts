import { describe, expect, it } from 'vitest';
import { independenceOf } from '../../../src/claims/independence.ts';
import { databaseOf, type Rows } from '../../support/database.ts';

function independence(rows: Rows, isVisible = (_: { readonly id: string }) => true) {
  const database = databaseOf(rows);
  return independenceOf(database, [...database.claims.values()], isVisible);
}

const REPRINTED: Rows = {
  claims: [{ id: 'a', sources: ['one', 'two', 'three', 'four'] }],
  sources: [
    { id: 'one', publisher: 'gazette', derivedFrom: 'dpa' },
    { id: 'two', publisher: 'herald', derivedFrom: 'DPA' },
    { id: 'three', publisher: 'herald' },
    { id: 'four', publisher: 'agency' },
  ],
  publishers: [{ id: 'agency', name: 'dpa', kind: 'agency' }],
};

describe('independenceOf', () => {
  it('counts agency copy with its agency, and a publisher once', () => {
    expect(independence(REPRINTED)).toEqual({ outlets: 3, origins: 2 });
  });

  it('adds no origin for a copy that does not say whose text it is, unless there is no other', () => {
    const claims = [{ id: 'a', sources: ['one', 'two', 'three'] }];
    const copies = ['two', 'three'].map((id) => ({ id, publisher: id, quality: 'copy' as const }));
    const sources = [{ id: 'one', publisher: 'gazette' }, ...copies];
    expect(independence({ claims, sources })).toEqual({ outlets: 3, origins: 1 });
    expect(independence({ claims, sources }, ({ id }) => id !== 'one')).toEqual({
      outlets: 2,
      origins: 1,
    });
  });

  it('leaves out what the reader has switched off', () => {
    expect(independence(REPRINTED, ({ id }) => id === 'one' || id === 'two')).toEqual({
      outlets: 2,
      origins: 1,
    });
  });

  it('adds no origin for a claim that rests on another of them, over any number of steps', () => {
    const claims = [
      { id: 'a', sources: ['one'] },
      { id: 'b', sources: ['two'], derivedFrom: 'between' },
      { id: 'between', sources: ['three'], derivedFrom: 'a' },
    ];
    const sources = ['one', 'two', 'three'].map((id) => ({ id, publisher: id }));
    expect(independence({ claims, sources })).toEqual({ outlets: 3, origins: 1 });
  });

  it('counts a derived claim by itself when what it rests on is not among them', () => {
    const database = databaseOf({ claims: [{ id: 'a', derivedFrom: 'b' }, { id: 'b' }] });
    const claims = [...database.claims.values()].filter(({ id }) => id === 'a');
    expect(independenceOf(database, claims, () => true)).toEqual({ outlets: 1, origins: 1 });
  });

  it('comes to an end when claims rest on each other', () => {
    const claims = [
      { id: 'a', derivedFrom: 'b' },
      { id: 'b', derivedFrom: 'a' },
    ];
    expect(independence({ claims })).toMatchObject({ outlets: 1 });
  });

  it('comes to an end when a claim rests on others that rest on each other', () => {
    const claims = [
      { id: 'a', derivedFrom: 'b' },
      { id: 'b', derivedFrom: 'c' },
      { id: 'c', derivedFrom: 'b' },
    ];
    expect(independence({ claims })).toMatchObject({ outlets: 1 });
  });
});
