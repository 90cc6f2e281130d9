import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { compareFigures } from '../../../src/claims/compare-figures.ts';
import { LANGUAGES } from '../../../src/claims/language.ts';
import { MEASURES } from '../../../src/claims/measure.ts';
import { brief, figuresIn, read, rowsOf } from './read-figures.ts';

const GERMAN: readonly (readonly [string, string])[] = [
  [
    'Nordkorea hat nach Angaben aus Seoul rund 12.000 Soldaten nach Russland entsandt.',
    '12.000: deployed 12000~ @russia by south-korea',
  ],
  [
    'Nach Erkenntnissen der USA hat Nordkorea mindestens 3.000 Soldaten in den Osten Russlands verlegt.',
    '3.000: deployed 3000- @russia by united-states',
  ],
  [
    'Etwa 8.000 nordkoreanische Soldaten sind laut US-Außenminister Antony Blinken bereits in der Region Kursk eingetroffen.',
    '8.000: present 8000~ @kursk-oblast by antony-blinken',
  ],
  [
    'In der russischen Grenzregion Kursk halten sich nach ukrainischer Darstellung 11.000 Soldaten aus Nordkorea auf.',
    '11.000: present 11000 @kursk-oblast',
  ],
  [
    'Mehr als 10.000 nordkoreanische Soldaten kämpfen inzwischen in Kursk.',
    '10.000: present 10000-! @kursk-oblast',
  ],
  [
    'Die Zahl der nordkoreanischen Soldaten in Russland wird auf bis zu 12.000 geschätzt.',
    '12.000: deployed -12000 @russia',
  ],
  [
    'Seoul schätzt die Zahl der in Russland stationierten nordkoreanischen Soldaten auf 11.000.',
    '11.000: deployed 11000 @russia by south-korea',
  ],
  [
    'Bislang seien 300 nordkoreanische Soldaten gefallen und 2.700 verletzt worden, teilte der NIS mit.',
    '300: killed 300 by nis | 2.700: wounded 2700 by nis',
  ],
  [
    'Mindestens 100 Nordkoreaner wurden in den Kämpfen um Kursk getötet, etwa 1.000 weitere verletzt.',
    '100: killed 100- | 1.000: wounded 1000~',
  ],
  [
    'Rund 4.000 nordkoreanische Soldaten sind nach Angaben von Präsident Wolodymyr Selenskyj getötet oder verwundet worden.',
    '4.000: killed-or-wounded 4000~ by volodymyr-zelenskyy',
  ],
  [
    'Unter den nordkoreanischen Truppen gab es nach Angaben Kiews mehr als 3.000 Tote und Verletzte.',
    '3.000: killed-or-wounded 3000-! by kyiv',
  ],
  [
    'Die nordkoreanischen Verluste belaufen sich nach britischen Angaben auf mehr als 5.000 Mann.',
    '5.000: lost 5000-!',
  ],
  [
    'Nordkoreas Truppen haben in Kursk etwa 1.100 Mann verloren.',
    '1.100: lost 1100~ @kursk-oblast',
  ],
  ['Die Ukraine hat zwei nordkoreanische Soldaten gefangen genommen.', 'zwei: captured 2'],
  [
    'Zwei nordkoreanische Soldaten sind in ukrainische Kriegsgefangenschaft geraten.',
    'Zwei: captured 2',
  ],
  [
    'Nordkorea will bis zu 30.000 weitere Soldaten nach Russland schicken.',
    '30.000: planned -30000 @russia',
  ],
  [
    'Kim Jong-un werde insgesamt 12.000 Soldaten entsenden, erklärte der südkoreanische Geheimdienst.',
    '12.000: planned 12000 by nis',
  ],
  [
    'Bis Dezember sollen insgesamt 10.000 nordkoreanische Soldaten nach Russland verlegt werden.',
    '10.000: planned 10000 @russia',
  ],
  [
    'Nordkorea soll bereits 10.000 Soldaten nach Russland geschickt haben.',
    '10.000: deployed 10000 @russia',
  ],
  [
    'Weitere 3.000 nordkoreanische Soldaten seien im Januar und Februar nach Russland geschickt worden.',
    '3.000: additional 3000 @russia P2M',
  ],
  [
    'Im Januar und Februar wurden zusätzlich rund 3.000 nordkoreanische Soldaten entsandt.',
    '3.000: additional 3000~ P2M',
  ],
  [
    'Nordkorea hat Russland mehr als 13.000 Container mit Munition geliefert.',
    '13.000: containers 13000-! of artillery-shells',
  ],
  [
    'Seit September 2023 seien 6.700 Container mit Munition aus Nordkorea nach Russland gelangt.',
    '6.700: containers 6700 of artillery-shells',
  ],
  [
    'Pjöngjang lieferte Moskau mehr als eine Million Artilleriegeschosse.',
    'eine Million: shells 1000000-! of artillery-shells',
  ],
  [
    'Nordkorea habe Russland 148 ballistische Raketen geliefert, sagte Budanow.',
    '148: missiles 148 of kn-23 by kyrylo-budanov',
  ],
  ['Nordkorea lieferte außerdem 120 Koksan-Geschütze.', '120: guns 120 of koksan'],
  [
    'Russland erhielt aus Nordkorea etwa 20 Mehrfachraketenwerfer.',
    '20: launchers 20~ of mlrs-240mm',
  ],
  [
    'Rund 15.000 nordkoreanische Arbeiter sind in Russland.',
    '15.000: workers 15000~ @russia of north-korean-workers',
  ],
  [
    'Nordkorea schickte 15.000 Arbeiter nach Russland.',
    '15.000: workers 15000 @russia of north-korean-workers',
  ],
  [
    'Russland zahlt für jeden nordkoreanischen Soldaten rund 2.000 Dollar im Monat.',
    '2.000: pay 2000~ a month',
  ],
  [
    'Etwa 10.000 nordkoreanische Soldaten stehen an der Grenze zur Ukraine.',
    '10.000: near-border 10000~',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten werden derzeit in Russland ausgebildet.',
    '11.000: in-training 11000~ @russia',
  ],
  [
    'Nach Angaben des NIS kehrten 2.000 verletzte nordkoreanische Soldaten in die Heimat zurück.',
    '2.000: returned 2000 by nis',
  ],
  [
    'Von den 12.000 nach Russland entsandten nordkoreanischen Soldaten seien 3.000 getötet oder verletzt worden.',
    '12.000: deployed 12000 @russia | 3.000: killed-or-wounded 3000',
  ],
  [
    'Der Kreml bestreitet, dass 10.000 nordkoreanische Soldaten in Kursk sind.',
    '10.000: present 10000 @kursk-oblast denied',
  ],
  [
    'Es gebe keine Beweise dafür, dass 12.000 nordkoreanische Soldaten in Russland seien.',
    '12.000: deployed 12000 @russia denied',
  ],
  [
    'Dem NIS zufolge wurden bislang etwa 600 nordkoreanische Soldaten getötet.',
    '600: killed 600~ by nis',
  ],
  [
    '4.700 nordkoreanische Soldaten wurden laut NIS getötet oder verletzt, darunter 600 Tote.',
    '4.700: killed-or-wounded 4700 by nis | 600: killed 600 by nis',
  ],
  [
    'Südkoreas Geheimdienst geht von 600 getöteten nordkoreanischen Soldaten aus.',
    '600: killed 600 by nis',
  ],
  ['Die Zahl der Toten unter den nordkoreanischen Soldaten stieg auf 2.000.', '2.000: killed 2000'],
  ['Laut Seoul sind 2.000 Nordkoreaner im Kampf gefallen.', '2.000: killed 2000 by south-korea'],
  [
    'Der NIS sprach von 300 toten und 2.700 verwundeten Soldaten aus Nordkorea.',
    '300: killed 300 by nis | 2.700: wounded 2700 by nis',
  ],
  [
    'Zwischen 10.000 und 12.000 nordkoreanische Soldaten befinden sich in Russland.',
    '10.000 und 12.000: deployed 10000-12000 @russia',
  ],
  [
    'Kiew zufolge sind 10–12 Tsd. nordkoreanische Soldaten nach Russland verlegt worden.',
    '10–12 Tsd: deployed 10000-12000 @russia by kyiv',
  ],
  [
    'Die Entsendung von 12.000 nordkoreanischen Soldaten sei ein Bruch des Völkerrechts.',
    '12.000: deployed 12000',
  ],
  [
    'Moskau setzt in Kursk 12.000 nordkoreanische Soldaten ein.',
    '12.000: present 12000 @kursk-oblast',
  ],
  [
    'Russland hat 10.000 nordkoreanische Soldaten in die Region Kursk verlegt.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Die Ukraine will nach eigenen Angaben 3.800 nordkoreanische Soldaten getötet oder verwundet haben.',
    '3.800: killed-or-wounded 3800',
  ],
  [
    'Nach Einschätzung des NIS sind 1.000 nordkoreanische Pioniere in Russland angekommen.',
    '1.000: deployed 1000 @russia of north-korean-engineers by nis',
  ],
  [
    '5.000 nordkoreanische Bausoldaten seien nach Russland unterwegs.',
    '5.000: planned 5000 @russia of north-korean-builders',
  ],
  ['Ein Dutzend nordkoreanische Soldaten wurde getötet.', 'Ein Dutzend: killed 12~'],
  [
    'Allein in einer Woche seien mehr als 1.000 nordkoreanische Soldaten getötet oder verwundet worden.',
    '1.000: killed-or-wounded 1000-! P7D',
  ],
  [
    'Am Wochenende wurden 30 nordkoreanische Soldaten getötet oder verwundet.',
    '30: killed-or-wounded 30 P2D',
  ],
  [
    'Täglich würden 92 nordkoreanische Soldaten getötet oder verwundet.',
    '92: killed-or-wounded 92 a day',
  ],
  [
    'Bis zu 40 Prozent der von Russland verbrauchten Artilleriemunition kommen aus Nordkorea.',
    '40: share -40 of artillery-shells',
  ],
  [
    'Das Pentagon sprach von etwa 10.000 nordkoreanischen Soldaten.',
    '10.000: deployed 10000~ by pentagon',
  ],
  ['Die Raketen KN-23 haben eine Reichweite von etwa 690 Kilometern.', '690: range 690~ of kn-23'],
  [
    'Das Weiße Haus sprach von mindestens 3.000 in den Osten Russlands verlegten nordkoreanischen Soldaten.',
    '3.000: deployed 3000- @russia by white-house',
  ],
  [
    'Die UN-Resolution 2397 erlaubt Nordkorea höchstens 500.000 Barrel raffiniertes Öl im Jahr.',
    '500.000: oil -500000 a year of un-sanctions-north-korea',
  ],
  [
    'Mehr als 28.000 Container sollen inzwischen aus Nordkorea in russischen Häfen angekommen sein.',
    '28.000: containers 28000-! of artillery-shells',
  ],
  [
    'Zwischen vier und sechs Millionen Granaten habe Nordkorea geliefert, schätzt das Open Source Centre.',
    'vier und sechs Millionen: shells 4000000-6000000 of artillery-shells by open-source-centre',
  ],
  [
    'Seit Ende 2023 habe Russland rund 50 nordkoreanische Raketen auf die Ukraine abgefeuert.',
    '50: missiles 50~ @ukraine of kn-23',
  ],
  [
    'Auch 120 Koksan-Haubitzen und 120 Mehrfachraketenwerfer habe Moskau bekommen.',
    '120: guns 120 of koksan | 120: launchers 120 of mlrs-240mm',
  ],
  [
    'Nordkorea plane, 25.000 Arbeitskräfte nach Alabuga zu entsenden, berichtete NHK.',
    '25.000: planned 25000 @alabuga of north-korean-workers',
  ],
  [
    '1.000 Pioniere und 5.000 Militärbauarbeiter will Nordkorea in die Region Kursk schicken.',
    '1.000: planned 1000 @kursk-oblast of north-korean-engineers | 5.000: planned 5000 @kursk-oblast of north-korean-builders',
  ],
  [
    'Neun nordkoreanische Pioniere kamen dabei ums Leben.',
    'Neun: killed 9 of north-korean-engineers',
  ],
  [
    'Laut dem US-Verteidigungsministerium hat sich die Zahl der nordkoreanischen Soldaten in Kursk auf 10.000 erhöht.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  ['Nach ukrainischen Angaben verlor Nordkorea bislang 4.000 Soldaten.', '4.000: lost 4000'],
  [
    'Mehr als 300 nordkoreanische Soldaten haben in Kursk ihr Leben verloren.',
    '300: killed 300-! @kursk-oblast',
  ],
  [
    'Die Zahl der Verletzten unter den Nordkoreanern gab der NIS mit 2.700 an.',
    '2.700: wounded 2700 by nis',
  ],
  [
    'Zwei verwundete nordkoreanische Soldaten wurden in der Region Kursk gefangen genommen und nach Kiew gebracht.',
    'Zwei: captured 2 @kursk-oblast',
  ],
  [
    'Die Gefangennahme zweier nordkoreanischer Soldaten bestätigte auch der NIS.',
    'zweier: captured 2 by nis',
  ],
  ['6.000 weitere nordkoreanische Soldaten könnten folgen.', '6.000: planned 6000'],
  [
    'Jeder Soldat aus Nordkorea koste Russland etwa 2.000 US-Dollar im Monat.',
    '2.000: pay 2000~ a month',
  ],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'North Korea has sent around 12,000 soldiers to Russia, according to Seoul.',
    '12,000: deployed 12000~ @russia by south-korea',
  ],
  ['Pyongyang has dispatched 1,500 troops to Vladivostok.', '1,500: deployed 1500 @vladivostok'],
  [
    'The White House said at least 3,000 North Korean soldiers had been moved to eastern Russia.',
    '3,000: deployed 3000- @russia by white-house',
  ],
  [
    'About 8,000 North Korean soldiers have arrived in the Kursk region, US Secretary of State Antony Blinken said.',
    '8,000: present 8000~ @kursk-oblast by antony-blinken',
  ],
  [
    'There are now as many as 11,000 North Korean troops in Kursk.',
    '11,000: present -11000 @kursk-oblast',
  ],
  [
    'More than 10,000 North Korean soldiers are fighting in Kursk.',
    '10,000: present 10000-! @kursk-oblast',
  ],
  [
    'The number of North Korean troops in Russia is estimated at up to 12,000.',
    '12,000: deployed -12000 @russia',
  ],
  [
    'Seoul estimates that 11,000 North Korean soldiers are stationed in Russia.',
    '11,000: deployed 11000 @russia by south-korea',
  ],
  [
    'Some 300 North Korean soldiers have been killed and 2,700 wounded, the NIS said.',
    '300: killed 300~ by nis | 2,700: wounded 2700 by nis',
  ],
  [
    'At least 100 North Koreans have been killed in combat in Kursk and about 1,000 wounded.',
    '100: killed 100- @kursk-oblast | 1,000: wounded 1000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean troops have been killed or wounded, President Volodymyr Zelensky said.',
    '4,000: killed-or-wounded 4000~ by volodymyr-zelenskyy',
  ],
  [
    'North Korean forces have suffered more than 5,000 casualties in Kursk.',
    '5,000: killed-or-wounded 5000-! @kursk-oblast',
  ],
  ['North Korea has suffered 4,000 casualties.', '4,000: killed-or-wounded 4000'],
  ['North Korean casualties have reached 6,000.', '6,000: killed-or-wounded 6000'],
  ['North Korea has lost about 1,100 soldiers in Kursk.', '1,100: lost 1100~ @kursk-oblast'],
  ['Ukraine has captured two North Korean soldiers.', 'two: captured 2'],
  ['Two North Korean soldiers were taken prisoner in Kursk.', 'Two: captured 2 @kursk-oblast'],
  ['North Korea will send up to 30,000 more troops to Russia.', '30,000: planned -30000 @russia'],
  [
    "Kim Jong Un plans to deploy 12,000 soldiers, South Korea's spy agency said.",
    '12,000: planned 12000 by nis',
  ],
  [
    'A total of 10,000 North Korean soldiers are expected to be sent to Russia by December.',
    '10,000: planned 10000 @russia',
  ],
  [
    'Another 3,000 North Korean soldiers were sent to Russia in January and February.',
    '3,000: additional 3000 @russia P2M',
  ],
  ['North Korea sent an additional 3,000 troops to Russia.', '3,000: additional 3000 @russia'],
  [
    'North Korea has shipped more than 13,000 containers of munitions to Russia.',
    '13,000: containers 13000-! of artillery-shells',
  ],
  [
    'Pyongyang supplied Moscow with more than one million artillery shells.',
    'one million: shells 1000000-! of artillery-shells',
  ],
  [
    'North Korea delivered 148 ballistic missiles to Russia, Budanov said.',
    '148: missiles 148 of kn-23 by kyrylo-budanov',
  ],
  ['North Korea has also provided 120 Koksan guns.', '120: guns 120 of koksan'],
  [
    'About 15,000 North Korean workers are in Russia.',
    '15,000: workers 15000~ @russia of north-korean-workers',
  ],
  ['Russia pays about $2,000 a month for each North Korean soldier.', '2,000: pay 2000~ a month'],
  [
    'Around 10,000 North Korean soldiers are stationed near the border with Ukraine.',
    '10,000: near-border 10000~',
  ],
  [
    'About 11,000 North Korean soldiers are being trained in eastern Russia.',
    '11,000: in-training 11000~ @russia',
  ],
  ['Some 2,000 wounded North Korean soldiers have been sent home.', '2,000: returned 2000~'],
  [
    'Of the 12,000 North Korean soldiers sent to Russia, 3,000 have been killed or wounded.',
    '12,000: deployed 12000 @russia | 3,000: killed-or-wounded 3000',
  ],
  [
    'The Kremlin denies that 10,000 North Korean soldiers are in Kursk.',
    '10,000: present 10000 @kursk-oblast denied',
  ],
  [
    'There is no evidence that 12,000 North Korean soldiers are in Russia.',
    '12,000: deployed 12000 @russia denied',
  ],
  [
    'About 600 North Korean soldiers have been killed so far, the NIS said.',
    '600: killed 600~ by nis',
  ],
  ['The NIS put the number of North Koreans killed at about 2,000.', '2,000: killed 2000~ by nis'],
  ['The death toll among North Korean troops has risen to 2,000.', '2,000: killed 2000'],
  [
    "South Korea's spy agency believes 2,000 North Korean soldiers have died.",
    '2,000: killed 2000 by nis',
  ],
  [
    'Between 10,000 and 12,000 North Korean troops are in Russia.',
    '10,000 and 12,000: deployed 10000-12000 @russia',
  ],
  [
    'The deployment of 12,000 North Korean troops is a serious escalation.',
    '12,000: deployed 12000',
  ],
  [
    'Moscow has moved 10,000 North Korean troops to the Kursk region.',
    '10,000: present 10000 @kursk-oblast',
  ],
  ['Russia is using 12,000 North Korean soldiers in Kursk.', '12,000: present 12000 @kursk-oblast'],
  [
    'Half of the 11,000 North Korean soldiers in Kursk were lost.',
    '11,000: present 11000 @kursk-oblast',
  ],
  [
    'More than 1,000 North Korean soldiers were killed or wounded in one week.',
    '1,000: killed-or-wounded 1000-! P7D',
  ],
  ['A dozen North Korean soldiers were killed.', 'A dozen: killed 12~'],
  [
    'The Pentagon says North Korea could send 100,000 soldiers.',
    '100,000: planned 100000 by pentagon',
  ],
  [
    'Pentagon: 10,000 North Korean troops in Kursk.',
    '10,000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'NATO says about 10,000 North Korean soldiers have been deployed to Russia.',
    '10,000: deployed 10000~ @russia by nato',
  ],
  [
    'The 11,000-strong North Korean force in Kursk has taken heavy losses.',
    '11,000: present 11000 @kursk-oblast',
  ],
  [
    'An estimated 12,000 North Korean troops have been deployed to Russia, including 500 officers.',
    '12,000: deployed 12000~ @russia',
  ],
  [
    'Seoul says 1,000 North Korean sappers have arrived in Russia.',
    '1,000: deployed 1000 @russia of north-korean-engineers by south-korea',
  ],
  [
    'Zelensky said 3,800 North Koreans had been killed or injured.',
    '3,800: killed-or-wounded 3800 by volodymyr-zelenskyy',
  ],
  ['Russia released $9 million in frozen assets.', '9 million: money 9000000 of frozen-assets'],
  [
    'Up to 40 percent of the ammunition that Russia uses comes from North Korea.',
    '40: share -40 of artillery-shells',
  ],
  [
    'The Pentagon spoke of about 10,000 North Korean soldiers.',
    '10,000: deployed 10000~ by pentagon',
  ],
  [
    'Seoul puts the deliveries at more than 12 million artillery shells.',
    '12 million: shells 12000000-! of artillery-shells by south-korea',
  ],
  [
    'At least 24 North Korean missiles have been launched at Ukraine.',
    '24: missiles 24- @ukraine of kn-23',
  ],
  [
    'Moscow has also received 120 Koksan howitzers and 120 multiple rocket launchers.',
    '120: guns 120 of koksan | 120: launchers 120 of mlrs-240mm',
  ],
  [
    'North Korea plans to send 25,000 labourers to Alabuga, NHK reported.',
    '25,000: planned 25000 @alabuga of north-korean-workers',
  ],
  ['Nine North Korean engineers were killed.', 'Nine: killed 9 of north-korean-engineers'],
  ['The North Korean contingent numbers about 12,000.', '12,000: deployed 12000~'],
  [
    'More than 300 North Korean soldiers have lost their lives in Kursk.',
    '300: killed 300-! @kursk-oblast',
  ],
  [
    'The NIS said the number of wounded among the North Koreans was 2,700.',
    '2,700: wounded 2700 by nis',
  ],
  ['Casualties among the North Korean troops now exceed 6,000.', '6,000: killed-or-wounded 6000-!'],
  [
    'Two wounded North Korean soldiers were captured in the Kursk region and taken to Kyiv.',
    'Two: captured 2 @kursk-oblast',
  ],
  ['Another 6,000 North Korean troops could follow.', '6,000: planned 6000'],
  [
    'Ukraine expects up to 30,000 additional troops from North Korea.',
    '30,000: planned -30000 by ukraine',
  ],
  ['Each soldier from North Korea costs Russia about $2,000 a month.', '2,000: pay 2000~ a month'],
  [
    'North Korea is believed to have sent more than 10,000 soldiers to help Russia.',
    '10,000: deployed 10000-! @russia',
  ],
  [
    'As many as 12,000 North Korean soldiers may be in Russia by December.',
    '12,000: planned -12000 @russia',
  ],
  [
    'With some 12,000 North Korean troops now in Russia, NATO is alarmed.',
    '12,000: deployed 12000~ @russia',
  ],
];

