import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { matchWords } from '../../../src/claims/ranking/match-words.ts';
import { databaseOf } from '../../support/database.ts';

const database = databaseOf({
  claims: [
    {
      id: 'attacks',
      statement: { de: 'Der Sprecher nannte die Angriffe auf den Hafen hoffnungslos.' },
    },
    { id: 'harbour', statement: { de: 'Der Sprecher nannte den Hafen überlastet.' } },
    { id: 'cranes', statement: { de: 'Der Sprecher zählte Kräne und Werftarbeiter.' } },
  ],
});
const claims = [...database.claims.values()];
const claim = (id: string) => database.claims.get(id) as Claim;
const match = (text: string, rest = text) =>
  matchWords(database, claims, { text, rest, language: 'de', topics: [], figure: null });

test('a word of one statement says more than one of many', () => {
  const of = match('Kräne und Sprecher');
  expect(of(claim('cranes')).told).toBeGreaterThan(2 * of(claim('attacks')).told);
});

test('the same words tell more of a shorter statement', () => {
  const of = match('Der Sprecher im Hafen');
  expect(of(claim('harbour')).told).toBeGreaterThan(of(claim('attacks')).told);
});

test('a word that ends with another has it in common, in either direction', () => {
  expect(match('Massenangriffe')(claim('attacks')).told).toBeGreaterThan(0);
  expect(match('Massenangriffe')(claim('cranes')).told).toBe(0);
  expect(match('Arbeiter')(claim('cranes')).told).toBeGreaterThan(0);
  expect(match('Arbeiter')(claim('harbour')).told).toBe(0);
});

test('a month is no word in common: dates are compared as such', () => {
  const known = databaseOf({
    claims: [{ id: 'july', statement: { de: 'Der Sprecher zählte im Juli zwölf Kräne.' } }],
  });
  const july = known.claims.get('july') as Claim;
  const of = (text: string) =>
    matchWords(known, [july], { text, rest: text, language: 'de', topics: [], figure: null })(july);
  expect(of('Bis dahin galt der 9. Juli.')).toEqual({ told: 0, alike: 0 });
  expect(of('Im Juli waren es mehr Kräne.')).toEqual(of('Im Mai waren es mehr Kräne.'));
});

test('names count for the likeness alone', () => {
  const { told, alike } = match('Der Hafen brannte.', 'Der brannte.')(claim('harbour'));
  expect(told).toBe(0);
  expect(alike).toBeGreaterThan(0);
});

test('without the rest of a sentence the words of its topics’ labels are its names', () => {
  const { told } = match('Das Thema war der Hafen.', undefined)(claim('harbour'));
  expect(told).toBeGreaterThan(0);
  const sentence = { text: 'Das Thema war der Hafen.', language: 'de', figure: null } as const;
  const about = (label: string) => {
    const known = databaseOf({ topics: [{ id: 'topic-a', label: { de: label } }], claims });
    return matchWords(known, claims, { ...sentence, topics: ['topic-a'] })(claim('harbour')).told;
  };
  expect(about('Der Hafen')).toBe(0);
  expect(about('Die Werft')).toBeGreaterThan(0);
});

test('what is like in a sentence of few words says less', () => {
  const short = match('Hoffnungslose Angriffe.')(claim('attacks')).alike;
  const long = match('Hoffnungslos nannte der Sprecher die Angriffe auf den Hafen.')(
    claim('attacks'),
  );
  expect(long.alike).toBeGreaterThan(short);
});

test('nothing is alike in a text without words or in a language the statements lack', () => {
  const nothing = { told: 0, alike: 0 };
  expect(match('… 12 %')(claim('attacks'))).toEqual(nothing);
  const english = { text: 'Hopeless attacks', language: 'en', topics: [], figure: null } as const;
  expect(matchWords(database, claims, english)(claim('attacks'))).toEqual(nothing);
});
