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
const UKRAINIAN = 'of ukrainian-military-losses';
const KOREAN = 'of north-korean-troops';

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

describe('a loss is of those on whom it is inflicted', () => {
  holds([
    [
      'de',
      'Die Ukraine hat Russland im Mai Verluste von 35.000 Soldaten zugefügt.',
      `35.000: lost ${RUSSIAN}`,
    ],
    [
      'de',
      'Russland hat die Ukraine im Mai Verluste von 35.000 Soldaten zugefügt.',
      `35.000: lost ${RUSSIAN}`,
    ],
    [
      'de',
      'Der Ukraine fügte Russland Verluste von 15.000 Soldaten zu.',
      `15.000: lost ${UKRAINIAN}`,
    ],
    ['de', 'Kiew fügte Moskau Verluste von 15.000 Soldaten zu.', `15.000: lost ${RUSSIAN}`],
    [
      'de',
      'Die Offensive bescherte Russland Verluste von 250.000 Soldaten.',
      `250.000: lost ${RUSSIAN}`,
    ],
    [
      'de',
      'Kiews Drohnen bescherten den Russen 35.000 Tote und Verwundete.',
      `35.000: killed-or-wounded ${RUSSIAN}`,
    ],
    [
      'de',
      'Die Ukraine fügte den Nordkoreanern Verluste von 3.000 Mann zu.',
      `3.000: lost ${KOREAN}`,
    ],
    [
      'de',
      'Russland hat der Ukraine 16.000 Tote beigebracht, behauptet Schoigu.',
      `16.000: killed ${UKRAINIAN}`,
    ],
    ['de', 'Der Krieg hat Russland 250.000 Tote gekostet.', `250.000: killed ${RUSSIAN}`],
    [
      'en',
      'Ukraine inflicted losses of 50,000 soldiers on the Russian army.',
      `50,000: lost ${RUSSIAN}`,
    ],
    ['en', 'Russia inflicted losses of 60,000 soldiers on Ukraine.', `60,000: lost ${UKRAINIAN}`],
    [
      'en',
      'The 250,000 casualties Ukraine has inflicted on Russia weigh.',
      `250,000: killed-or-wounded ${RUSSIAN}`,
    ],
    [
      'en',
      'Ukraine has cost Russia more than a million casualties.',
      `a million: killed-or-wounded ${RUSSIAN}`,
    ],
    [
      'en',
      'The war has cost Ukraine 400,000 casualties.',
      `400,000: killed-or-wounded ${UKRAINIAN}`,
    ],
    [
      'en',
      'Ukraine inflicted 3,000 casualties on the North Koreans.',
      `3,000: killed-or-wounded ${KOREAN}`,
    ],
  ]);
});

describe('a loss of nobody knows whom, and one that is not inflicted', () => {
  holds([
    ['de', 'Russland habe dem Gegner Verluste von 15.000 Soldaten zugefügt.'],
    ['en', 'Russia inflicted losses of 16,000 soldiers.'],
    [
      'de',
      'Russland hat seit Beginn 250.000 Soldaten verloren und der Ukraine Schaden zugefügt.',
      `250.000: lost ${RUSSIAN}`,
    ],
    [
      'de',
      'Die Ukraine fügte Russland schwere Verluste zu und verlor 60.000 Soldaten.',
      `60.000: lost ${UKRAINIAN}`,
    ],
    [
      'en',
      'Ukraine has lost 60,000 soldiers and inflicted heavy losses on Russia.',
      `60,000: lost ${UKRAINIAN}`,
    ],
    [
      'en',
      'Ukraine has inflicted heavy losses on Russia and suffered 400,000 casualties.',
      `400,000: killed-or-wounded ${UKRAINIAN}`,
    ],
    [
      'en',
      'The war has cost 400,000 Ukrainian casualties.',
      `400,000: killed-or-wounded ${UKRAINIAN}`,
    ],
    [
      'en',
      'Russia took the town at the cost of 35,000 casualties.',
      `35,000: killed-or-wounded ${RUSSIAN}`,
    ],
  ]);
});

describe('those who go the other way are not those who left', () => {
  holds([
    [
      'de',
      'Das UNHCR zählte 7,2 Millionen Ausreisen aus der Ukraine, dazu 2,3 Millionen Grenzübertritte in umgekehrter Richtung.',
      '7,2 Millionen: border-crossings of refugees',
    ],
    [
      'de',
      'Das UNHCR zählte 7,2 Millionen Grenzübertritte. Im Juni waren es 2,3 Millionen in der Gegenrichtung.',
      '7,2 Millionen: border-crossings of refugees',
    ],
    [
      'en',
      'The UNHCR counted 7.2 million departures from Ukraine but also 2.3 million crossings in the opposite direction.',
      '7.2 million: border-crossings of refugees',
    ],
    [
      'en',
      '7.2 million border crossings out of Ukraine have been recorded, and 2.3 million back.',
      '7.2 million: border-crossings of refugees',
    ],
    [
      'en',
      'More than 6 million people have fled Ukraine; 1.2 million have gone back.',
      '6 million: refugees-abroad of refugees',
    ],
  ]);
});

