import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const KOREA =
  'Nordkoreanische Soldaten kämpfen laut Seoul für Russland im Krieg gegen die Ukraine. ' +
  'Machthaber Kim Jong-un sagte Wladimir Putin Hilfe zu.';
const WAR =
  'Russland griff im Krieg gegen die Ukraine erneut Kiew an. Wolodymyr Selenskyj sprach von einem schweren Tag.';

/** What is found in an article behind its first block, as `text → topic`. */
const foundIn = (lead: string, text: string) => namedBehind(lead, text, 'de');

const ofKorea = (sentence: string) => foundIn(KOREA, sentence);
const ofTheWar = (sentence: string) => foundIn(WAR, sentence);

describe('how German reports on North Korea put it', () => {
  test.each([
    ['Kims Elitesoldaten', 'north-korean-troops'],
    ['Kämpfer aus Nordkorea', 'north-korean-troops'],
    ['Nordkoreas Kriegseintritt', 'troop-deployment-2024'],
    ['nordkoreanische Truppenhilfe', 'troop-deployment-2024'],
    ['nordkoreanische Kriegstote', 'casualties'],
    ['Verluste bei den nordkoreanischen Soldaten', 'casualties'],
    ['Verluste der nordkoreanischen Streitkräfte', 'casualties'],
    ['Soldaten der nordkoreanischen Armee', 'north-korean-troops'],
    ['Truppen aus dem Norden', 'north-korean-troops'],
    ['nordkoreanische Zwangsarbeiter', 'north-korean-workers'],
    ['Raketen aus nordkoreanischer Produktion', 'kn-23'],
    ['Waffen aus Nordkorea', 'artillery-shells'],
    ['nordkoreanische Rüstungslieferungen', 'artillery-shells'],
    ['Pakt mit Kim', 'comprehensive-strategic-partnership-treaty'],
    ['Bündnis zwischen Moskau und Pjöngjang', 'comprehensive-strategic-partnership-treaty'],
    ['Waffenembargo der Vereinten Nationen', 'un-sanctions-north-korea'],
    ['UN-Expertenpanel', 'un-panel-of-experts'],
    ['südkoreanische Spionagebehörde', 'nis'],
    ['Hauptnachrichtendienst des ukrainischen Verteidigungsministeriums', 'hur'],
    ['Arbeitsmigranten aus Nordkorea', 'north-korean-workers'],
    ['nordkoreanische Bautrupps', 'north-korean-builders'],
    ['Kampfmittelräumer aus Nordkorea', 'north-korean-engineers'],
    ['170-Millimeter-Haubitzen', 'koksan'],
    ['Besuch des Kremlchefs in Pjöngjang', 'putin-visit-pyongyang-2024'],
    ['Seouls Militärgeheimdienst', 'south-korean-dia'],
    ['US-Präsidialamt', 'white-house'],
    ['Zentrale Koreanische Nachrichtenagentur', 'kcna'],
    ['Drohnenfabrik in Tatarstan', 'alabuga'],
    ['Sumi', 'sumy'],
    ['Kampftote', 'casualties'],
    ['122-mm-Granaten', 'artillery-shells'],
    ['Haubitzenmunition', 'artillery-shells'],
    ['nordkoreanische Wehrpflichtige', 'north-korean-troops'],
    ['gefangene nordkoreanische Kämpfer', 'prisoners-of-war'],
    ['gefälschte russische Dokumente', 'false-identities'],
    ['Nahrungsmittelknappheit', 'food-aid-rice'],
    ['Begrüßungszeremonie', 'honours-for-soldiers'],
    ['Kampfbereitschaft', 'combat-readiness'],
    ['Entminungsspezialisten aus Nordkorea', 'north-korean-engineers'],
    ['Wiedereintrittstechnologie', 'technology-transfer'],
    ['Entsendung von Truppen', 'troop-deployment-2024'],
    ['drittes Truppenkontingent', 'third-deployment-2025'],
    ['offizielle Medien Nordkoreas', 'kcna'],
    ['nordkoreanische Verteidigungsindustrie', 'arms-production'],
    ['Nordkoreas Bündnis mit Russland', 'comprehensive-strategic-partnership-treaty'],
    ['Pakt von 1961', 'treaty-1961'],
    ['Inlandsgeheimdienst der Ukraine', 'sbu'],
  ] as const)('%s names %s', (name, topic) => {
    expect(ofKorea(`Am Dienstag ging es um ${name} und um Nordkorea.`)).toContain(
      `${name} → ${topic}`,
    );
  });

  test.each([
    [
      'In Kursk überraschte der ukrainische Vorstoß den Kreml.',
      'ukrainische Vorstoß → kursk-incursion',
    ],
    ['Die Überraschungsoffensive bei Sudscha gelang.', 'Überraschungsoffensive → kursk-incursion'],
    ['Das MSMT tagte, das Überwachungsteam schwieg.', 'Überwachungsteam → msmt'],
    ['Die Nato warnt. Das westliche Bündnis sei bereit.', 'westliche Bündnis → nato'],
    ['Donezk und Luhansk waren als DNR und LNR bekannt.', 'DNR → donetsk'],
    ['Die LNR kämpfte neben der DNR.', 'LNR → luhansk'],
    [
      'Kyrylo Budanow kam. Ukraines Geheimdienstchef schwieg.',
      'Ukraines Geheimdienstchef → kyrylo-budanov',
    ],
    ['Kim kam zum Gipfeltreffen in Peking.', 'Gipfeltreffen in Peking → beijing-meeting-2025'],
  ])('knows it by what stands beside it: %s', (sentence, found) => {
    expect(ofKorea(sentence)).toContain(found);
  });

  test.each([
    'Die Sanktionen, die vom UN-Sicherheitsrat verhängt wurden, treffen Nordkorea.',
    'Pjöngjang umgehe die Sanktionen des Sicherheitsrats.',
    'Nordkorea beklagt die Sanktionen der Vereinten Nationen.',
  ])('knows whose sanctions they are: %s', (sentence) => {
    expect(ofKorea(sentence).join()).toContain('→ un-sanctions-north-korea');
  });

  test.each([
    ['Die Sanktionen, die die EU beschloss, treffen Banken.', 'un-sanctions-north-korea'],
    ['Lawrow sprach bei seinem Besuch in Pjöngjang von Putin.', 'putin-visit-pyongyang-2024'],
    ['Der Pakt mit Kim, sagte Trump, ruhe.', 'comprehensive-strategic-partnership-treaty'],
    ['Die südkoreanische Nachrichtenagentur Newsis meldete es.', 'yonhap'],
    ['Ein ukrainischer Vorstoß bei Kupjansk blieb stecken.', 'kursk-incursion'],
    ['Der russische Überraschungsangriff bei Sudscha gelang.', 'kursk-incursion'],
    ['Das Überwachungsteam zählt Vögel.', 'msmt'],
    ['Das westliche Bündnis der Bauern tagte.', 'nato'],
    ['Der DNR ist ein Verband für den Naturschutz.', 'donetsk'],
    ['Macron erwägt die Entsendung von Truppen nach Kiew.', 'troop-deployment-2024'],
    ['Trump reiste zum Gipfeltreffen in Peking.', 'beijing-meeting-2025'],
    ['Im Koreakrieg gab es Kampftote.', 'casualties'],
    ['Die Rüstungslieferungen an die Ukraine gehen weiter.', 'artillery-shells'],
  ] as const)('takes nothing for what it is not: %s (%s)', (sentence, topic) => {
    expect(ofKorea(sentence).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
  });

  test('a woman called Sumi is no city', () => {
    expect(foundIn('Neue Galerie', 'Sumi Tanaka hat in Berlin eine Galerie eröffnet.')).toEqual([]);
  });
});

describe('how German reports on the war put it', () => {
  test.each([
    ['Russlands Kriegstote', 'russian-military-losses'],
    ['ukrainische Verlustzahlen', 'ukrainian-military-losses'],
    ['Opfer unter Zivilisten', 'civilian-casualties'],
    ['Tausch von Kriegsgefangenen', 'prisoner-exchange'],
    ['Übergabe der Leichname', 'repatriation-of-bodies'],
    ['Soldatenleichen', 'repatriation-of-bodies'],
    ['Leichen ihrer Soldaten', 'repatriation-of-bodies'],
    ['Verhandlungsrunde in Istanbul', 'istanbul-talks-2025'],
    ['Friedensplan des US-Präsidenten', 'peace-plan-28'],
    ['Russland-Vermögen', 'frozen-assets'],
    ['blockierte russische Gelder', 'frozen-assets'],
    ['Sanktionen der EU', 'sanctions-eu'],
    ['amerikanische Sanktionen', 'us-sanctions'],
    ['Militärhilfe der USA', 'us-aid'],
    ['Deutschlands Militärhilfe', 'german-aid'],
    ['Hilfen der EU', 'eu-aid'],
    ['Binnengeflüchtete', 'internally-displaced'],
    ['Angriffe auf Umspannwerke', 'energy-attacks'],
    ['Angriffe auf die Energie-Infrastruktur', 'energy-attacks'],
    ['okkupierte Gebiete', 'occupied-territory'],
    ['Rückholung der Kinder', 'deported-children'],
    ['AKW in Enerhodar', 'zaporizhzhia-npp'],
    ['UN-Flüchtlingskommissariat', 'unhcr'],
    ['Moskaus Krieg', 'russian-invasion-of-ukraine'],
    ['Koordinierungszentrum für Kriegsgefangene', 'coordination-headquarters'],
    ['Koordinierungsstelle für die Behandlung von Kriegsgefangenen', 'coordination-headquarters'],
  ] as const)('%s names %s', (name, topic) => {
    expect(ofTheWar(`Am Dienstag ging es in Russland und Kiew um ${name}.`)).toContain(
      `${name} → ${topic}`,
    );
  });

  test.each([
    'Der Plan mit seinen 28 Punkten ist neu. Trumps Plan sei eine Grundlage, sagte Putin.',
    'Der 28-Punkte-Plan liegt vor. Brüssel lehnt den US-Plan ab.',
  ])('knows a plan again: %s', (text) => {
    expect(ofTheWar(text).join()).toMatch(/(?:Trumps Plan|US-Plan) → peace-plan-28/);
  });

  test.each([
    ['Trumps Plan für höhere Zölle stößt auf Kritik.', 'peace-plan-28'],
    ['Ein Milliardenkredit soll die Bahn retten.', 'eu-loan-90bn'],
    ['Russlands Krieg in Syrien begann 2015.', 'russian-invasion-of-ukraine'],
    ['Die Sanktionen der EU treffen den Iran.', 'sanctions-eu'],
    ['Die Hilfe der USA für Israel bleibt.', 'us-aid'],
  ] as const)('takes nothing for what it is not: %s (%s)', (sentence, topic) => {
    expect(ofTheWar(sentence).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
  });

  test.each([
    ['Russland muss im Ukraine-Krieg weiter Verluste hinnehmen.', 'russian'],
    ['Schwere Verluste für Russland im Krieg gegen die Ukraine.', 'russian'],
    ['Moskaus Armee habe im Krieg in der Ukraine hohe Verluste erlitten.', 'russian'],
    ['Die Ukraine hat seit der russischen Invasion in der Ukraine hohe Verluste.', 'ukrainian'],
    ['Kiew beklagt in Russlands Angriffskrieg gegen die Ukraine schwere Verluste.', 'ukrainian'],
  ] as const)('takes no war for a side: %s', (sentence, side) => {
    const losses = ofTheWar(sentence).filter((name) => name.endsWith('-military-losses'));
    expect(losses).toEqual([expect.stringMatching(new RegExp(`→ ${side}-military-losses$`))]);
  });

  test.each([
    'Im Ukraine-Krieg sind hohe Verluste zu beklagen.',
    'Russland und die Ukraine melden hohe Verluste.',
    'Auch im Krieg gegen die Ukraine gibt es Verluste.',
  ])('does not guess whose losses they are: %s', (sentence) => {
    expect(ofTheWar(sentence).filter((name) => name.endsWith('-military-losses'))).toEqual([]);
  });

  test('losses among North Koreans in Russia are theirs', () => {
    expect(
      ofKorea('Unter den nordkoreanischen Kämpfern in Russland gebe es «erhebliche» Verluste.'),
    ).toContain('Verluste → casualties');
  });
});

test.each([
  [
    'Der Generalstab des ukrainischen Militärs wies das zurück.',
    'Generalstab des ukrainischen Militärs → ukrainian-general-staff',
  ],
  ['Kyjiws Truppen zogen ab.', 'Kyjiws Truppen → armed-forces-ukraine'],
  [
    'Das UN-Kommissariat für Menschenrechte zählte nach.',
    'UN-Kommissariat für Menschenrechte → ohchr',
  ],
  ['Millionen leben als Flüchtlinge fern der Ukraine.', 'Flüchtlinge → refugees'],
  ['Trump drängte auf Friedensgespräche mit Moskau.', 'Friedensgespräche → witkoff-mission'],
  ['Bei Wagners Meuterei vermittelte Lukaschenko.', 'Lukaschenko → alexander-lukashenko'],
  ['In Genf gab es Friedensgespräche in Genf.', 'Friedensgespräche in Genf → geneva-talks'],
])('of the war is found: %s', (text, found) => {
  expect(ofTheWar(text)).toContain(found);
});

test.each([
  ['Sie starben durch einen ukrainischen Raketen- und Drohnenangriff.', 'drone-attack-records'],
  [
    'Ukrainische Drohnen trafen eine Raffinerie in Russland, der Drohnenangriff war der zehnte.',
    'drone-attack-records',
  ],
  [
    'Nach ukrainischen Angriffen gab es in der russischen Stadt Belgorod Stromausfälle.',
    'energy-attacks',
  ],
  ['In der russischen Grenzregion wurden Zivilisten getötet.', 'civilian-casualties'],
  ['Flüchtlinge aus Syrien kamen nicht über die Ukraine.', 'refugees'],
  ['Bald könnte es Friedensgespräche geben.', 'witkoff-mission'],
])('of the war stays dark: %s (%s)', (text, topic) => {
  expect(ofTheWar(text).filter((each) => each.endsWith(`→ ${topic}`))).toEqual([]);
});

test.each([
  ['Die Ukraine war nicht dabei.', ['Ukraine → ukraine']],
  ['Für die Ukraine war es ein schwerer Tag.', ['Ukraine → ukraine']],
  ['In der Ukraine war es still.', ['Ukraine → ukraine']],
  [
    'Die Daten stammen vom Institute for the Study of War.',
    ['Institute for the Study of War → isw'],
  ],
])('an English name with small nouns is none in German: %s', (text, found) => {
  expect(ofTheWar(text)).toEqual(found);
});

test.each([
  ['HUR-Chef Krylo Budanow schwieg.', 'Krylo Budanow → kyrylo-budanov'],
  ['Kremlsprecher Dimitri Peskow schwieg.', 'Dimitri Peskow → dmitry-peskov'],
  ['Militärgeheimdienstchef Kyrilo Budanow schwieg.', 'Kyrilo Budanow → kyrylo-budanov'],
])('a vowel more or less in a short given name: %s', (text, found) => {
  expect(ofKorea(text)).toContain(found);
});

test.each(['Der Boxer Marko Budanow gewann.', 'Der Autor Dieter Peskow las vor.'])(
  'another given name is somebody else: %s',
  (text) => {
    expect(ofKorea(text)).toEqual([]);
  },
);

test.each([
  [
    'Die Angriffe auf russisches Territorium gingen weiter.',
    'Angriffe auf russisches Territorium → long-range-strikes',
  ],
  [
    'Es geht um Gebiete unter russischer Kontrolle in der Ukraine.',
    'Gebiete unter russischer Kontrolle → occupied-territory',
  ],
  [
    'Wie viele russische Soldaten der Krieg das Leben gekostet hat, ist offen.',
    'russische Soldaten → russian-military-losses',
  ],
  [
    'Bisher sind 60.000 ukrainische Verteidiger gefallen.',
    'ukrainische Verteidiger → ukrainian-military-losses',
  ],
  [
    'Die ukrainischen Verteidiger halten die Stadt.',
    'ukrainischen Verteidiger → armed-forces-ukraine',
  ],
])('of the war is found too: %s', (text, found) => {
  expect(foundIn(`${WAR} Nordkoreanische Soldaten waren nicht dabei.`, text)).toContain(found);
});

describe('prisoners without a nation', () => {
  test.each([
    ['Je 50 Gefangene kamen bei dem Austausch frei.', 'Gefangene → prisoners-of-war'],
    ['Beide Seiten tauschen Hunderte Gefangene aus.', 'Gefangene → prisoners-of-war'],
    ['Wieder wurden Kriegsgefangene ausgetauscht.', 'Kriegsgefangene → prisoners-of-war'],
    ['Die Freigelassenen waren Jahre in Gefangenschaft.', 'Gefangenschaft → prisoners-of-war'],
  ])('are those of the war where they are exchanged or freed: %s', (text, found) => {
    expect(ofTheWar(text)).toContain(found);
  });

  test.each([
    'Die Gefangenen im Stadtgefängnis spielen Schach.',
    'Politische Gefangene wurden freigelassen.',
  ])('are others elsewhere: %s', (text) => {
    expect(ofTheWar(text)).toEqual([]);
  });
});