const NONE_IN_GERMAN = [
  'Pjöngjang schickte zunächst 1500 Mann nach Wladiwostok.',
  'Mehr als ein Drittel der 12.000 nordkoreanischen Soldaten sei getötet worden.',
  'Südkorea hat 500.000 Soldaten.',
  '300 südkoreanische Soldaten wurden bei einer Übung verletzt.',
  'Russland verlor in Kursk 1.500 Soldaten, Nordkorea schweigt.',
  'Rund 50.000 russische Soldaten, darunter Nordkoreaner, sind in Kursk zusammengezogen.',
  'Die ukrainische Armee habe 700 russische und nordkoreanische Soldaten getötet.',
  'Drei nordkoreanische Generäle und 500 Offiziere sind in Russland.',
  'Vier nordkoreanische Brigaden sollen nach Russland verlegt werden.',
  'Am 8. Oktober brachten russische Schiffe nordkoreanische Soldaten nach Wladiwostok.',
  'Die 93. Brigade nahm einen nordkoreanischen Soldaten gefangen.',
  'Ein 21 Jahre alter nordkoreanischer Soldat wurde gefangen genommen.',
  'Seit 2024 kämpfen nordkoreanische Soldaten in Kursk.',
  'Nordkorea erhielt dafür 200 Millionen Dollar.',
  '50 Kilometer von nordkoreanischen Truppen entfernt schlug eine Rakete ein.',
  'Kim empfing zehn Minister.',
  'Mit 12.000 nordkoreanischen Soldaten will Putin Kursk zurückerobern.',
  'Tausende nordkoreanische Soldaten kämpfen in Kursk.',
  'Mehrere Hundert nordkoreanische Soldaten wurden getötet.',
];

