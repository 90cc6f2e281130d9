import { describe, expect, test } from 'vitest';
import { warFigures } from './read-war-figures.ts';

/** The measures of the figures that a sentence of a report on the war states. */
const measures = (language: 'de' | 'en', text: string) =>
  warFigures(text, language).map(({ measure }) => measure);

describe('dead who were counted one by one', () => {
  test.each([
    ['en', 'The news site Mediazona counts more than 160,000 Russian soldiers killed.'],
    ['en', 'Reporters identify over 100,000 Russian soldiers killed in Ukraine.'],
    ['en', 'There are 70,000 Russian soldiers confirmed killed, volunteers say.'],
    ['de', 'Das Portal Mediazona zählte zuletzt 163.600 tote russische Soldaten.'],
    ['de', 'Eine Liste von Freiwilligen führt 90.000 bestätigte russische Tote.'],
  ] as const)('%s: %s', (language, text) => {
    expect(measures(language, text)).toEqual(['killed-by-name']);
  });

  test.each([
    ['en', 'Mediazona estimates that 219,000 Russian soldiers have been killed.'],
    ['de', 'Mediazona schätzt, dass 219.000 russische Soldaten gefallen sind.'],
    ['de', 'Nach Schätzungen von Mediazona sind 219.000 russische Soldaten gefallen.'],
  ] as const)('but not an estimate, %s: %s', (language, text) => {
    expect(measures(language, text)).toEqual(['killed']);
  });
});

describe('soldiers lost, and how', () => {
  test.each([
    ['en', 'Russia has lost some 236,000 soldiers (killed and wounded).', ['killed-or-wounded']],
    ['en', 'Ukraine has lost 43,000 soldiers, killed in action in this war.', ['killed']],
    [
      'en',
      'Ukraine has lost 43,000 soldiers, and another 370,000 were wounded.',
      ['killed', 'wounded'],
    ],
    [
      'de',
      'Die Ukraine hat 43.000 Soldaten verloren, 370.000 wurden verwundet.',
      ['killed', 'wounded'],
    ],
    ['de', 'Russland hat 236.000 Soldaten verloren (Tote und Verwundete).', ['killed-or-wounded']],
    [
      'de',
      'Russland habe 650.000 Soldaten verloren – also getötet oder verwundet.',
      ['killed-or-wounded'],
    ],
    [
      'de',
      'Russland habe 650.000 Soldaten verloren (verwundet oder getötet).',
      ['killed-or-wounded'],
    ],
    ['en', 'Russia has lost 790,000 troops, either killed or wounded.', ['killed-or-wounded']],
    ['de', 'Russland habe 650.000 Soldaten verloren, Ersatz wurde eingezogen.', ['lost']],
    [
      'de',
      'Die Ukraine hat 43.000 Soldaten verloren (getötet), 370.000 wurden verwundet.',
      ['killed', 'wounded'],
    ],
    ['en', 'Ukraine has lost 43,000 soldiers.', ['lost']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(measures(language, text)).toEqual(expected);
  });
});

describe('soldiers lost in a country are not those who are there', () => {
  test.each([
    ['en', 'Russia loses over 1 million troops in Ukraine', ['lost']],
    ['en', 'Some 50,000 Russian soldiers perished fighting in Ukraine.', ['killed']],
    ['de', 'Russland verliert 50.000 Soldaten in der Ukraine', ['lost']],
    ['en', 'Russia has 700,000 soldiers in Ukraine and loses 1,000 of them a day.', ['present']],
    ['de', 'Russland hat 700.000 Soldaten in der Ukraine im Einsatz.', ['present']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(measures(language, text)).toEqual(expected);
  });
});
