import { describe, expect, test } from 'vitest';
import { shippedTopics } from '../../support/shipped-packs.ts';
import { scannerOf } from './scan-text.ts';

const ofKorea = await shippedTopics('nk-russia');
const ofTheWar = await shippedTopics('ukraine-war');
const scans = [scannerOf(ofKorea), scannerOf(ofTheWar)] as const;

const ABOUT = {
  de: 'Der Krieg in der Ukraine geht weiter. Wladimir Putin und Wolodymyr Selenskyj schweigen.',
  en: 'The war in Ukraine goes on. Vladimir Putin and Volodymyr Zelenskyy are silent.',
} as const;

/** What either pack finds in a sentence of a report on the war, without the report's beginning. */
function named(sentence: string, language: 'de' | 'en'): readonly string[] {
  return scans.flatMap((scan) => {
    const before = scan(ABOUT[language], language).length;
    return scan(`${ABOUT[language]}\n\n${sentence}`, language)
      .slice(before)
      .map(({ text, topic }) => `${text} → ${topic}`);
  });
}

describe('everyday names of the war in English reports', () => {
  test.each([
    ["Kyiv's air force", 'ukrainian-air-force'],
    ["Ukraine's security service", 'sbu'],
    ["Ukraine's general staff", 'ukrainian-general-staff'],
    ['Ukrainian General Staff', 'ukrainian-general-staff'],
    ["Moscow's defence ministry", 'russian-defence-ministry'],
    ["Moscow's troops", 'armed-forces-russia'],
    ["Kyiv's troops", 'armed-forces-ukraine'],
    ['Russian soldiers', 'armed-forces-russia'],
    ['Ukrainian soldiers', 'armed-forces-ukraine'],
    ['Black Sea fleet', 'black-sea-fleet'],
    ['Storm Shadows', 'storm-shadow'],
    ['F-16s', 'f-16'],
    ['Leopard 2s', 'leopard-2'],
    ['28-point peace proposal', 'peace-plan-28'],
    ['U.N. nuclear watchdog', 'iaea'],
    ['UN human rights monitors', 'ohchr'],
    ['Zaporizhzhya plant', 'zaporizhzhia-npp'],
    ["Moscow's full-scale invasion", 'russian-invasion-of-ukraine'],
    ["Ukraine's battlefield deaths", 'ukrainian-military-losses'],
    ["Russia's total losses", 'russian-military-losses'],
    ['Ukrainian Defense Forces', 'armed-forces-ukraine'],
    ['Russian ground forces', 'armed-forces-russia'],
    ['Zaporozhye Nuclear Power Plant', 'zaporizhzhia-npp'],
    ['largest nuclear plant in Europe', 'zaporizhzhia-npp'],
    ["Russia's large-scale invasion of Ukraine", 'russian-invasion-of-ukraine'],
    ["Russia's frozen assets", 'frozen-assets'],
    ['Russian central-bank reserves', 'frozen-assets'],
    ['Ukrainian energy sector', 'energy-attacks'],
    ['28-point draft peace plan', 'peace-plan-28'],
    ["Russia's defence expenditure", 'defence-budget-russia'],
    ['kidnapping of Ukrainian children', 'deported-children'],
    ['United Nations migration agency', 'iom'],
    ['UN High Commissioner for Human Rights', 'ohchr'],
    ['U.N. refugee agency', 'unhcr'],
    ['absence without leave', 'desertion'],
    ['sanctions against Moscow', 'sanctions-eu'],
    ['one-fifth of Ukrainian territory', 'occupied-territory'],
    ['Kremlin head', 'vladimir-putin'],
    ['Russian deaths', 'russian-military-losses'],
    ['Ukrainian death toll', 'ukrainian-military-losses'],
    ['British defence intelligence', 'uk-ministry-of-defence'],
  ])('%s', (text, topic) => {
    expect(named(`Much was said about the ${text}.`, 'en')).toContain(`${text} → ${topic}`);
  });
});