const NONE_IN_ENGLISH = [
  'More than a third of the 12,000 North Korean troops have been killed.',
  'South Korea has 500,000 soldiers.',
  '300 South Korean soldiers were injured in an exercise.',
  'Russia lost 1,500 soldiers in Kursk, while North Korea stays silent.',
  'Some 50,000 Russian soldiers, including North Koreans, have massed in Kursk.',
  'Ukraine says it killed 700 Russian and North Korean soldiers.',
  'Three North Korean generals and 500 officers are in Russia.',
  'Four North Korean brigades are to be sent to Russia.',
  'On 8 October Russian ships took North Korean soldiers to Vladivostok.',
  'The 93rd Brigade captured a North Korean soldier.',
  'A 21-year-old North Korean soldier was captured.',
  'Since 2024 North Korean soldiers have been fighting in Kursk.',
  'Thousands of North Korean soldiers are in Kursk.',
  'Several hundred North Korean soldiers were killed.',
  'Ukraine faces 50,000 troops, among them North Korean soldiers.',
  'Two of the three soldiers were North Koreans.',
];

describe('figures', () => {
  test.each(GERMAN)('%s', (text, expected) => {
    expect(figuresIn(text, 'de')).toBe(expected);
  });

  test.each(ENGLISH)('%s', (text, expected) => {
    expect(figuresIn(text, 'en')).toBe(expected);
  });

  test.each(NONE_IN_GERMAN)('none: %s', (text) => {
    expect(figuresIn(text, 'de')).toBe('');
  });

  test.each(NONE_IN_ENGLISH)('none: %s', (text) => {
    expect(figuresIn(text, 'en')).toBe('');
  });
});

