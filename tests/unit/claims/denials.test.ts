import { expect, test } from 'vitest';
import { deniesIn } from '../../../src/claims/ranking/denials.ts';

test.each([
  'Das Amt wies den Bericht als erfunden zurück.',
  'Moskau dementierte.',
  'Kein Schiff lag im Hafen.',
  'Sie bestritten es.',
  'Der Bericht sei unwahr.',
  'Das kann niemand prüfen.',
  'Moskau streitet jede Lieferung ab.',
  'Sie stritten das am Montag ab.',
  'Das Ministerium weist die Vorwürfe zurück.',
  'Er hat es abgestritten.',
])('says that something is not so: %s', (text) => {
  expect(deniesIn(text, 'de')).toBe(true);
});

test.each([
  'The office rejected the report.',
  'They cannot confirm it.',
  'It isn’t so.',
  'Moscow’s denial came at once.',
  'Neither side moved.',
])('says that something is not so: %s', (text) => {
  expect(deniesIn(text, 'en')).toBe(true);
});

test.each([
  ['de', 'Das Amt wies den Weg.'],
  ['de', 'Er nickte und kehrte zurück.'],
  ['de', 'Die Notiz lag dort.'],
  ['de', 'Die beiden streiten über den Weg.'],
  ['de', 'Die Brücke weist Risse auf.'],
  ['en', 'The northern port noted it.'],
  ['en', 'She believes it.'],
  ['en', 'Nothingham is a town.'],
] as const)('says no such thing (%s): %s', (language, text) => {
  expect(deniesIn(text, language)).toBe(false);
});