describe('everyday names of the war in German reports', () => {
  test.each([
    ['Kremltruppen', 'armed-forces-russia'],
    ['russische Soldaten', 'armed-forces-russia'],
    ['ukrainische Soldaten', 'armed-forces-ukraine'],
    ['Kiewer Truppen', 'armed-forces-ukraine'],
    ['Akw Saporischja', 'zaporizhzhia-npp'],
    ['Uno-Flüchtlingshilfswerk', 'unhcr'],
    ['UN-Menschenrechtsbeobachter', 'ohchr'],
    ['Chersoner', 'kherson'],
    ['russische Invasion in die Ukraine', 'russian-invasion-of-ukraine'],
    ['russische Besatzungstruppen', 'armed-forces-russia'],
    ['Armee Kiews', 'armed-forces-ukraine'],
    ['russischer Einmarsch', 'russian-invasion-of-ukraine'],
    ['Russlands Überfall', 'russian-invasion-of-ukraine'],
    ['Vereinbarung von Istanbul', 'istanbul-talks-2025'],
    ['zeitweiliger Schutz', 'temporary-protection'],
    ['russische Devisenreserven', 'frozen-assets'],
    ['Wirtschaftssanktionen gegen Russland', 'sanctions-eu'],
    ['unerlaubtes Fernbleiben', 'desertion'],
    ['ukrainischer Fahnenflüchtiger', 'desertion'],
    ['Kernkraftwerk bei Saporischschja', 'zaporizhzhia-npp'],
    ['UN-Hochkommissar für Menschenrechte', 'ohchr'],
    ['Brücke zwischen Russland und der Krim', 'crimean-bridge'],
    ['Entführung ukrainischer Kinder', 'deported-children'],
    ['CHERSON', 'kherson'],
    ['unerlaubte Abwesenheit', 'desertion'],
    ['Binnenvertriebene', 'internally-displaced'],
    ['Sicherheitsgarantien', 'security-guarantees'],
    ['Putins Soldaten', 'armed-forces-russia'],
    ['russische Kampftruppen', 'armed-forces-russia'],
    ['Streitkräfte der Russischen Föderation', 'armed-forces-russia'],
    ['russische Besatzer', 'armed-forces-russia'],
    ['Kyjiws Truppen', 'armed-forces-ukraine'],
    ['ukrainische Soldatinnen', 'armed-forces-ukraine'],
    ['Soldaten der Ukraine', 'armed-forces-ukraine'],
    ['Verluste der Kremltruppen', 'russian-military-losses'],
    ['Verluste unter den russischen Soldaten', 'russian-military-losses'],
    ['Verluste auf Seiten der Ukraine', 'ukrainian-military-losses'],
    ['Russlands Vormarsch', 'front-line'],
    ['Großinvasion', 'russian-invasion-of-ukraine'],
    ['zivile Todesfälle', 'civilian-casualties'],
    ['Militärhilfe für Kiew', 'western-aid'],
    ['Übergabe getöteter Soldaten', 'repatriation-of-bodies'],
    ['Gefangenentausch', 'prisoner-exchange'],
    ['Kiews Generalstab', 'ukrainian-general-staff'],
    ['russische Todesopfer', 'russian-military-losses'],
    [
      'Militärabkommen zwischen Nordkorea und Russland',
      'comprehensive-strategic-partnership-treaty',
    ],
    ['Luftabwehr der Ukraine', 'ukrainian-air-force'],
    ['Präsident der Ukraine', 'volodymyr-zelenskyy'],
    ['Präsident Russlands', 'vladimir-putin'],
    ['Moskaus Verteidigungsministerium', 'russian-defence-ministry'],
    ['geflohene Ukrainerinnen', 'refugees'],
    ['russisches Verteidigungsbudget', 'defence-budget-russia'],
    ['Vormarsch der russischen Truppen', 'front-line'],
  ])('%s', (text, topic) => {
    expect(named(`Man sprach über ${text}.`, 'de')).toContain(`${text} → ${topic}`);
  });
});