describe('the first of several are a part, unless they are soldiers who were sent', () => {
  holds([
    [
      'de',
      '19 F-16 will Dänemark abgeben, die ersten sechs um den Jahreswechsel.',
      '19: promised of f-16',
    ],
    [
      'de',
      'Die EU will der Ukraine 90 Milliarden Euro leihen, die ersten 30 Milliarden im Frühjahr.',
      '90 Milliarden: money of eu-loan-90bn',
    ],
    [
      'en',
      'The EU will lend Ukraine 90 billion euros, the first 30 billion in the spring.',
      '90 billion: money of eu-loan-90bn',
    ],
    [
      'en',
      'The first 3,000 North Korean soldiers have arrived in Russia.',
      `3,000: deployed ${KOREAN}`,
    ],
  ]);
});

describe('what is said of the whole is not said of a part', () => {
  holds([
    ['de', 'Rund 1.500 der verschleppten ukrainischen Kinder kehrten heim.'],
    [
      'en',
      'Some 1,500 of the abducted Ukrainian children have come home.',
      '1,500: children-returned of deported-children',
    ],
    [
      'de',
      '19.500 der Kinder wurden nach Russland verschleppt.',
      '19.500: children-deported of deported-children',
    ],
    [
      'de',
      '19.500 verschleppte ukrainische Kinder stehen in dem Register.',
      '19.500: children-deported of deported-children',
    ],
    ['en', "Ukraine lost 15,000 soldiers to Russia's 35,000.", `15,000: lost ${UKRAINIAN}`],
    [
      'en',
      "Ukraine suffered 15,000 casualties, compared with Russia's 35,000.",
      `15,000: killed-or-wounded ${UKRAINIAN}`,
      `35,000: killed-or-wounded ${RUSSIAN}`,
    ],
  ]);
});

describe('what has not come about', () => {
  holds([
    ['en', 'By the end of the year 1.5 million Russian soldiers will have been killed or wounded.'],
    ['en', 'At this rate Russia will soon have lost 2 million soldiers.'],
    ['en', 'Ukraine would have lost 100,000 soldiers without the shells.'],
    ['en', 'It takes 50,000 Russian casualties a month to break the army, he said.'],
    ['de', 'Um die Armee zu brechen, bedarf es 50.000 russischer Verluste im Monat.'],
    [
      'en',
      'It takes courage to say that Russia has lost 250,000 soldiers.',
      `250,000: lost ${RUSSIAN}`,
    ],
  ]);
});

describe('what is said to be exaggerated, and what is so instead of it', () => {
  holds([
    [
      'de',
      'Die Zahl von 400.000 gefallenen Ukrainern ist nach Ansicht von Fachleuten maßlos übertrieben.',
      `400.000: killed ${UKRAINIAN} denied`,
    ],
    [
      'de',
      'Die Angabe, 400.000 Ukrainer seien gefallen, ist aus der Luft gegriffen.',
      `400.000: killed ${UKRAINIAN} denied`,
    ],
    [
      'en',
      'The figure of 400,000 dead Ukrainians is wildly exaggerated, experts say.',
      `400,000: killed ${UKRAINIAN} denied`,
    ],
    [
      'en',
      'No more than 1,000 North Koreans have been killed, contrary to reports of 6,000.',
      `1,000: killed ${KOREAN}`,
    ],
    ['en', 'Russia has lost 250,000 soldiers, rather than retreat.', `250,000: lost ${RUSSIAN}`],
  ]);
});

describe('two verbs and two numbers', () => {
  holds([
    [
      'de',
      'Russland verlor 35.000 Soldaten und rekrutierte 40.000.',
      `35.000: lost ${RUSSIAN}`,
      '40.000: recruited of recruitment-russia',
    ],
    [
      'de',
      'Russland rekrutierte 40.000 Soldaten und verlor 35.000.',
      '40.000: recruited of recruitment-russia',
    ],
  ]);
});

describe('a loss that is planned, promised or threatened', () => {
  holds([
    ['de', 'Kiew plant, monatlich 50.000 russische Soldaten zu töten.'],
    ['de', 'Kiew kündigt Russland Verluste von 50.000 Soldaten im Monat an.'],
    ['de', 'Kiew droht Russland mit Verlusten von 50.000 Soldaten im Monat.'],
    ['en', 'Kyiv promises Russia losses of 50,000 soldiers a month.'],
    ['en', 'Kyiv vows to kill 50,000 Russian soldiers a month.'],
    [
      'de',
      'Die russische Armee hat 250.000 getötete Soldaten zu beklagen.',
      `250.000: killed ${RUSSIAN}`,
    ],
    [
      'de',
      'Kiew behauptet, 250.000 russische Soldaten getötet zu haben.',
      `250.000: killed ${RUSSIAN}`,
    ],
  ]);
});

describe('children who may have been deported are not those who are counted one by one', () => {
  holds([
    ['de', 'Bis zu 35.000 ukrainische Kinder könnten nach Russland verschleppt worden sein.'],
    ['en', 'Up to 35,000 Ukrainian children may have been abducted to Russia.'],
    [
      'en',
      'In May 19,500 Ukrainian children had been abducted to Russia.',
      '19,500: children-deported of deported-children',
    ],
  ]);
});