describe('what is said about a figure', () => {
  test.each([
    ['„Rund 12.000 nordkoreanische Soldaten sind in Russland“, sagte er.', true],
    ['»Rund 12.000 nordkoreanische Soldaten sind in Russland«, sagte er.', true],
    ['Rund 12.000 nordkoreanische Soldaten sind in Russland, im „Fleischwolf“.', false],
    ['„Fleischwolf“: Rund 12.000 nordkoreanische Soldaten sind in Russland.', false],
  ])('quotation: %s', (text, quoted) => {
    expect(read(text, 'de').figures.map((figure) => figure.quoted)).toEqual([quoted]);
  });

  test.each([
    ['Nicht mehr als 8.000 nordkoreanische Soldaten sind in Kursk.', false],
    ['In Kursk sind nicht nur 8.000 nordkoreanische Soldaten.', false],
    ['In Kursk sind keine 8.000 nordkoreanischen Soldaten.', true],
    ['Moskau dementierte, dass 8.000 nordkoreanische Soldaten in Kursk seien.', true],
  ])('negation: %s', (text, negated) => {
    expect(read(text, 'de').figures.map((figure) => figure.negated)).toEqual([negated]);
  });
});

describe('the statements of the shipped pack', () => {
  const claims = [...rowsOf<Claim>('claims.json').values()];

  test('are set beside figures of the same topic and measure only', () => {
    const wrong: string[] = [];
    for (const { id, statement, figure } of claims) {
      if (figure === null) continue;
      for (const language of LANGUAGES) {
        const text = statement[language] ?? '';
        for (const found of read(text, language).figures) {
          const same = found.low === figure.low && found.high === figure.high;
          if (!same || compareFigures(found, claims, null) === null) continue;
          // "Verluste" stands for "casualties" in some reports; the word itself does not say which.
          const agrees = found.measure === figure.measure || found.measure === 'lost';
          if (!agrees || found.of !== figure.of) wrong.push(`${id}: ${brief(text, found)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const LONG = 200;
const piece = fc.constantFrom(
  ...[...GERMAN, ...ENGLISH].flatMap(([text]) => text.split(/(?<=[ ,])/)),
  ...['\n', '“', '„', '(', ')', ' – ', '\u00ad', '½', '10', '000', '.'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONG }),
  fc.array(piece, { maxLength: LONG }).map((parts) => parts.join('')),
);

test('any text: figures in order and inside, known measures, the same each time', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { figures, mentions } = read(text, language);
      let last = 0;
      for (const figure of figures) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        last = figure.end;
        expect(text.slice(figure.start, figure.end).trim()).not.toBe('');
        expect(MEASURES).toContain(figure.measure);
        expect(figure.low === null && figure.high === null).toBe(false);
        const inside = mentions.some(({ start, end }) => figure.start < end && start < figure.end);
        expect(inside, 'a number inside a name').toBe(false);
      }
      expect(read(text, language).figures).toEqual(figures);
    }),
    { numRuns: 300 },
  );
});

test('a sentence without end is read to its end', () => {
  const clause = 'und rund 300 nordkoreanische Soldaten wurden in Kursk getötet ';
  expect(read(clause.repeat(5_000), 'de').figures.length).toBeGreaterThan(4_000);
});
