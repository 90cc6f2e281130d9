import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const ABOUT = {
  de: 'Im Krieg Russlands gegen die Ukraine gab es am Montag neue Angaben.',
  en: 'New details emerged on Monday in Russia’s war against Ukraine.',
} as const;

/** What is found in the second paragraph of a report on the war, as `text → topic`. */
const found = (text: string, language: 'de' | 'en') => namedBehind(ABOUT[language], text, language);

describe('what is named by its place', () => {
  test.each([
    ['Gesprächsrunde in Abu Dhabi', 'abu-dhabi-talks'],
    ['Friedensverhandlungen in Abu Dhabi', 'abu-dhabi-talks'],
    ['Beratungen in Genf', 'geneva-talks'],
    ['Friedensgespräche in der Türkei', 'istanbul-talks-2025'],
    ['Istanbuler Verhandlungsrunde', 'istanbul-talks-2025'],
    ['Vereinbarungen von Anchorage', 'alaska-summit'],
    ['Gräueltaten in Butscha', 'bucha-massacre'],
    ['Brücke zur annektierten Halbinsel Krim', 'crimean-bridge'],
  ])('%s', (name, topic) => {
    expect(found(`Von ${name} war am Dienstag die Rede.`, 'de')).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['rounds of talks in Abu Dhabi', 'abu-dhabi-talks'],
    ['Geneva peace talks', 'geneva-talks'],
    ['negotiations held in Istanbul', 'istanbul-talks-2025'],
    ['meeting at Anchorage', 'alaska-summit'],
    ['atrocities in Bucha', 'bucha-massacre'],
    ['bridge connecting Crimea', 'crimean-bridge'],
  ])('%s', (name, topic) => {
    expect(found(`It was about the ${name} on Tuesday.`, 'en')).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['Die Messe in Abu Dhabi zeigt Waffen aus Russland.', 'de', 'abu-dhabi-talks'],
    ['Gespräche von Diplomaten in Genf gab es 1955.', 'de', 'geneva-talks'],
    ['Die Landbrücke zur Krim ist Moskaus Kriegsziel.', 'de', 'crimean-bridge'],
    ['Ein Urlaub in Alaska war Trump zu kalt.', 'de', 'alaska-summit'],
    ['The airport in Istanbul is closed to Russia.', 'en', 'istanbul-talks-2025'],
    ['Russia wants a land bridge to Crimea.', 'en', 'crimean-bridge'],
    ['A watchmaker in Geneva sold it in Russia.', 'en', 'geneva-talks'],
  ] as const)('%s', (text, language, topic) => {
    expect(found(text, language).filter((each) => each.endsWith(` ${topic}`))).toEqual([]);
  });
});

describe('what is done with whom', () => {
  test.each([
    ['Deportation von Kindern', 'deported-children'],
    ['Rückkehr ukrainischer Kinder', 'deported-children'],
    ['Annexion der vier ukrainischen Gebiete', 'annexation-2022'],
    ['Opferzahlen unter Zivilisten', 'civilian-casualties'],
    ['Übergabe getöteter Soldaten', 'repatriation-of-bodies'],
    ['Misshandlung ukrainischer Kriegsgefangener', 'pow-treatment'],
    ['Drohnen- und Raketenangriff', 'drone-attack-records'],
  ])('%s', (name, topic) => {
    expect(found(`Kiew sprach am Dienstag von ${name}.`, 'de')).toContain(`${name} → ${topic}`);
  });
});