describe('who is counted', () => {
  test.each([
    ['de', 'Etwa 70.000 tote Russen zählt man.', 'Russen → russian-military-losses'],
    [
      'de',
      'Rund 9.000 Ukrainer wurden nach seinen Worten verwundet.',
      'Ukrainer → ukrainian-military-losses',
    ],
    [
      'de',
      '600 Soldaten der Ukraine seien gefallen.',
      'Soldaten der Ukraine → ukrainian-military-losses',
    ],
    [
      'de',
      'Zehn Zivilisten verloren dort ihr Leben, viele starben später.',
      'Zivilisten → civilian-casualties',
    ],
    [
      'en',
      "As many as 900 of Ukraine's soldiers may have lost their lives.",
      "Ukraine's soldiers → ukrainian-military-losses",
    ],
    // Participles and genitives of which the library knows only some forms.
    [
      'de',
      'Er zählte 900 verlorene russische Soldaten.',
      'russische Soldaten → russian-military-losses',
    ],
    [
      'de',
      'Er gab 5.937 gefallene Russen an, dazu gestorbene.',
      'Russen → russian-military-losses',
    ],
    [
      'de',
      '34 abgeschossene ukrainische Drohnen wurden gezählt.',
      'ukrainische Drohnen → drone-attack-records',
    ],
    [
      'de',
      'Die Kosten des Wiederaufbaus der Ukraine steigen.',
      'Wiederaufbaus der Ukraine → reconstruction',
    ],
    ['de', 'Seit Beginn der Invasion schweigt Moskau.', 'Invasion → russian-invasion-of-ukraine'],
    [
      'de',
      'Auf russischer Seite zählte man 900 Namen von Gefallenen.',
      'Gefallenen → russian-military-losses',
    ],
    ['de', 'Verletzt wurden 900 Zivilpersonen.', 'Zivilpersonen → civilian-casualties'],
    [
      'de',
      'Ein gefangener Soldat Nordkoreas starb.',
      'gefangener Soldat Nordkoreas → prisoners-of-war',
    ],
    ['en', 'Putin answered with a call-up of 300,000 reservists.', 'call-up → mobilisation-russia'],
    // Whose losses they are is said by the side that alone stands in the sentence.
    ['de', 'Russland erleidet schwere Verluste.', 'schwere Verluste → russian-military-losses'],
    [
      'de',
      'Unter hohen Verlusten rückten die russischen Truppen vor.',
      'hohen Verlusten → russian-military-losses',
    ],
    [
      'de',
      'Die Ukraine habe im Sommer ebenfalls Verluste hinnehmen müssen.',
      'Verluste → ukrainian-military-losses',
    ],
    [
      'de',
      'Die Ukraine fügte den Angreifern hohe Verluste zu.',
      'hohe Verluste → russian-military-losses',
    ],
    [
      'en',
      'Much has changed since the start of the invasion.',
      'invasion → russian-invasion-of-ukraine',
    ],
    ['en', 'Moscow maintains that its losses are low.', 'losses → russian-military-losses'],
    [
      'en',
      'Kyiv has taken heavy casualties there.',
      'heavy casualties → ukrainian-military-losses',
    ],
    [
      'en',
      'Some 900 attack drones and 40 glide bombs fell on Odesa.',
      'attack drones → drone-attack-records',
    ],
    ['en', 'Russia attacks Ukraine with 48 drones overnight.', 'drones → drone-attack-records'],
    ['en', 'Ukraine shot down 14 drones overnight.', 'drones → drone-attack-records'],
    [
      'en',
      'Most of the Shahed kamikaze drones over Kyiv were shot down.',
      'kamikaze drones → drone-attack-records',
    ],
    [
      'en',
      'The losses of the Russian army grew, said the Ministry of Defence of the United Kingdom.',
      'Ministry of Defence of the United Kingdom → uk-ministry-of-defence',
    ],
    [
      'en',
      "Russia's military personnel losses in Ukraine have crossed 300,000.",
      "Russia's military personnel losses → russian-military-losses",
    ],
    ['en', 'By that count 45,000 Russians must be dead.', 'Russians → russian-military-losses'],
    [
      'en',
      'Some 700 Russian soldiers, it added, are dead or missing.',
      'Russian soldiers → russian-military-losses',
    ],
    ['en', 'It was the deadliest month for civilians.', 'civilians → civilian-casualties'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(named(sentence, language)).toContain(name);
  });

  test.each([
    ['de', 'Russen und Ukrainer lebten dort Tür an Tür.'],
    ['de', 'In dem Wohnhaus wurden sieben Ukrainer verwundet.'],
    ['de', 'Der Winter war hart, und hohe Verluste sind zu beklagen.'],
    ['de', 'Er meldete hohe Verluste an Aktien.'],
    ['en', 'Russians and Ukrainians once lived there side by side.'],
    ['en', 'The Russian military administration and a Ukrainian military source said so.'],
    ['en', 'Allies asked for talks under Article 4 of the treaty.'],
  ] as const)('nobody in %s: %s', (language, sentence) => {
    expect(named(sentence, language)).toEqual([]);
  });
});

test.each([
  ['Trump left Ukraine aboard Air Force One.', 'en', 'ukrainian-air-force'],
  ['The Belgian air force trains pilots from Ukraine.', 'en', 'ukrainian-air-force'],
  ['The coach gave him a first call-up to the squad in Moscow.', 'en', 'mobilisation-russia'],
  ['The invasion of Iraq began in 2003.', 'en', 'russian-invasion-of-ukraine'],
  ['Ukraine said it inflicted heavy losses on Russia.', 'en', 'ukrainian-military-losses'],
  ['Russian companies reported heavy losses in shares.', 'en', 'russian-military-losses'],
  ['Some 900 Russian soldiers were killed.', 'en', 'armed-forces-russia'],
  ['Dort starben 900 russische Soldaten.', 'de', 'armed-forces-russia'],
  ['Alle Truppen aus der Ukraine müssten abgezogen werden.', 'de', 'armed-forces-ukraine'],
  ['Laut Quellen aus Kiew griffen russische Soldaten an.', 'de', 'armed-forces-ukraine'],
  ['Kiew meldet 500.000 Tote, Verwundete und Vermisste.', 'de', 'missing-persons'],
  ['Der aufseiten Russlands kämpfende Soldat ist Kolumbianer.', 'de', 'armed-forces-russia'],
  ['Die auf Seiten Moskaus kämpfenden Truppen schweigen.', 'de', 'armed-forces-russia'],
  ['Die aufseiten Kiews kämpfenden Soldaten sind Georgier.', 'de', 'armed-forces-ukraine'],
  ['Russische und ukrainische Truppen kämpfen dort.', 'de', 'armed-forces-russia'],
  ['Russische und nordkoreanische Soldaten kämpfen dort.', 'de', 'armed-forces-russia'],
  ['Der Einmarsch der Mannschaften ins Stadion war bunt.', 'de', 'russian-invasion-of-ukraine'],
  ['Ein Einmarsch in Taiwan wäre etwas anderes.', 'de', 'russian-invasion-of-ukraine'],
  ['In den Trümmern suchten sie drei Vermisste und Gefallene.', 'de', 'missing-persons'],
  ['Der Luftangriff forderte neun russische Todesopfer.', 'de', 'russian-military-losses'],
  ['Kiew und Moskau melden schwere Verluste.', 'de', 'russian-military-losses'],
  ['Russische Firmen meldeten hohe Verluste in Euro.', 'de', 'russian-military-losses'],
  [
    'Im Winter hätten Russland und die Ukraine im Osten große Verluste erlitten.',
    'de',
    'russian-military-losses',
  ],
  ['Der Verlust der Stadt treffe Russland an der Front.', 'de', 'russian-military-losses'],
  ["Some 40 percent of Ukraine's population need help.", 'en', 'occupied-territory'],
  ['Allies sent Ukraine troops and doctors.', 'en', 'armed-forces-ukraine'],
  ['The Dnipropetrovsk region was hit.', 'en', 'dnipro'],
  ['Russian drones flew over Polish fields.', 'en', 'drone-attack-records'],
  ['Israel shot down 14 kamikaze drones, Kyiv noted.', 'en', 'drone-attack-records'],
  ['The Holodomor killed millions of Ukrainians.', 'en', 'ukrainian-military-losses'],
  ['Britain put a sanctions package on the tankers of Russia.', 'en', 'sanctions-eu'],
] as const)('%s (not %s %s)', (sentence, language, topic) => {
  expect(named(sentence, language).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
});

describe('the pipelines', () => {
  const sabotageIn = (text: string, language: 'de' | 'en') =>
    named(text, language).some((name) => name.endsWith('→ nord-stream-sabotage'));

  test.each([
    ['The blasts tore open the sea floor. Three strings of Nord Stream were lost.', 'en'],
    ['Nach der Sprengung ruht der Handel. Von Nord Stream blieb eine Röhre.', 'de'],
  ] as const)('are the sabotage beside its words: %s', (text, language) => {
    expect(sabotageIn(text, language)).toBe(true);
  });

  test.each([
    [
      'Divers found explosives. The hearing was short. Years before he had pushed Nord Stream 2.',
      'en',
    ],
    ['Die Taucher schwiegen. Der Prozess war kurz. Jahre zuvor warb er für Nord Stream 2.', 'de'],
  ] as const)('are the project elsewhere in the article: %s', (text, language) => {
    expect(sabotageIn(text, language)).toBe(false);
  });
});
