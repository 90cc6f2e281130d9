import { expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { warFigures } from './read-war-figures.ts';

// How news reports phrase the figures of the war, in sentences of our own: another manner than that of the
// pack's statements. Measure and topic of each number; all other numbers of a sentence are not read.

/** "45.100: killed of ukrainian-military-losses; …" */
function told(text: string, language: Language): string {
  return warFigures(text, language)
    .filter(({ negated }) => !negated)
    .map(({ start, end, measure, of }) => `${text.slice(start, end)}: ${measure} of ${of}`)
    .join('; ');
}

type Row = readonly [Language, string, string];

test.each<Row>([
  [
    'de',
    'Der ukrainische Präsident Wolodymyr Selenskyj hat die Verluste der ukrainischen Streitkräfte auf 45.100 Gefallene beziffert.',
    '45.100: killed of ukrainian-military-losses',
  ],
  [
    'de',
    'Seit Beginn des russischen Angriffskriegs seien 31.000 ukrainische Soldaten ums Leben gekommen, sagte Selenskyj. Die russischen Verluste bezifferte er auf 180.000 Tote.',
    '31.000: killed of ukrainian-military-losses; 180.000: killed of russian-military-losses',
  ],
  [
    'de',
    'Auf russischer Seite seien im gleichen Zeitraum etwa 12.000 Männer getötet worden, sagte Selenskyj am Samstag.',
    '12.000: killed of russian-military-losses',
  ],
  [
    'de',
    'Die USA hatten die Zahl der getöteten russischen Soldaten auf etwa 2000 bis 4000 geschätzt.',
    '2000 bis 4000: killed of russian-military-losses',
  ],
  [
    'de',
    'Moskau sprach zuletzt von etwa 1350 getöteten Militärs in den eigenen Reihen.',
    '1350: killed of russian-military-losses',
  ],
  [
    'de',
    'Nach Schätzungen des ukrainischen Generalstabs hat Russland seit Kriegsbeginn insgesamt 859.920 Soldaten verloren.',
    '859.920: lost of russian-military-losses',
  ],
  [
    'de',
    'Die BBC hat gemeinsam mit dem Portal Mediazona die Namen von 95.323 gefallenen russischen Soldaten ermittelt.',
    '95.323: killed-by-name of russian-military-losses',
  ],
  [
    'de',
    'Mediazona hat inzwischen mehr als 120.000 getötete russische Soldaten namentlich identifiziert.',
    '120.000: killed-by-name of russian-military-losses',
  ],
  [
    'de',
    'Nach britischen Angaben wurden seit Februar 2022 rund 790.000 russische Soldaten getötet oder verwundet.',
    '790.000: killed-or-wounded of russian-military-losses',
  ],
  [
    'de',
    'Die Zahl der russischen Gefallenen liege bei 200.000, sagte der Nato-Generalsekretär.',
    '200.000: killed of russian-military-losses',
  ],
  [
    'de',
    'Russland habe in diesem Jahr schon 240.000 Mann verloren, heißt es in Kiew.',
    '240.000: lost of russian-military-losses',
  ],
  [
    'de',
    'Kiew zählt 1.100 russische Soldaten, die am Dienstag getötet oder verwundet worden seien.',
    '1.100: killed-or-wounded of russian-military-losses',
  ],
  [
    'de',
    'Russlands Armee hat nach Angaben aus Kiew mehr als 10.000 Panzer verloren.',
    '10.000: tanks-lost of armed-forces-russia',
  ],
  [
    'en',
    'Zelensky said 43,000 Ukrainian soldiers had been killed since the start of the full-scale invasion and 370,000 injured.',
    '43,000: killed of ukrainian-military-losses; 370,000: wounded of ukrainian-military-losses',
  ],
  [
    'en',
    "Russia has lost some 1,000,000 troops in Ukraine since the beginning of its full-scale invasion, the General Staff of Ukraine's Armed Forces reported on June 12.",
    '1,000,000: lost of russian-military-losses',
  ],
  [
    'en',
    'According to the report, Russia has also lost 10,933 tanks, 22,786 armored fighting vehicles and 29,063 artillery systems.',
    '10,933: tanks-lost of armed-forces-russia',
  ],
  [
    'en',
    'The BBC and Mediazona have confirmed the names of more than 106,000 Russian soldiers killed in the war.',
    '106,000: killed-by-name of russian-military-losses',
  ],
  [
    'en',
    'BBC Russian has identified 70,112 Russian soldiers killed in Ukraine by name.',
    '70,112: killed-by-name of russian-military-losses',
  ],
  [
    'en',
    'US intelligence estimated that 315,000 Russian troops had been killed or injured in the war.',
    '315,000: killed-or-wounded of russian-military-losses',
  ],
  [
    'en',
    "The UK's defence ministry puts Russian casualties at about 950,000, of whom some 250,000 are dead or missing.",
    '950,000: killed-or-wounded of russian-military-losses; 250,000: killed-or-missing of russian-military-losses',
  ],
  [
    'en',
    'Moscow last gave a figure in September 2022, when it said 5,937 of its soldiers had died.',
    '5,937: killed of russian-military-losses',
  ],
  [
    'en',
    'Ukraine says Russia lost 34,000 men in October alone.',
    '34,000: lost of russian-military-losses',
  ],
  [
    'en',
    'Up to 100,000 Ukrainian soldiers have been killed, according to a Western estimate, and 300,000 wounded.',
    '100,000: killed of ukrainian-military-losses; 300,000: wounded of ukrainian-military-losses',
  ],
  [
    'en',
    "Russian losses in the war have passed one million, according to Kyiv's general staff.",
    'one million: lost of russian-military-losses',
  ],
  [
    'en',
    "Some 46,000 of Ukraine's troops have died on the battlefield, Zelensky told NBC.",
    '46,000: killed of ukrainian-military-losses',
  ],
  [
    'de',
    'Seit Februar 2022 wurden nach UN-Angaben mindestens 14.999 Zivilisten in der Ukraine getötet und mehr als 40.600 verletzt.',
    '14.999: civilians-killed of civilian-casualties; 40.600: civilians-injured of civilian-casualties',
  ],
  [
    'de',
    'Das UN-Menschenrechtsbüro hat seit Beginn der Invasion 13.134 zivile Todesopfer in der Ukraine dokumentiert, darunter 707 Kinder.',
    '13.134: civilians-killed of civilian-casualties; 707: children-killed of civilian-casualties',
  ],
  [
    'de',
    'Die Vereinten Nationen registrierten bislang 10.000 getötete ukrainische Zivilisten; die tatsächliche Zahl dürfte höher liegen.',
    '10.000: civilians-killed of civilian-casualties',
  ],
  [
    'de',
    'Mehr als 600 Kinder kamen laut den Vereinten Nationen in der Ukraine seit Kriegsbeginn ums Leben.',
    '600: children-killed of civilian-casualties',
  ],
  [
    'de',
    'Im Jahr 2025 kamen nach UN-Angaben 2.514 Zivilisten in der Ukraine ums Leben, 12.142 wurden verletzt.',
    '2.514: civilians-killed of civilian-casualties; 12.142: civilians-injured of civilian-casualties',
  ],
  [
    'en',
    'The UN has verified at least 15,000 civilian deaths in Ukraine since February 2022, including more than 760 children.',
    '15,000: civilians-killed of civilian-casualties; 760: children-killed of civilian-casualties',
  ],
  [
    'en',
    'At least 12,456 civilians have been killed in Ukraine and 28,382 injured since the invasion, the UN human rights office says.',
    '12,456: civilians-killed of civilian-casualties; 28,382: civilians-injured of civilian-casualties',
  ],
  [
    'en',
    'The war has killed more than 13,800 civilians in Ukraine and wounded over 35,000, according to the United Nations.',
    '13,800: civilians-killed of civilian-casualties; 35,000: civilians-injured of civilian-casualties',
  ],
  [
    'en',
    'The UN says the confirmed civilian death toll in Ukraine stands at 14,383, with 37,541 injured.',
    '14,383: civilians-killed of civilian-casualties; 37,541: civilians-injured of civilian-casualties',
  ],
  [
    'en',
    'UN monitors documented 232 civilians killed and 1,343 injured in Ukraine in June.',
    '232: civilians-killed of civilian-casualties; 1,343: civilians-injured of civilian-casualties',
  ],
  [
    'de',
    '6,5 Millionen Ukrainer sind seit Kriegsbeginn ins Ausland geflohen.',
    '6,5 Millionen: refugees-abroad of refugees',
  ],
  [
    'de',
    'In europäischen Ländern halten sich nach Angaben des UNHCR zurzeit gut 4,8 Millionen Flüchtlinge aus der Ukraine auf.',
    '4,8 Millionen: refugees-in-europe of refugees',
  ],
  [
    'de',
    'Die Zahl der ukrainischen Flüchtlinge in Europa gab das UNHCR mit 5,1 Millionen an.',
    '5,1 Millionen: refugees-in-europe of refugees',
  ],
  [
    'de',
    'Dem UNHCR zufolge haben 5,3 Millionen Ukrainerinnen und Ukrainer das Land verlassen.',
    '5,3 Millionen: refugees-abroad of refugees',
  ],
  [
    'de',
    'Nach Angaben von OCHA gibt es infolge des Krieges rund 5,6 Millionen Binnenvertriebene in der Ukraine.',
    '5,6 Millionen: internally-displaced of internally-displaced',
  ],
  [
    'de',
    'Rund 3,7 Millionen Menschen sind laut IOM innerhalb der Ukraine vertrieben.',
    '3,7 Millionen: internally-displaced of internally-displaced',
  ],
  [
    'de',
    'In Deutschland leben rund 1,2 Millionen Ukrainer mit vorübergehendem Schutz, mehr als in jedem anderen EU-Land.',
    '1,2 Millionen: with-protection of temporary-protection',
  ],
  [
    'de',
    'Ende Juni genossen in der EU 4,3 Millionen aus der Ukraine Geflüchtete vorübergehenden Schutz.',
    '4,3 Millionen: with-protection of temporary-protection',
  ],
  [
    'de',
    'Mehr als sieben Millionen Ukrainer haben in Europa Zuflucht gefunden.',
    'sieben Millionen: refugees-in-europe of refugees',
  ],
  [
    'en',
    'Some 6.9 million Ukrainians have fled abroad since the invasion, and another 3.7 million are displaced inside the country.',
    '6.9 million: refugees-abroad of refugees; 3.7 million: internally-displaced of internally-displaced',
  ],
  [
    'en',
    'About 5.6 million refugees from Ukraine are recorded across Europe, according to the UN refugee agency.',
    '5.6 million: refugees-in-europe of refugees',
  ],
  [
    'en',
    'There are 3.6 million internally displaced people in Ukraine, the IOM says.',
    '3.6 million: internally-displaced of internally-displaced',
  ],
  [
    'en',
    'Nearly 6.8 million Ukrainian refugees are living abroad, most of them women and children.',
    '6.8 million: refugees-abroad of refugees',
  ],
  [
    'en',
    'At the end of March 4.26 million people who fled Ukraine had temporary protection status in the EU.',
    '4.26 million: with-protection of temporary-protection',
  ],
  ['de', 'Russland kontrolliert derzeit etwa ein Fünftel der Ukraine.', ''],
  [
    'de',
    'Russland kontrolliert inzwischen knapp 20 Prozent des ukrainischen Staatsgebiets, einschließlich der Krim.',
    '20: share-occupied of occupied-territory',
  ],
  [
    'de',
    'Rund 19 Prozent der Ukraine sind russisch besetzt.',
    '19: share-occupied of occupied-territory',
  ],
  [
    'de',
    'Im November eroberte die russische Armee nach Berechnungen des ISW 701 Quadratkilometer ukrainischen Gebiets.',
    '701: area-captured of occupied-territory',
  ],
  [
    'de',
    'Russische Truppen haben 2025 rund 4.336 Quadratkilometer ukrainisches Territorium eingenommen, schreibt DeepState.',
    '4.336: area-captured of occupied-territory',
  ],
  [
    'de',
    'Moskaus Truppen halten etwa 80 Prozent der Region Donezk.',
    '80: share-occupied of occupied-territory',
  ],
  [
    'en',
    'Russia now controls about 20% of Ukraine, including Crimea.',
    '20: share-occupied of occupied-territory',
  ],
  [
    'en',
    'Russian forces occupy roughly 19 per cent of Ukrainian territory.',
    '19: share-occupied of occupied-territory',
  ],
  [
    'en',
    'Russia captured 4,168 square kilometres of Ukrainian territory in 2024, according to the ISW.',
    '4,168: area-captured of occupied-territory',
  ],
  [
    'en',
    'Russian troops seized about 505 sq km in November, DeepState said.',
    '505: area-captured of occupied-territory',
  ],
  ['en', 'About 88 percent of the Donbas is under Russian control.', ''],
  [
    'en',
    'Almost 20 percent of Ukraine is occupied by Russian forces.',
    '20: share-occupied of occupied-territory',
  ],
  [
    'de',
    'Seit Kriegsbeginn hat Deutschland die Ukraine mit rund 44 Milliarden Euro unterstützt.',
    '44 Milliarden: aid-provided of german-aid',
  ],
  [
    'de',
    'Die USA haben der Ukraine seit Kriegsbeginn rund 67 Milliarden Dollar Militärhilfe geleistet.',
    '67 Milliarden: military-aid of us-aid',
  ],
  [
    'de',
    'Laut dem Kiel Institut haben die USA bislang 114 Milliarden Euro an Hilfen für die Ukraine zugeteilt, Europa 132 Milliarden Euro.',
    '114 Milliarden: aid-allocated of us-aid; 132 Milliarden: aid-allocated of eu-aid',
  ],
  [
    'de',
    'Die EU und ihre Mitgliedstaaten haben die Ukraine bisher mit 177,5 Milliarden Euro unterstützt.',
    '177,5 Milliarden: aid-provided of eu-aid',
  ],
  ['de', 'Die EU leiht der Ukraine 90 Milliarden Euro.', '90 Milliarden: money of eu-loan-90bn'],
  [
    'de',
    'Der EU-Gipfel einigte sich auf einen Kredit über 90 Milliarden Euro für die Ukraine.',
    '90 Milliarden: money of eu-loan-90bn',
  ],
  [
    'de',
    'In der EU sind rund 210 Milliarden Euro an Vermögen der russischen Zentralbank eingefroren.',
    '210 Milliarden: assets-frozen of frozen-assets',
  ],
  [
    'de',
    'Bei Euroclear in Brüssel liegen rund 185 Milliarden Euro des eingefrorenen russischen Vermögens.',
    '185 Milliarden: assets-frozen of euroclear',
  ],
  [
    'de',
    'Der Wiederaufbau der Ukraine wird nach Schätzung der Weltbank 524 Milliarden Dollar kosten.',
    '524 Milliarden: reconstruction-cost of reconstruction',
  ],
  [
    'de',
    'Die Kosten für den Wiederaufbau beziffert die Weltbank auf fast 588 Milliarden Dollar über zehn Jahre.',
    '588 Milliarden: reconstruction-cost of reconstruction',
  ],
  [
    'de',
    'Russland will im kommenden Jahr 12,9 Billionen Rubel für das Militär ausgeben.',
    '12,9 Billionen: budget of defence-budget-russia',
  ],
  [
    'de',
    'Deutschland will die Ukraine 2026 mit 11,5 Milliarden Euro unterstützen.',
    '11,5 Milliarden: aid-planned of german-aid',
  ],
  [
    'de',
    'Der US-Kongress hatte im April ein Hilfspaket über 61 Milliarden Dollar für die Ukraine gebilligt.',
    '61 Milliarden: aid-package of us-aid',
  ],
  ['de', 'Deutschland stellt der Ukraine weitere 500 Millionen Euro bereit.', ''],
  [
    'en',
    'Germany has provided Ukraine with about €44bn in aid since the full-scale invasion.',
    '44bn: aid-provided of german-aid',
  ],
  [
    'en',
    'The United States has provided $66.9bn in military assistance to Ukraine since the invasion.',
    '66.9bn: military-aid of us-aid',
  ],
  [
    'en',
    "The US has committed more than $65 billion in security assistance since Russia's full-scale invasion.",
    '',
  ],
  [
    'en',
    'Europe has allocated €132bn in aid to Ukraine and the US €114bn, according to the Kiel Institute.',
    '132bn: aid-allocated of eu-aid; 114bn: aid-allocated of us-aid',
  ],
  ['en', 'EU leaders agreed on a €90bn loan for Ukraine.', '90bn: money of eu-loan-90bn'],
  [
    'en',
    'About €210bn of Russian central bank assets are frozen in the EU, most of it at Euroclear.',
    '210bn: assets-frozen of frozen-assets',
  ],
  [
    'en',
    'Some €193bn of the frozen Russian assets is held by Euroclear in Belgium.',
    '193bn: assets-frozen of euroclear',
  ],
  [
    'en',
    'Rebuilding Ukraine will cost $524bn over the next decade, the World Bank estimates.',
    '524bn: reconstruction-cost of reconstruction',
  ],
  [
    'en',
    'The World Bank puts the cost of reconstruction and recovery in Ukraine at $588 billion.',
    '588 billion: reconstruction-cost of reconstruction',
  ],
  [
    'en',
    'Russia plans to spend 13.5 trillion roubles on defence next year.',
    '13.5 trillion: budget of defence-budget-russia',
  ],
  [
    'en',
    'Congress passed a $61bn aid package for Ukraine in April.',
    '61bn: aid-package of us-aid',
  ],
  [
    'en',
    'Germany plans 11.5 billion euros in aid for Ukraine next year.',
    '11.5 billion: aid-planned of german-aid',
  ],
  [
    'en',
    'Nato allies have pledged more than $4bn under the PURL scheme to buy American weapons for Ukraine.',
    '',
  ],
  [
    'de',
    'Russland hat die Ukraine in der Nacht mit 810 Drohnen und 13 Raketen angegriffen.',
    '810: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Die ukrainische Luftwaffe zählte in der Nacht 598 Drohnen und 31 Raketen.',
    '598: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Nach Angaben der ukrainischen Luftwaffe setzte Russland 479 Drohnen ein, 460 seien abgefangen worden.',
    '479: drones-launched of drone-attack-records; 460: drones-shot-down of drone-attack-records',
  ],
  [
    'de',
    'Russische Streitkräfte griffen mit 315 Drohnen an, von denen 277 abgeschossen wurden.',
    '315: drones-launched of drone-attack-records; 277: drones-shot-down of drone-attack-records',
  ],
  [
    'de',
    'Mit 728 Drohnen in einer Nacht hat Russland einen neuen Höchstwert erreicht.',
    '728: drones-launched of drone-attack-records',
  ],
  [
    'en',
    'Russia launched 728 drones and 13 missiles at Ukraine overnight, the Ukrainian air force said.',
    '728: drones-launched of drone-attack-records',
  ],
  [
    'en',
    "Ukraine's air force said it had shot down 747 of 805 drones launched by Russia overnight.",
    '',
  ],
  [
    'en',
    'Russia attacked Ukraine with 539 drones and 11 missiles overnight.',
    '539: drones-launched of drone-attack-records',
  ],
  [
    'en',
    'Ukraine came under attack from 479 drones overnight, the highest number of the war, the air force said.',
    '479: drones-launched of drone-attack-records',
  ],
  [
    'en',
    'A record 810 drones hit Ukraine overnight, its air force said; 747 were shot down.',
    '810: drones-launched of drone-attack-records; 747: drones-shot-down of drone-attack-records',
  ],
  [
    'de',
    'Russland und die Ukraine haben jeweils 390 Gefangene ausgetauscht.',
    '390: prisoners-exchanged of prisoner-exchange',
  ],
  [
    'de',
    'In Istanbul vereinbarten beide Seiten den Austausch von je 1.000 Gefangenen.',
    '1.000: exchange-agreed of prisoner-exchange',
  ],
  [
    'de',
    'Kiew und Moskau tauschten am Freitag je 390 Menschen aus.',
    '390: prisoners-exchanged of prisoner-exchange',
  ],
  [
    'de',
    'Die Ukraine hat die Leichen von 1.212 gefallenen Soldaten aus Russland zurückerhalten.',
    '1.212: bodies-returned of repatriation-of-bodies',
  ],
  [
    'de',
    'Russland übergab der Ukraine 6.000 Leichen gefallener Soldaten.',
    '6.000: bodies-returned of repatriation-of-bodies',
  ],
  [
    'de',
    'Seit Kriegsbeginn sind nach Angaben Kiews mehr als 6.000 Ukrainer aus russischer Gefangenschaft freigekommen.',
    '6.000: freed of prisoner-exchange',
  ],
  [
    'en',
    'Ukraine and Russia each swapped 390 prisoners on Friday.',
    '390: prisoners-exchanged of prisoner-exchange',
  ],
  [
    'en',
    'The two sides agreed in Istanbul to exchange 1,000 prisoners each.',
    '1,000: exchange-agreed of prisoner-exchange',
  ],
  [
    'en',
    'Russia has handed over the bodies of 1,212 Ukrainian soldiers.',
    '1,212: bodies-returned of repatriation-of-bodies',
  ],
  [
    'en',
    'More than 5,000 Ukrainians have been brought home from Russian captivity since the start of the war.',
    '5,000: freed of prisoner-exchange',
  ],
  [
    'de',
    'Die ukrainische Armee ist nach Selenskyjs Worten 880.000 Mann stark.',
    '880.000: strength of armed-forces-ukraine',
  ],
  [
    'de',
    'Die ukrainischen Streitkräfte zählen nach seinen Angaben 980.000 Soldaten.',
    '980.000: strength of armed-forces-ukraine',
  ],
  [
    'de',
    'Russland hat nach Angaben Putins mehr als 700.000 Soldaten an der Front.',
    '700.000: present of armed-forces-russia',
  ],
  [
    'de',
    'Putin ordnete an, die russische Armee auf 1,5 Millionen Soldaten aufzustocken.',
    '1,5 Millionen: authorised of armed-forces-russia',
  ],
  [
    'de',
    'Im Herbst 2022 ließ Putin 300.000 Reservisten einberufen.',
    '300.000: to-be-mobilised of mobilisation-russia',
  ],
  [
    'de',
    'Russland rekrutiert laut Budanow monatlich 35.000 Mann.',
    '35.000: recruited of recruitment-russia',
  ],
  [
    'de',
    'Die ukrainische Armee soll auf 600.000 Soldaten begrenzt werden, heißt es im 28-Punkte-Plan.',
    '600.000: strength-limit of peace-plan-28',
  ],
  [
    'en',
    "Ukraine's army would be capped at 600,000 under the 28-point plan.",
    '600,000: strength-limit of peace-plan-28',
  ],
  [
    'en',
    'Russia has almost 700,000 troops fighting in Ukraine, Putin said.',
    '700,000: present of armed-forces-russia',
  ],
  [
    'en',
    'Zelensky said Ukraine had an army of 880,000, facing 600,000 Russian troops.',
    '880,000: strength of armed-forces-ukraine',
  ],
  [
    'en',
    'Putin ordered the mobilisation of 300,000 reservists in September 2022.',
    '300,000: to-be-mobilised of mobilisation-russia',
  ],
  [
    'en',
    'Putin ordered the Russian army to grow to 1.5 million active soldiers.',
    '1.5 million: authorised of armed-forces-russia',
  ],
  [
    'en',
    'Some 280,000 people signed contracts with the Russian army in the first half of the year, Medvedev said.',
    '280,000: recruited of recruitment-russia',
  ],
  [
    'en',
    'Ukraine mobilises up to 30,000 people a month, the commander-in-chief said.',
    '30,000: recruited of mobilisation-ukraine',
  ],
  [
    'de',
    'Kiew zufolge wurden mehr als 19.500 ukrainische Kinder nach Russland verschleppt; 1.700 konnten zurückgeholt werden.',
    '19.500: children-deported of deported-children; 1.700: children-returned of deported-children',
  ],
  [
    'de',
    'Die Ukraine wirft Russland vor, mehr als 19.000 Kinder verschleppt zu haben.',
    '19.000: children-deported of deported-children',
  ],
  ['de', 'Mehr als 70.000 Ukrainer gelten als vermisst.', '70.000: missing of missing-persons'],
  [
    'de',
    'Die EU setzte 117 weitere Schiffe der russischen Schattenflotte auf ihre Sanktionsliste.',
    '117: newly-listed of shadow-fleet',
  ],
  [
    'en',
    'Ukraine says more than 19,500 children have been taken to Russia; some 1,600 have been returned.',
    '19,500: children-deported of deported-children; 1,600: children-returned of deported-children',
  ],
  [
    'en',
    'More than 35,000 Ukrainian children are believed to have been abducted by Russia, according to Yale researchers.',
    '35,000: children-deported of deported-children',
  ],
  [
    'en',
    'More than 70,000 people are listed as missing in Ukraine.',
    '70,000: missing of missing-persons',
  ],
  [
    'en',
    "The EU blacklisted 117 more vessels of Russia's shadow fleet.",
    '117: newly-listed of shadow-fleet',
  ],
  [
    'en',
    "Operation Spiderweb hit 41 Russian aircraft, Ukraine's SBU said.",
    '41: aircraft-hit of operation-spiderweb',
  ],
  [
    'de',
    'Beim Dammbruch von Kachowka starben nach russischen Angaben 59 Menschen.',
    '59: deaths of kakhovka-dam',
  ],
  [
    'de',
    'Russische Truppen kontrollieren heute etwa 18 Prozent der Ukraine, eine Fläche größer als die Schweiz.',
    '18: share-occupied of occupied-territory',
  ],
  [
    'de',
    'Zusammen mit der Krim kontrolliert Moskau nun 18,2 Prozent des ukrainischen Territoriums.',
    '18,2: share-occupied of occupied-territory',
  ],
  [
    'de',
    'Die russische Armee brachte im August nach Berechnungen der AFP 477 Quadratkilometer unter ihre Kontrolle.',
    '477: area-captured of occupied-territory',
  ],
  [
    'de',
    'Im gesamten Jahr 2023 nahm Russland 584 Quadratkilometer ukrainisches Gebiet ein.',
    '584: area-captured of occupied-territory',
  ],
  [
    'de',
    'Seit Anfang 2024 hat Russland bereits 2660 Quadratkilometer eingenommen.',
    '2660: area-captured of occupied-territory',
  ],
  [
    'de',
    'Auf 4.831 Quadratkilometer beziffert das ISW die russischen Geländegewinne des vergangenen Jahres.',
    '4.831: area-captured of occupied-territory',
  ],
  [
    'de',
    'Fast ein Fünftel, genau 19,25 Prozent der Ukraine, ist besetzt, so DeepState.',
    '19,25: share-occupied of occupied-territory',
  ],
  ['de', 'Von der Region Donezk hielt Russland Anfang des Jahres 78 Prozent.', ''],
  [
    'de',
    'Die ukrainischen Streitkräfte haben bei ihrer Gegenoffensive im September 2022 mehr als 6.000 Quadratkilometer befreit.',
    '6.000: area-regained of kharkiv-counteroffensive',
  ],
  ['de', 'Unter dem Strich verlor Russland 2022 mehr Gebiet, als es gewann.', ''],
  [
    'en',
    'Russian forces seized 449 square kilometres in May, an AFP analysis of ISW data shows.',
    '449: area-captured of occupied-territory',
  ],
  [
    'en',
    'Since the start of the year Russia has conquered 1,246 square kilometres of Ukrainian territory.',
    '1,246: area-captured of occupied-territory',
  ],
  [
    'en',
    "Moscow now controls about 18.2% of Ukraine's territory.",
    '18.2: share-occupied of occupied-territory',
  ],
  [
    'en',
    'Some 19 percent of the country is in Russian hands, including Crimea.',
    '19: share-occupied of occupied-territory',
  ],
  ['en', 'Russian control peaked at 22 per cent of Ukrainian land in March 2022.', ''],
  [
    'en',
    "Russia's army took 4,831 square kilometres last year, ISW says, less than one percent of Ukraine.",
    '4,831: area-captured of occupied-territory',
  ],
  [
    'en',
    'Ukraine says it has retaken 3,000 square kilometres in the Kharkiv region this month.',
    '3,000: area-regained of kharkiv-counteroffensive',
  ],
  [
    'de',
    'Insgesamt sind in der EU russische Vermögenswerte von etwa 210 Milliarden Euro blockiert.',
    '210 Milliarden: assets-frozen of frozen-assets',
  ],
  [
    'de',
    'In Europa liegen etwa 210 Milliarden Euro russischer Vermögenswerte auf Eis.',
    '210 Milliarden: assets-frozen of frozen-assets',
  ],
  [
    'de',
    'Allein Euroclear verwahrt 185 Milliarden Euro russischer Staatsgelder.',
    '185 Milliarden: assets-frozen of euroclear',
  ],
  [
    'en',
    'The EU has immobilised €210bn in Russian state assets.',
    '210bn: assets-frozen of frozen-assets',
  ],
  [
    'en',
    'Most of the frozen money, about €193bn, sits at Euroclear in Brussels.',
    '193bn: assets-frozen of euroclear',
  ],
  [
    'en',
    'Euroclear holds some 185 billion euros of Russian central bank money.',
    '185 billion: assets-frozen of euroclear',
  ],
  [
    'de',
    'Bislang hat Deutschland der Ukraine mit über 15 Milliarden Euro geholfen.',
    '15 Milliarden: aid-provided of german-aid',
  ],
  [
    'de',
    'Die Vereinigten Staaten haben die Ukraine mit über 88 Milliarden Euro unterstützt.',
    '88 Milliarden: aid-provided of us-aid',
  ],
  [
    'de',
    'Die deutsche Hilfe für die Ukraine summiert sich nach Angaben der Bundesregierung auf 44 Milliarden Euro.',
    '44 Milliarden: aid-provided of german-aid',
  ],
  [
    'de',
    'Kanzler Olaf Scholz sagte, Deutschland habe der Ukraine 28 Milliarden Euro gegeben oder zugesagt.',
    '',
  ],
  [
    'de',
    'Nach Angaben des Pentagon haben die USA der Ukraine seit Februar 2022 Waffen im Wert von 61,4 Milliarden Dollar geliefert.',
    '61,4 Milliarden: military-aid of us-aid',
  ],
  [
    'de',
    'Donald Trump behauptet, die USA hätten 350 Milliarden Dollar für die Ukraine ausgegeben.',
    '350 Milliarden: aid-provided of us-aid',
  ],
  [
    'de',
    'Washington hat nach Zählung des Kiel Instituts 114 Milliarden Euro zugeteilt.',
    '114 Milliarden: aid-allocated of us-aid',
  ],
  [
    'de',
    'Im Haushalt für 2026 sind 11,5 Milliarden Euro für die Ukraine vorgesehen, sagte Finanzminister Lars Klingbeil.',
    '',
  ],
  [
    'de',
    'Die Bundesregierung plant für 2026 mit 11,5 Milliarden Euro Ukraine-Hilfe.',
    '11,5 Milliarden: aid-planned of german-aid',
  ],
  [
    'de',
    'Über die Initiative PURL haben Nato-Staaten bisher mehr als vier Milliarden Dollar zugesagt.',
    'vier Milliarden: aid-committed of purl',
  ],
  [
    'de',
    '15 Milliarden Dollar will die Nato 2026 für PURL einsammeln.',
    '15 Milliarden: aid-planned of purl',
  ],
  [
    'de',
    'Der US-Senat stimmte für ein Hilfspaket von 61 Milliarden Dollar.',
    '61 Milliarden: aid-package of us-aid',
  ],
  [
    'en',
    'Since the launch of the invasion, the United States has provided more than $32 billion in security assistance to Ukraine.',
    '32 billion: military-aid of us-aid',
  ],
  ['en', 'Berlin has given Ukraine around 40 billion euros since the war began.', ''],
  [
    'en',
    'Germany says it has supported Ukraine with 44 billion euros so far.',
    '44 billion: aid-provided of german-aid',
  ],
  [
    'en',
    'The EU and its member states have provided 177.5 billion euros in support to Ukraine.',
    '177.5 billion: aid-provided of eu-aid',
  ],
  ['en', 'Europe has now allocated more than the US: 132 billion euros against 114 billion.', ''],
  [
    'en',
    "By the Kiel Institute's count, US allocations total 114 billion euros.",
    '114 billion: aid-allocated of us-aid',
  ],
  [
    'en',
    'Rutte expects allies to spend $15bn on American weapons for Ukraine through PURL in 2026.',
    '15bn: aid-planned of purl',
  ],
  ['en', 'NATO countries have pledged $4bn through PURL so far.', '4bn: aid-committed of purl'],
  [
    'en',
    'Ukraine will need $524 billion for reconstruction, says a World Bank report.',
    '524 billion: reconstruction-cost of reconstruction',
  ],
  [
    'en',
    'The bill for rebuilding Ukraine has climbed to 588 billion dollars.',
    '588 billion: reconstruction-cost of reconstruction',
  ],
  [
    'de',
    'Der Wiederaufbau werde 588 Milliarden Dollar verschlingen, rechnet die Weltbank vor.',
    '588 Milliarden: reconstruction-cost of reconstruction',
  ],
  [
    'de',
    'Die direkten Kriegsschäden in der Ukraine beziffert die Weltbank auf 195 Milliarden Dollar.',
    '195 Milliarden: damage of reconstruction',
  ],
  [
    'en',
    'Direct damage has reached 195 billion dollars, the World Bank says of Ukraine.',
    '195 billion: damage of reconstruction',
  ],
  [
    'de',
    '13,5 Billionen Rubel steckt Moskau im kommenden Jahr in die Verteidigung.',
    '13,5 Billionen: budget of defence-budget-russia',
  ],
  [
    'en',
    "Moscow's defence budget for 2025 is 13.5 trillion roubles.",
    '13.5 trillion: budget of defence-budget-russia',
  ],
  [
    'de',
    'Russland habe im Dezember 35.000 Soldaten eingebüßt, sagte Selenskyj.',
    '35.000: lost of russian-military-losses',
  ],
  [
    'de',
    'Seit Februar 2022 fielen nach Kiewer Zählung 1.188.490 russische Soldaten aus.',
    '1.188.490: lost of russian-military-losses',
  ],
  [
    'de',
    'Mark Rutte sprach von 25.000 gefallenen russischen Soldaten im Dezember.',
    '25.000: killed of russian-military-losses',
  ],
  [
    'de',
    'Moskaus Verluste schätzt London auf 1,1 Millionen Tote und Verwundete.',
    '1,1 Millionen: killed-or-wounded of russian-military-losses',
  ],
  [
    'de',
    'Nach Erkenntnissen britischer Militärs hat Russland rund 250.000 Tote zu beklagen.',
    '250.000: killed of russian-military-losses',
  ],
  [
    'de',
    'In Bachmut fielen nach Angaben Prigoschins 20.000 Wagner-Kämpfer.',
    '20.000: killed of wagner-group',
  ],
  [
    'de',
    'Mediazona kann 135.099 tote russische Soldaten mit Namen belegen.',
    '135.099: killed-by-name of russian-military-losses',
  ],
  [
    'de',
    'Bisher sind 152.142 russische Gefallene namentlich bekannt, so die BBC.',
    '152.142: killed-by-name of russian-military-losses',
  ],
  [
    'de',
    'Trump sagte, die Ukraine habe 400.000 Soldaten verloren und Russland 600.000 Tote und Verletzte.',
    '400.000: lost of ukrainian-military-losses; 600.000: killed-or-wounded of russian-military-losses',
  ],
  [
    'de',
    '55.000 ukrainische Soldaten seien im Krieg getötet worden, sagte Selenskyj dem Sender France 2.',
    '55.000: killed of ukrainian-military-losses',
  ],
  [
    'en',
    "Zelensky put Ukraine's military dead at 55,000.",
    '55,000: killed of ukrainian-military-losses',
  ],
  [
    'en',
    'Russia is losing about 1,000 men a day, according to Kyiv.',
    '1,000: lost of russian-military-losses',
  ],
  [
    'en',
    'The number of Russian soldiers killed or wounded has passed one million, the British defence ministry says.',
    'one million: killed-or-wounded of russian-military-losses',
  ],
  [
    'en',
    'Some 152,000 dead Russian soldiers are known by name.',
    '152,000: killed-by-name of russian-military-losses',
  ],
  [
    'en',
    'Mediazona has a list of 135,099 names of Russian soldiers who died in Ukraine.',
    '135,099: killed-by-name of russian-military-losses',
  ],
  [
    'en',
    'Rutte said Russia lost 25,000 soldiers killed in December.',
    '25,000: killed of russian-military-losses',
  ],
  [
    'en',
    'At the end of last year the toll stood at 62,000 Ukrainian soldiers killed.',
    '62,000: killed of ukrainian-military-losses',
  ],
  [
    'de',
    '14.534 getötete Zivilisten hat die UN bisher gezählt, mehr als 38.000 wurden verletzt.',
    '14.534: civilians-killed of civilian-casualties; 38.000: civilians-injured of civilian-casualties',
  ],
  ['de', 'Unter den Toten sind nach UN-Angaben 763 Kinder.', ''],
  [
    'de',
    'Die UN bestätigte 2025 2.514 tote und 12.142 verletzte Zivilisten in der Ukraine.',
    '2.514: civilians-killed of civilian-casualties; 12.142: civilians-injured of civilian-casualties',
  ],
  [
    'de',
    'Im Mai starben nach UN-Zählung 174 Zivilisten in der Ukraine.',
    '174: civilians-killed of civilian-casualties',
  ],
  [
    'en',
    'The UN counts close to 15,000 civilians dead in Ukraine, 763 of them children.',
    '15,000: civilians-killed of civilian-casualties; 763: children-killed of civilian-casualties',
  ],
  [
    'en',
    'In its latest update, the UN mission in Ukraine lists 14,534 civilian deaths and 38,472 injuries.',
    '14,534: civilians-killed of civilian-casualties; 38,472: civilians-injured of civilian-casualties',
  ],
  [
    'en',
    'As many as 587 children have been killed in Ukraine, the UN says.',
    '587: children-killed of civilian-casualties',
  ],
  [
    'de',
    'Fast 5,9 Millionen Menschen sind vor dem Krieg aus der Ukraine geflohen, die meisten nach Europa.',
    '5,9 Millionen: refugees-abroad of refugees',
  ],
  [
    'de',
    '3,7 Millionen leben als Binnenvertriebene in der Ukraine.',
    '3,7 Millionen: internally-displaced of internally-displaced',
  ],
  [
    'de',
    'Die Zahl der Binnenvertriebenen liegt laut IOM bei 3,69 Millionen.',
    '3,69 Millionen: internally-displaced of internally-displaced',
  ],
  [
    'de',
    'Rund 1,25 Millionen Ukrainerinnen und Ukrainer haben in Deutschland Schutz gefunden.',
    '1,25 Millionen: with-protection of temporary-protection',
  ],
  [
    'de',
    'Polen beherbergt 990.000 Menschen mit vorübergehendem Schutz.',
    '990.000: with-protection of temporary-protection',
  ],
  [
    'de',
    '14 Millionen Menschen haben in der Ukraine seit Kriegsbeginn ihr Zuhause verlassen.',
    '14 Millionen: fled of refugees',
  ],
  [
    'en',
    'The war has driven 5.9 million Ukrainians abroad.',
    '5.9 million: refugees-abroad of refugees',
  ],
  [
    'en',
    'Europe hosts 5.3 million refugees from Ukraine.',
    '5.3 million: refugees-in-europe of refugees',
  ],
  [
    'en',
    'The number of internally displaced people in Ukraine stands at 3.7 million.',
    '3.7 million: internally-displaced of internally-displaced',
  ],
  [
    'en',
    'Inside Ukraine, 3.7 million people are displaced.',
    '3.7 million: internally-displaced of internally-displaced',
  ],
  [
    'en',
    'Germany had 1.26 million people from Ukraine under temporary protection at the end of the year.',
    '1.26 million: with-protection of temporary-protection',
  ],
  [
    'de',
    '805 Drohnen und 13 Raketen hat Russland in der Nacht auf die Ukraine abgefeuert.',
    '805: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Mehr als 800 Drohnen flogen in der Nacht auf die Ukraine zu, so viele wie nie.',
    '800: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Die Flugabwehr habe 747 der 805 Drohnen abgeschossen, teilte die ukrainische Luftwaffe mit.',
    '',
  ],
  [
    'de',
    'Im Juli schickte Russland 6.297 Langstreckendrohnen über die Grenze.',
    '6.297: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Die Luftwaffe in Kiew meldete 355 Drohnen und neun Marschflugkörper.',
    '355: drones-launched of drone-attack-records',
  ],
  [
    'en',
    'Overnight Russia sent 805 drones and 13 missiles into Ukraine.',
    '805: drones-launched of drone-attack-records',
  ],
  [
    'en',
    'In July Russia launched 6,297 long-range drones at Ukraine, a record.',
    '6,297: drones-launched of drone-attack-records',
  ],
  ['de', 'In zwei Tagen kamen je 390 und 307 Gefangene frei.', ''],
  [
    'de',
    'Beide Seiten ließen je 390 Menschen frei, bestätigte Selenskyj.',
    '390: prisoners-exchanged of prisoner-exchange',
  ],
  [
    'de',
    '1.000 Gefangene von jeder Seite sollen ausgetauscht werden, darauf einigten sich Kiew und Moskau.',
    '1.000: exchange-agreed of prisoner-exchange',
  ],
  [
    'de',
    'Moskau hat Kiew weitere 1.000 Leichen übergeben.',
    '1.000: bodies-returned of repatriation-of-bodies',
  ],
  [
    'de',
    'Die sterblichen Überreste von 1.212 ukrainischen Soldaten wurden nach Kiew überführt.',
    '1.212: bodies-returned of repatriation-of-bodies',
  ],
  [
    'en',
    'Kyiv and Moscow agreed to free 1,000 prisoners each.',
    '1,000: exchange-agreed of prisoner-exchange',
  ],
  [
    'en',
    'The remains of 1,212 soldiers were returned to Ukraine.',
    '1,212: bodies-returned of repatriation-of-bodies',
  ],
  [
    'en',
    'Moscow and Kyiv carried out an exchange of 390 prisoners each.',
    '390: prisoners-exchanged of prisoner-exchange',
  ],
  [
    'en',
    'Ukraine got back 230 of its people in the largest swap of the war.',
    '230: freed of prisoner-exchange',
  ],
  [
    'de',
    'Putin bezifferte die Zahl der russischen Soldaten im Kriegsgebiet auf 617.000.',
    '617.000: present of armed-forces-russia',
  ],
  [
    'de',
    'Rund 575.000 russische Soldaten kämpfen nach ukrainischen Angaben in der Ukraine.',
    '575.000: present of armed-forces-russia',
  ],
  [
    'de',
    'Die Sollstärke der russischen Armee steigt auf 1,5 Millionen Soldaten.',
    '1,5 Millionen: authorised of armed-forces-russia',
  ],
  [
    'de',
    'Selenskyj nannte eine Armeestärke von 880.000.',
    '880.000: strength of armed-forces-ukraine',
  ],
  [
    'de',
    '500.000 zusätzliche Soldaten wollte die ukrainische Militärführung mobilisieren.',
    '500.000: to-be-mobilised of mobilisation-ukraine',
  ],
  [
    'de',
    'Zwei Millionen Männer werden in der Ukraine gesucht, weil sie sich dem Wehrdienst entziehen.',
    'Zwei Millionen: count of mobilisation-ukraine',
  ],
  [
    'de',
    'Schoigu zufolge traten 490.000 Vertragssoldaten und Freiwillige in die russische Armee ein.',
    '490.000: recruited of recruitment-russia',
  ],
  [
    'en',
    'Some 200,000 Ukrainian soldiers are absent without leave, the minister said.',
    '200,000: count of desertion',
  ],
  [
    'en',
    'Russia has 575,000 soldiers fighting in Ukraine and wants 690,000.',
    '575,000: present of armed-forces-russia',
  ],
  [
    'en',
    'Putin decreed that the armed forces of Russia grow to 1.5 million servicemen.',
    '1.5 million: authorised of armed-forces-russia',
  ],
  ['en', "Kyiv's army is 880,000 strong.", '880,000: strength of armed-forces-ukraine'],
  ['en', "Ukraine's armed forces number 980,000.", '980,000: strength of armed-forces-ukraine'],
  ['en', 'More than 300,000 Russians were mobilised in the autumn of 2022.', ''],
  ['en', "The plan would limit Ukraine's army to 600,000 soldiers.", ''],
  [
    'de',
    'Das 19. Sanktionspaket setzt 117 weitere Schiffe der Schattenflotte auf die Liste.',
    '117: newly-listed of shadow-fleet',
  ],
  [
    'de',
    '640 Schiffe der russischen Schattenflotte stehen damit auf der EU-Liste.',
    '640: listed of shadow-fleet',
  ],
  [
    'en',
    'That brings the number of shadow fleet vessels under EU sanctions to 640.',
    '640: listed of shadow-fleet',
  ],
  [
    'en',
    "With the new package 557 ships of Russia's shadow fleet are listed in total.",
    '557: listed of shadow-fleet',
  ],
  ['de', 'Die USA versprachen der Ukraine 31 Abrams-Panzer.', '31: promised of abrams'],
  ['en', 'Washington promised Kyiv 31 Abrams tanks.', '31: promised of abrams'],
  [
    'de',
    'Die Operation Spinnennetz traf 41 russische Flugzeuge, so der SBU.',
    '41: aircraft-hit of operation-spiderweb',
  ],
  [
    'de',
    'Neun Gigawatt Kraftwerksleistung hat die Ukraine durch Angriffe verloren.',
    'Neun: power-lost of energy-attacks',
  ],
  [
    'en',
    'Ukraine has lost nine gigawatts of generating capacity to Russian strikes.',
    'nine: power-lost of energy-attacks',
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toBe(expected);
});

// Sentences beside them, in which a number must not be taken for one of these.
test.each<Row>([
  ['de', 'Russland hat seit 2022 rund 900.000 Menschen durch Auswanderung verloren.', ''],
  ['de', 'Die Ukraine hat acht Millionen Menschen durch Abwanderung verloren.', ''],
  [
    'de',
    'Russland griff mit 479 Drohnen und 20 Raketen an, 18 wurden abgefangen.',
    '479: drones-launched of drone-attack-records',
  ],
  [
    'de',
    'Russland feuerte 100 Drohnen ab, die Ukraine 50.',
    '100: drones-launched of drone-attack-records',
  ],
  ['de', 'Die EU leiht Griechenland 90 Milliarden Euro.', ''],
  ['de', 'Die EU leiht der Ukraine 18 Milliarden Euro.', ''],
  ['de', 'Die EU einigte sich auf einen Kredit von 18 Milliarden Euro für die Ukraine.', ''],
  ['de', 'Russland verkaufte im Juli 6.000 russische Drohnen an Indien.', ''],
  [
    'de',
    'Im Juli wurden 34 russische Drohnen abgeschossen.',
    '34: drones-shot-down of drone-attack-records',
  ],
  ['de', 'Im Tschetschenienkrieg töteten russische Truppen 50.000 Zivilisten.', ''],
  ['de', 'In Gaza wurden 50.000 Zivilisten getötet, darunter 15.000 Kinder.', ''],
  ['de', 'Deutschland will der Ukraine 2026 Waffen im Wert von 500 Millionen Euro liefern.', ''],
  ['de', 'Deutschland will 2026 für Ukraine-Flüchtlinge 5 Milliarden Euro ausgeben.', ''],
  ['de', 'Die Schattenflotte zählt 1.000 Schiffe.', ''],
  ['de', '300 Ukrainer spielen in der Bundesliga.', ''],
  [
    'de',
    'Rund 40.000 Ukrainer gelten als vermisst, 300 davon in Polen.',
    '40.000: missing of missing-persons',
  ],
  ['de', 'Mehr als 1.000 russische Drohnenteile wurden im Juli untersucht.', ''],
  ['de', 'Die Luftwaffe meldete 20 Einschläge von Drohnen.', ''],
  [
    'de',
    'Die USA haben 114 Milliarden Euro an Hilfen zugeteilt, für Schulen 20 Milliarden Euro.',
    '114 Milliarden: aid-allocated of us-aid',
  ],
  ['de', 'Russland hat 240.000 Mann eingezogen und 300 verloren.', ''],
  [
    'de',
    'Deutschland hat laut Kiel Institut 20 Milliarden Euro zugeteilt, Polen 4 Milliarden Euro.',
    '20 Milliarden: aid-allocated of german-aid',
  ],
  ['en', 'Ukraine has lost eight million people to emigration.', ''],
  [
    'en',
    'Russia launched 100 drones and Ukraine 50.',
    '100: drones-launched of drone-attack-records',
  ],
  ['en', 'The EU agreed on an 18 billion euro loan for Ukraine.', ''],
  ['en', 'The EU lends Ukraine 5 billion euros.', ''],
  ['en', 'Some 500 people signed a petition with the Russian army museum.', ''],
  ['en', 'Germany hosts 200 Ukrainians in Europe Park.', ''],
  ['en', 'The air force has a record of 810 drones lost to rain.', ''],
  ['en', 'A record 300 drones danced over Kyiv in a light show.', ''],
  [
    'en',
    'In Poland 500,000 people signed contracts with mobile operators after Russia invaded.',
    '',
  ],
  [
    'en',
    'The US has allocated €114bn in aid and Europe 30 tanks.',
    '114bn: aid-allocated of us-aid',
  ],
  ['en', 'North Korea has lost 300,000 people to famine.', ''],
  ['en', "Three of Ukraine's 400 generals resigned.", ''],
  ['en', "Ukraine says two of Russia's 24 missiles got through.", ''],
  ['de', 'Das ISW meldete 20 Drohnen über Estland.', ''],
  ['de', 'Die EU prüft einen Reparationskredit von 140 Milliarden Euro für die Ukraine.', ''],
  ['de', 'Die Zahl der Drohnen über Kiew stieg im Juli, 20 flogen bis Lwiw.', ''],
  ['en', 'The rule has lived up to 5,937 readings in Moscow.', ''],
  ['en', 'Washington gave Ukraine 31 tanks, 5,000 jobs and hope.', ''],
  ['en', 'The forum in Kyiv drew 390 people each day.', ''],
  ['en', 'In the Donetsk region 78 percent of voters stayed at home, said Kyiv.', ''],
  ['de', 'In Luhansk sind 99 Prozent der Häuser ohne Strom.', ''],
  ['de', 'Polen gab der Ukraine 3 Milliarden Euro, die Slowakei 1 Milliarde Euro.', ''],
  [
    'de',
    'Deutschland hat laut Kiel Institut 20 Milliarden Euro zugeteilt und Europa 3 neue Ämter geschaffen.',
    '20 Milliarden: aid-allocated of german-aid',
  ],
])('%s, not otherwise: %s', (language, text, expected) => {
  expect(told(text, language)).toBe(expected);
});
