import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { matchLetters } from '../../../src/claims/ranking/match-letters.ts';
import { databaseOf } from '../../support/database.ts';

const database = databaseOf({
  claims: [
    { id: 'deal', statement: { de: 'Der Sprecher bestritt jedes Hafengeschäft.' } },
    { id: 'cranes', statement: { de: 'Der Sprecher zählte sieben Kräne.' } },
    { id: 'gas', statement: { de: 'Das Gas kam im Mai.' } },
    { id: 'same', statement: { de: 'Sieben Kräne standen still.' } },
  ],
});
const match = (text: string) => {
  const of = matchLetters(database, { text, language: 'de', topics: [], figure: null });
  return (id: string) => of(database.claims.get(id) as Claim);
};

test('finds a word within words, and with another ending', () => {
  expect(match('Von Geschäften im Hafen war die Rede.')('deal')).toBeGreaterThan(0.2);
  expect(match('Das Geschäft kostet.')('deal')).toBeGreaterThan(0.1);
  expect(match('Das Geschäft kostet.')('cranes')).toBe(0);
});

test('finds words of three letters, but not within others', () => {
  expect(match('Gas!')('gas')).toBeGreaterThan(0.4);
  expect(match('Vegas?')('gas')).toBeLessThan(match('Gas?')('gas') / 2);
});

test('is 1 for the statement itself, and less the more else the sentence says', () => {
  expect(match('Sieben Kräne standen still.')('same')).toBeCloseTo(1);
  const more = match('Sieben Kräne standen still, während Taucher den Rumpf untersuchten.')('same');
  expect(more).toBeLessThan(0.9);
  expect(more).toBeGreaterThan(0.3);
});

test('what one statement has says more than what several have', () => {
  expect(match('Standen sie?')('same')).toBeGreaterThan(match('Kräne?')('same'));
});

test('says nothing of a text without words, and of a statement in another language', () => {
  expect(match('… 12 % …')('deal')).toBe(0);
  const english = matchLetters(database, {
    text: 'The spokesman denied it.',
    language: 'en',
    topics: [],
    figure: null,
  });
  expect(english(database.claims.get('deal') as Claim)).toBe(0);
});
