import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { warFigures } from './read-war-figures.ts';
import { tellShortly } from './tell-figure.ts';

/** A sentence of a report on the war, and the figures that it states. */
type Row = readonly [language: Language, text: string, ...figures: string[]];

function holds(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[1], row] as const))('%s', (_, [language, text, ...figures]) => {
    expect(warFigures(text, language).map((figure) => tellShortly(text, figure))).toEqual(figures);
  });
}

const RUSSIAN = 'of russian-military-losses';

describe('what somebody aims at or wishes for is no count', () => {
  holds([
    ['de', 'Kiew strebt an, dass Russland monatlich 50.000 Soldaten verliert.'],
    ['de', 'Das Ministerium peilt 50.000 getötete russische Soldaten an.'],
    ['de', 'Kiew hofft, dass Russland monatlich 50.000 Soldaten verliert.'],
    ['de', 'Die Ukraine will Russland künftig Verluste von 50.000 Soldaten im Monat zufügen.'],
    ['de', 'Bei dem Austausch wollte Kiew 1.200 Gefangene freibekommen.'],
    ['en', 'Kyiv is aiming for 50,000 Russian casualties a month.'],
    ['en', 'Ukraine wants Russia to lose 50,000 soldiers a month.'],
    ['en', 'The plan: 50,000 Russian casualties a month.'],
    ['en', 'Kyiv wanted 1,200 prisoners freed from Russian captivity.'],
    [
      'en',
      'Fedorov counts 35,000 Russians killed in one month, and Kyiv wants it to be 50,000.',
      `35,000: killed ${RUSSIAN}`,
    ],
    [
      'en',
      'Russia lost 35,000 soldiers in May. The target is 50,000 killed a month.',
      `35,000: lost ${RUSSIAN}`,
    ],
  ]);
});

describe('what somebody wishes for beside a count leaves the count', () => {
  holds([
    [
      'de',
      'Russland will siegen, und 250.000 russische Soldaten wurden getötet.',
      `250.000: killed ${RUSSIAN}`,
    ],
    ['de', 'Kiew will 250.000 russische Soldaten getötet haben.', `250.000: killed ${RUSSIAN}`],
    ['en', 'Russia wants to win and has lost 250,000 soldiers.', `250,000: lost ${RUSSIAN}`],
    [
      'en',
      'Moscow hopes to win, but 250,000 Russian soldiers were killed.',
      `250,000: killed ${RUSSIAN}`,
    ],
  ]);
});

describe('a rumour, and what is dismissed in two words', () => {
  holds([
    [
      'de',
      'Gerüchte, Nordkorea habe 100.000 Soldaten nach Russland geschickt, machten die Runde.',
      '100.000: deployed of north-korean-troops denied',
    ],
    [
      'de',
      'Dass Nordkorea 100.000 Soldaten nach Russland geschickt hat, wies der Kreml zurück.',
      '100.000: deployed of north-korean-troops denied',
    ],
    [
      'en',
      'Rumours that North Korea sent 100,000 troops to Russia made the rounds.',
      '100,000: deployed of north-korean-troops denied',
    ],
    [
      'de',
      'Nordkorea hat 100.000 Soldaten nach Russland geschickt, der Kreml wies Botschafter aus.',
      '100.000: deployed of north-korean-troops',
    ],
  ]);
});

describe('a number before a noun of its own does not take over what the one before counted', () => {
  holds([
    [
      'de',
      'Bei der Operation Spinnennetz wurden 20 russische Flugzeuge getroffen. Der SBU hatte von vier Stützpunkten gesprochen.',
      '20: aircraft-hit of operation-spiderweb',
    ],
    [
      'de',
      'Russland hat 250.000 Soldaten verloren. Selenskyj hatte von 300.000 Häusern gesprochen.',
      `250.000: lost ${RUSSIAN}`,
    ],
    [
      'de',
      'Russland hat 250.000 Soldaten verloren. Selenskyj hatte von 300.000 gesprochen.',
      `250.000: lost ${RUSSIAN}`,
      `300.000: lost ${RUSSIAN}`,
    ],
  ]);
});
