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
    ['Dreierverhandlungen', 'abu-dhabi-talks'],
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
    ['round in Abu Dhabi', 'abu-dhabi-talks'],
    ['three-way talks', 'abu-dhabi-talks'],
    ['consultations in Geneva', 'geneva-talks'],
    ['direct negotiations in Istanbul', 'istanbul-talks-2025'],
    ['spirit of Alaska', 'alaska-summit'],
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
    ['A round trip to Geneva was too much for the Russian.', 'en', 'geneva-talks'],
    ['The second round of the tournament drew Russians to Abu Dhabi.', 'en', 'abu-dhabi-talks'],
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
    ['Vorrücken russischer Einheiten', 'front-line'],
    ['Vormarsch der Russen', 'front-line'],
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
    ['transit of gas through Ukraine', 'gas-transit'],
    ['repatriation of Ukrainian children', 'deported-children'],
    ['forced transfer of children', 'deported-children'],
    ['advance of Russian troops', 'front-line'],
    ['territorial gains by the Russians', 'front-line'],
    ['bombing of power plants', 'energy-attacks'],
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
    [
      'Bei dem Angriff auf Charkiw tötete die Armee drei Zivilisten.',
      'civilian-casualties',
      'Zivilisten',
    ],
    ['Russland griff mit 200 Kamikazedrohnen an.', 'drone-attack-records', 'Kamikazedrohnen'],
    [
      'Es war der schwerste Luftangriff seit Kriegsbeginn.',
      'drone-attack-records',
      'schwerste Luftangriff',
    ],
    ['Putin erhöht die Kriegsausgaben.', 'defence-budget-russia', 'Kriegsausgaben'],
    [
      'Moskau will die annektierten Provinzen Cherson und Luhansk behalten.',
      'annexation-2022',
      'annektierten Provinzen',
    ],
    [
      'Macron will Friedenssoldaten in die Ukraine schicken.',
      'coalition-of-the-willing',
      'Friedenssoldaten',
    ],
    ['US-Vermittler trafen sich mit Selenskyj.', 'witkoff-mission', 'US-Vermittler'],
    ['Viele Ukrainer im Ausland arbeiten.', 'refugees', 'Ukrainer im Ausland'],
    [
      'Rekrutierungszentren in der Ukraine wurden beschossen.',
      'mobilisation-ukraine',
      'Rekrutierungszentren',
    ],
    ['Russland lockt mit hohen Anwerbeprämien.', 'recruitment-russia', 'Anwerbeprämien'],
    [
      'Die UN-Flüchtlingsagentur zählt in der Ukraine weniger Rückkehrer.',
      'unhcr',
      'UN-Flüchtlingsagentur',
    ],
    [
      'Die Verluste unter Moskaus Truppen steigen.',
      'russian-military-losses',
      'Verluste unter Moskaus Truppen',
    ],
    [
      'Am Atomkraftwerk Saporischschja brannte es; das Kernkraftwerk blieb am Netz.',
      'zaporizhzhia-npp',
      'Kernkraftwerk',
    ],
    [
      'Steve Witkoff flog ab; der Sondergesandte sprach mit Kiew.',
      'steve-witkoff',
      'Sondergesandte',
    ],
  ] as const)('%s', (text, topic, name) => {
    expect(found(text, 'de')).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['An der Front der Digitalisierung tut sich wenig.', 'front-line'],
    ['Die Front des Hauses in Kiew wurde gestrichen.', 'front-line'],
    ['Russland meldete ukrainische Luftangriffe mit Drohnen auf Belgorod.', 'drone-attack-records'],
    ['Aus den Trümmern in Kiew wurden zwei Leichen geborgen.', 'repatriation-of-bodies'],
    ['Kinder in Kiew gehen wieder zur Schule.', 'deported-children'],
    ['Zivilisten in Kiew räumten Trümmer.', 'civilian-casualties'],
    ['Für die Feuerwehr in Kiew gab es neue Kamikazedrohnen.', 'drone-attack-records'],
    ['Friedenssoldaten der Vereinten Nationen starben im Libanon.', 'coalition-of-the-willing'],
    ['Der Vormarsch der Elektroautos stockt auch in Russland.', 'front-line'],
    ['Moskau erlebte den schwersten Drohnenangriff seit Kriegsbeginn.', 'drone-attack-records'],
    ['Truppen überquerten den Dnipro bei Cherson unter Beschuss.', 'dnipro'],
    ['In Anchorage landete ein Frachtflugzeug aus Russland.', 'alaska-summit'],
    [
      'Nach dem Einschlag im Wohnhaus in Kiew gelten zwei Menschen als vermisst.',
      'missing-persons',
    ],
    ['Der Kanzler von Österreich, Christian Stocker, sprach mit Selenskyj.', 'friedrich-merz'],
    ['Vermittler aus Katar trafen sich mit Selenskyj.', 'witkoff-mission'],
    ['Briten im Ausland wählen per Brief.', 'refugees'],
    ['Rekrutierungszentren in Leipzig werben mit Plakaten.', 'mobilisation-ukraine'],
    ['Der Mast in Tschernobyl steht nah am Kernkraftwerk.', 'zaporizhzhia-npp'],
    [
      'Der Sonderstatus für den Donbass war Teil des Minsker Abkommens, so der Ukrainer.',
      'temporary-protection',
    ],
  ] as const)('%s', (text, topic) => {
    expect(found(text, 'de').filter((each) => each.endsWith(` ${topic}`))).toEqual([]);
  });

  test.each([
    ['The front in the Donetsk region did not move.', 'front-line', 'front'],
    ['The 1,200-kilometre front holds.', 'front-line', 'front'],
    ['Air strikes with drones hit Kyiv.', 'drone-attack-records', 'Air strikes'],
    [
      'Russia launched a massive attack on Kyiv with 40 missiles.',
      'drone-attack-records',
      'massive attack',
    ],
    ['Kyiv says 19,546 children were deported to Russia.', 'deported-children', 'children'],
    ['The strike on Kharkiv wounded 12 civilians.', 'civilian-casualties', 'civilians'],
    ['Thousands of Ukrainian soldiers have deserted.', 'desertion', 'have deserted'],
    ['Ukrainian soldiers abandoned their posts.', 'desertion', 'abandoned their posts'],
    ['The Kremlin raised the war budget.', 'defence-budget-russia', 'war budget'],
    ['Russian drones cut the power supply in Kyiv.', 'energy-attacks', 'power supply'],
    ['The grain deal helped poor countries.', 'grain-deal', 'grain deal'],
    ['The International Criminal Court issued arrest warrants.', 'icc-warrants', 'arrest warrants'],
    ['Budapest is blocking the sanctions package.', 'hungary', 'Budapest'],
    [
      'Chancellor Friedrich Merz spoke. The chancellor promised aid.',
      'friedrich-merz',
      'chancellor',
    ],
    ['Rafael Grossi spoke for the IAEA. The nuclear agency warned.', 'iaea', 'nuclear agency'],
    ['Kiel data show less aid for Ukraine.', 'kiel-tracker', 'Kiel data'],
    ['Peace talks in 2022 failed over neutrality.', 'istanbul-talks-2022', 'Peace talks in 2022'],
    [
      'Many Ukrainians are refugees in their own country.',
      'internally-displaced',
      'refugees in their own country',
    ],
    ['Russia handed over another 900 bodies to Kyiv.', 'repatriation-of-bodies', 'bodies'],
    ['Kyiv received the bodies of 140 servicemen.', 'repatriation-of-bodies', 'bodies'],
    ['Air defences shot down 40 of the 52 drones.', 'ukrainian-air-force', 'Air defences'],
    ['Air defenses intercepted four missiles.', 'ukrainian-air-force', 'Air defenses'],
    ['A US delegation arrived in Kyiv.', 'witkoff-mission', 'US delegation'],
    ['Talks to end the war resumed in Washington.', 'witkoff-mission', 'Talks to end the war'],
    [
      'After years in captivity the men were exchanged by Ukraine.',
      'prisoners-of-war',
      'captivity',
    ],
    [
      'Schools in Moscow-controlled areas teach in Russian.',
      'occupied-territory',
      'Moscow-controlled areas',
    ],
    [
      'Ukraine wants its seized territory back from Russia.',
      'occupied-territory',
      'seized territory',
    ],
    ['Warsaw spoke of a drone incident in Poland.', 'poland-drones-2025', 'drone incident'],
    ['Protection status for Ukrainians ends in 2027.', 'temporary-protection', 'Protection status'],
    [
      'Recruitment offices in Ukraine were attacked.',
      'mobilisation-ukraine',
      'Recruitment offices',
    ],
    ['Washington shortened its plan, once 28 points long.', 'peace-plan-28', '28 points'],
    ['The general staff said Ukraine held Pokrovsk.', 'ukrainian-general-staff', 'general staff'],
    ['The Russian casualty rate is rising.', 'russian-military-losses', 'Russian casualty rate'],
    ['Russia suffered devastating losses.', 'russian-military-losses', 'devastating losses'],
    [
      'Mediazona collects the names of fallen soldiers.',
      'named-death-count',
      'names of fallen soldiers',
    ],
    [
      'Rebuilding the country will cost Ukraine billions.',
      'reconstruction',
      'Rebuilding the country',
    ],
    [
      'United Nations human rights monitors spoke in Kyiv.',
      'ohchr',
      'United Nations human rights monitors',
    ],
  ] as const)('%s', (text, topic, name) => {
    expect(found(text, 'en')).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['Trump railed against the Deep State.', 'deepstate'],
    ['On the diplomatic front, Russia asked for more.', 'front-line'],
    ['The front page of the Kyiv newspaper showed Putin.', 'front-line'],
    ['Ukraine flew a massive attack with drones on Russian airfields.', 'drone-attack-records'],
    ['Israeli air strikes with drones hit Gaza, Russia said.', 'drone-attack-records'],
    ['The children in Kyiv are back at their desks.', 'deported-children'],
    ['The return of children to school was a relief to Kyiv.', 'deported-children'],
    ['Maria Lvova-Belova is the children’s rights commissioner.', 'deported-children'],
    ['The kidnapping of children in Nigeria shocked Ukraine.', 'deported-children'],
    ['Three civilians in Kyiv drove the ambulance.', 'civilian-casualties'],
    ['A deserted village near Pokrovsk burned.', 'desertion'],
    ['Western firms have deserted Russia.', 'desertion'],
    ['Kyiv celebrated its advance into Russia.', 'front-line'],
    ['Kyiv approved its own war budget.', 'defence-budget-russia'],
    ['An arson attack cut the power supply of Berlin, Ukraine noted.', 'energy-attacks'],
    ['The court issued arrest warrants for Netanyahu, Russia noted.', 'icc-warrants'],
    ['Russian troops crossed the Dnipro under shelling.', 'dnipro'],
    ['The envoy of the United Nations spoke in Geneva.', 'steve-witkoff'],
    ['A new train to Moskva left the station.', 'moskva-cruiser'],
    ['A count by the BBC found 40 shops closed in Russia.', 'named-death-count'],
    ['The transit of grain through Ukraine goes on.', 'gas-transit'],
    ['Support to increase output in Ukraine was voted down.', 'western-aid'],
    ['An opera in Warsaw played Ukrainian songs.', 'poland'],
    ['The bodies of two civilians were returned to Kyiv.', 'repatriation-of-bodies'],
    [
      'Ukraine returned to international bodies such as the postal union.',
      'repatriation-of-bodies',
    ],
    ['Rescuers in Kyiv received help and found two bodies.', 'repatriation-of-bodies'],
    ['Air defences shot down 40 Ukrainian drones near Moscow.', 'ukrainian-air-force'],
    ['Air defences in Bryansk shot down two drones.', 'ukrainian-air-force'],
    ['A US delegation visited Israel after Ukraine.', 'witkoff-mission'],
    ['A bear was released from captivity near Kyiv.', 'prisoners-of-war'],
    ['A Russian-controlled company in Ukraine went bankrupt.', 'occupied-territory'],
    ['Poland and Estonia reported an airspace violation.', 'poland-drones-2025'],
    ['The wolf lost its protection status in Ukraine.', 'temporary-protection'],
    ['Recruitment offices in Leeds opened.', 'mobilisation-ukraine'],
    ['The match ended 28 points to 20, planned or not.', 'peace-plan-28'],
    ['Russia’s general staff spoke of Pokrovsk.', 'ukrainian-general-staff'],
  ] as const)('%s', (text, topic) => {
    expect(found(text, 'en').filter((each) => each.endsWith(` ${topic}`))).toEqual([]);
  });

  test.each([
    ['Friedrich Merz spoke. Austria’s chancellor did not.', ['Friedrich Merz → friedrich-merz']],
    ['The IAEA warned. The Russian nuclear agency did not.', ['IAEA → iaea']],
  ])('%s', (text, names) => {
    expect(found(text, 'en')).toEqual(names);
  });
});

test.each([
  'Der russische Sondergesandte Kirill Dmitrijew traf Steve Witkoff.',
  'Steve Witkoff traf Putins Sondergesandten Dmitrijew.',
  'Der ukrainische Chefunterhändler Umjerow traf Steve Witkoff.',
])('an envoy of another state is not Trump’s: %s', (text) => {
  expect(found(text, 'de').filter((each) => each.endsWith(' steve-witkoff'))).toEqual([
    'Steve Witkoff → steve-witkoff',
  ]);
});
