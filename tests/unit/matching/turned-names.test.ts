import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

// A name made of a noun and whose it is, whichever of the two comes first.

const GERMAN =
  'Russland führt Krieg gegen die Ukraine. Wladimir Putin, Wolodymyr Selenskyj und Kim Jong-un schweigen.';
const ENGLISH =
  'Russia wages war on Ukraine. Vladimir Putin, Volodymyr Zelenskyy and Kim Jong Un are silent.';

describe('losses and whose they are', () => {
  test.each([
    ['Russlands Gefallene', 'russian-military-losses'],
    ['Kriegstote Russlands', 'russian-military-losses'],
    ['russischer Blutzoll', 'russian-military-losses'],
    ['Gefallene der russischen Armee', 'russian-military-losses'],
    ['Opferzahlen auf russischer Seite', 'russian-military-losses'],
    ['Tote aufseiten Moskaus', 'russian-military-losses'],
    ['Opfern unter den russischen Kombattanten', 'russian-military-losses'],
    ['Verlusten innerhalb der russischen Truppen', 'russian-military-losses'],
    ['Kriegstote der Ukraine', 'ukrainian-military-losses'],
    ['Gefallenenzahlen des ukrainischen Militärs', 'ukrainian-military-losses'],
    ['Verwundete unter ukrainischen Soldaten', 'ukrainian-military-losses'],
    ['Verluste aufseiten Kiews', 'ukrainian-military-losses'],
  ] as const)('%s', (name, topic) => {
    const found = namedBehind(GERMAN, `Am Montag ging es um ${name} in diesem Jahr.`, 'de');
    expect(found).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['fatalities among Russian servicemen', 'russian-military-losses'],
    ['losses in the Russian army', 'russian-military-losses'],
    ["casualties among Moscow's troops", 'russian-military-losses'],
    ['deaths on the Russian side', 'russian-military-losses'],
    ["Russia's troop deaths", 'russian-military-losses'],
    ["Moscow's battlefield deaths", 'russian-military-losses'],
    ['casualties in the Ukrainian military', 'ukrainian-military-losses'],
    ["losses among Kyiv's forces", 'ukrainian-military-losses'],
    ["Ukraine's military dead", 'ukrainian-military-losses'],
    ['death toll among Ukrainian soldiers', 'ukrainian-military-losses'],
  ] as const)('%s', (name, topic) => {
    const found = namedBehind(ENGLISH, `On Monday there was talk of ${name} this year.`, 'en');
    expect(found).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['de', 'Bei Moskau gab es Tote auf einer Autobahn.'],
    ['de', 'Die Verluste der russischen Banken stiegen.'],
    ['de', 'Die russische Polizei sprach von zwei Opfern eines Betrugs.'],
    ['de', 'Opfer unter der Zivilbevölkerung beklagten russische Einheiten nicht.'],
    ['en', 'Moscow has published a first death toll from Ukraine.'],
    ['en', 'The death of the Russian poet came as a shock.'],
    ['en', 'Civilian deaths on the Russian side of the border went up.'],
    ['en', 'The losses of Russian retailers grew.'],
  ] as const)('%s: %s', (language, sentence) => {
    const found = namedBehind(language === 'de' ? GERMAN : ENGLISH, sentence, language);
    expect(found.join()).not.toContain('military-losses');
  });
});

describe('bodies and forces', () => {
  test.each([
    ['de', 'Militäraufklärung der Ukraine', 'hur'],
    ['de', 'Kiews Militärspionage', 'hur'],
    ['de', 'Sondereinsatzkräfte der Ukraine', 'ukrainian-special-operations-forces'],
    ['de', 'Devisenreserven Russlands', 'frozen-assets'],
    ['de', 'Nachrichtenagentur Nordkoreas', 'kcna'],
    ['en', 'military intelligence agency of Ukraine', 'hur'],
    ['en', "Kyiv's special operations forces", 'ukrainian-special-operations-forces'],
    ['en', 'state media of North Korea', 'kcna'],
    ['en', 'central bank assets of Russia', 'frozen-assets'],
    ['en', 'military of Russia', 'armed-forces-russia'],
    ['en', 'soldiers of Ukraine', 'armed-forces-ukraine'],
    ['en', "Seoul's joint chiefs", 'south-korean-jcs'],
    ['en', 'South Korean joint chiefs', 'south-korean-jcs'],
  ] as const)('%s: %s', (language, name, topic) => {
    const sentence =
      language === 'de' ? `Am Montag ging es um ${name}.` : `On Monday they spoke of ${name}.`;
    const found = namedBehind(language === 'de' ? GERMAN : ENGLISH, sentence, language);
    expect(found).toContain(`${name} → ${topic}`);
  });

  test.each([
    'Moscow must withdraw its troops from Ukraine.',
    'The forces of nature hit the military museum of Ukraine.',
    'State media of many countries reported on Russia.',
  ])('not: %s', (sentence) => {
    expect(namedBehind(ENGLISH, sentence, 'en').join()).not.toMatch(/armed-forces|kcna/);
  });
});

describe('short names in an article on the war', () => {
  test.each([
    ['de', 'Berlin hält sich bedeckt.', 'Berlin → germany'],
    ['de', 'Am Freitag hat Kiew 300 Leichname übernommen.', 'Leichname → repatriation-of-bodies'],
    ['en', 'Officials in Berlin confirmed it.', 'Berlin → germany'],
    ['en', 'What will America do?', 'America → united-states'],
    ['en', 'A Storm Shadow hit it. Its French twin is called SCALP.', 'SCALP → storm-shadow'],
  ] as const)('%s: %s', (language, sentence, expected) => {
    const lead = language === 'de' ? GERMAN : ENGLISH;
    expect(namedBehind(lead, sentence, language)).toContain(expected);
  });
});
