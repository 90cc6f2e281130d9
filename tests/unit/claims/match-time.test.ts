import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { matchTime } from '../../../src/claims/ranking/match-time.ts';
import { databaseOf } from '../../support/database.ts';

const database = databaseOf({
  claims: [
    { id: 'third', said: '2024-10-03' },
    { id: 'tenth', said: '2024-10-10' },
    { id: 'month', said: '2024-10' },
  ],
});
const match = (
  text: string,
  language: 'de' | 'en' = 'de',
  published: string | null = '2024-10-12',
) => {
  const of = matchTime({ text, language, topics: [], figure: null }, published);
  return (id: string) => of(database.claims.get(id) as Claim);
};

describe('a day that a sentence names', () => {
  test.each([
    ['Am 3. Oktober zählte das Amt die Kräne.', 'de'],
    ['On October 3 the office counted the cranes.', 'en'],
  ] as const)('is the claim’s, and another one a week off: %s', (text, language) => {
    const of = match(text, language);
    expect(of('third').dated).toBe(1);
    expect(of('tenth').dated).toBeLessThan(0);
  });

  test('is still the claim’s the day after', () => {
    expect(match('Am 4. Oktober stand es in der Zeitung.')('third').dated).toBeGreaterThan(0.5);
  });

  test('is told from others by the days of the week too', () => {
    const of = match('Das Amt sagte am Donnerstag, die Kräne stünden still.');
    expect(of('tenth').daysAgo).toBe(1);
    expect(of('third').daysAgo).toBeLessThan(0);
  });
});

test('a month that a sentence names is near to all of its days', () => {
  const of = match('Im Oktober zählte das Amt die Kräne.');
  expect([of('third').dated, of('tenth').dated, of('month').dated]).toEqual([1, 1, 1]);
});

test('the article’s day counts where the sentence names no date of its own', () => {
  expect(match('Das Amt zählte die Kräne.')('tenth').near).toBeGreaterThan(0.9);
  expect(match('Am 10. Oktober zählte das Amt die Kräne.')('tenth').near).toBe(0);
  expect(match('Schon im März hatte das Amt sie gezählt.')('tenth').near).toBe(0);
  expect(match('Seit März zählt das Amt die Kräne.')('tenth').near).toBeGreaterThan(0.9);
});

test('without an article’s day nothing is near or later', () => {
  const { near, later } = match('Das Amt zählte die Kräne.', 'de', null)('tenth');
  expect([near, later]).toEqual([0, 0]);
});
