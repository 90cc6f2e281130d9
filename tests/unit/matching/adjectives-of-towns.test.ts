import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEAD =
  'Nordkoreanische Soldaten kämpfen laut Seoul für Russland im Krieg gegen die Ukraine. ' +
  'China hat sich in Moskau dazu geäußert, die USA in Kiew.';

const foundIn = (text: string) => namedBehind(LEAD, text, 'de');

describe('the adjective of a town in German', () => {
  test.each([
    ['Kiewer', 'Führung', 'kyiv'],
    ['Kyjiwer', 'Behörden', 'kyiv'],
    ['Kiewer', 'Militärverwaltung', 'kyiv'],
    ['Moskauer', 'Machtapparat', 'moscow'],
    ['Charkiwer', 'Staatsanwaltschaft', 'kharkiv'],
    ['Kursker', 'Gouverneur', 'kursk-oblast'],
    ['Donezker', 'Front', 'donetsk'],
    ['Seouler', 'Regierung', 'south-korea'],
    ['Pjöngjanger', 'Regime', 'pyongyang'],
    ['Pekinger', 'Regierung', 'china'],
    ['Washingtoner', 'Regierung', 'united-states'],
  ] as const)('names its town beside the state and its land: %s %s', (town, noun, topic) => {
    expect(foundIn(`Das gab die ${town} ${noun} bekannt.`)).toContain(`${town} → ${topic}`);
  });

  test.each([
    'Die Kiewer Oper spielte am Abend vor vollem Haus.',
    'Im Moskauer Gorki-Park trafen sich die Familien.',
    'Der Konzern zog vor das Moskauer Schiedsgericht.',
    'Auf der Seouler Modewoche zeigte sie ihre Entwürfe.',
    'Die Pekinger Ente kam nach einer Stunde auf den Tisch.',
    'Das Donezker Stadion fasste 50.000 Menschen.',
  ])('names nothing beside what else is in a town: %s', (sentence) => {
    expect(foundIn(sentence)).toEqual([]);
  });
});
