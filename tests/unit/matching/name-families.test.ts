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

  test.each([
    ['torture of Ukrainian prisoners of war', 'pow-treatment'],
    ['release of prisoners of war', 'prisoner-exchange'],
    ['remains of fallen soldiers', 'repatriation-of-bodies'],
    ['annexation of the Ukrainian regions', 'annexation-2022'],
    ['arrest warrant against President Putin', 'icc-warrants'],
    ['transit of Russian gas', 'gas-transit'],
    ['sanctions imposed on Moscow', 'sanctions-eu'],
    ['mutiny by Wagner fighters', 'wagner-mutiny-2023'],
  ])('%s', (name, topic) => {
    expect(found(`Kyiv spoke of the ${name} on Tuesday.`, 'en')).toContain(`${name} → ${topic}`);
  });
});

describe('whose aid it is', () => {
  test.each([
    ['US-Finanzhilfe für Kiew', 'us-aid'],
    ['Ukraine-Hilfe der USA', 'us-aid'],
    ['EU-Hilfen', 'eu-aid'],
    ['deutsche Waffenlieferungen', 'german-aid'],
    ['Militärhilfe aus Deutschland', 'german-aid'],
    ['Hilfsgelder für Kiew', 'western-aid'],
  ])('%s', (name, topic) => {
    expect(found(`Es geht um ${name}.`, 'de')).toEqual([`${name} → ${topic}`]);
  });

  test.each([
    ['US weapons shipments', 'us-aid'],
    ['military aid from the United States', 'us-aid'],
    ['European support for Ukraine', 'eu-aid'],
    ['Berlin’s financial support', 'german-aid'],
    ['humanitarian aid for Ukraine', 'western-aid'],
  ])('%s', (name, topic) => {
    expect(found(`Ukraine spoke of ${name}.`, 'en')).toContain(`${name} → ${topic}`);
  });
});

describe('common words that stand for a topic', () => {
  test.each([
    ['Die 1.000 Kilometer lange Front hält.', 'front-line', 'Front'],
    [
      'Bei Luftangriffen mit Drohnen auf Kiew starben zwei Menschen.',
      'drone-attack-records',
      'Luftangriffen',
    ],
    ['Moskau übergab Kiew 1.212 Leichen.', 'repatriation-of-bodies', 'Leichen'],
    [
      'Nach Kiewer Angaben wurden 19.546 Kinder nach Russland deportiert.',
      'deported-children',
      'Kinder',
    ],
    ['Auch Charkiw und Dnipro wurden getroffen.', 'dnipro', 'Dnipro'],
    ['Dmitri Peskow nannte die Übereinkunft von Anchorage gültig.', 'alaska-summit', 'Anchorage'],
    ['90.000 Ukrainer gelten als vermisst.', 'missing-persons', 'gelten als vermisst'],
  ] as const)('%s', (text, topic, name) => {
    expect(found(text, 'de')).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['An der Front der Digitalisierung tut sich wenig.', 'front-line'],
    ['Die Front des Hauses in Kiew wurde gestrichen.', 'front-line'],
    ['Russland meldete ukrainische Luftangriffe mit Drohnen auf Belgorod.', 'drone-attack-records'],
    ['Aus den Trümmern in Kiew wurden zwei Leichen geborgen.', 'repatriation-of-bodies'],
    ['Kinder in Kiew gehen wieder zur Schule.', 'deported-children'],
    ['Truppen überquerten den Dnipro bei Cherson unter Beschuss.', 'dnipro'],
    ['In Anchorage landete ein Frachtflugzeug aus Russland.', 'alaska-summit'],
    [
      'Nach dem Einschlag im Wohnhaus in Kiew gelten zwei Menschen als vermisst.',
      'missing-persons',
    ],
    ['Der Kanzler von Österreich, Christian Stocker, sprach mit Selenskyj.', 'friedrich-merz'],
    [
      'Der Sonderstatus für den Donbass war Teil des Minsker Abkommens, so der Ukrainer.',
      'temporary-protection',
    ],
  ] as const)('%s', (text, topic) => {
    expect(found(text, 'de').filter((each) => each.endsWith(` ${topic}`))).toEqual([]);
  });

  test.each([
    ['Trump railed against the Deep State.', 'deepstate'],
    ['Russian troops crossed the Dnipro under shelling.', 'dnipro'],
    ['The envoy of the United Nations spoke in Geneva.', 'steve-witkoff'],
    ['A new train to Moskva left the station.', 'moskva-cruiser'],
    ['A count by the BBC found 40 shops closed in Russia.', 'named-death-count'],
    ['The transit of grain through Ukraine goes on.', 'gas-transit'],
    ['Support to increase output in Ukraine was voted down.', 'western-aid'],
    ['An opera in Warsaw played Ukrainian songs.', 'poland'],
  ] as const)('%s', (text, topic) => {
    expect(found(text, 'en').filter((each) => each.endsWith(` ${topic}`))).toEqual([]);
  });
});
