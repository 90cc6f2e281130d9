import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Language } from '../../../src/claims/language.ts';
import { compareFigures } from '../../../src/claims/views/compare-figures.ts';
import { loadShipped } from '../../support/shipped-packs.ts';
import { TEASERS } from './read-figures.ts';

const { matcher, database } = await loadShipped();
const claims: readonly Claim[] = [...database.claims.values()];

/**
 * A sentence and the numbers in it that must not be set against figures on record; behind "@" the
 * measure, topic or span as which alone it must not ("P7D": it may, as the count of a week).
 */
type Row = readonly [text: string, numbers: string];

const GERMAN: readonly Row[] = [
  // Beside a number that is carried over.
  [
    '600 nordkoreanische Soldaten fielen. Russland sprach von 700 toten Ukrainern, Kiew von 800.',
    '700; 800',
  ],
  ['Nordkorea hat 300 Mann zur Flutkatastrophe nach Sinuiju geschickt.', '300'],
  [
    'In Kursk sind 10.000 nordkoreanische Soldaten. Vor der Botschaft waren es 5.000 Demonstranten.',
    '5.000',
  ],
  // Period against total.
  [
    'Innerhalb von nur einer Woche wurden mehr als 1.000 nordkoreanische Soldaten getötet oder verwundet.',
    '1.000@P7D',
  ],
  [
    'In den ersten drei Wochen wurden 1.100 nordkoreanische Soldaten getötet oder verwundet.',
    '1.100',
  ],
  ['Allein im Dezember fielen 200 nordkoreanische Soldaten.', '200'],
  ['Binnen zehn Tagen starben 300 nordkoreanische Soldaten.', '300'],
  // The civilians of one attack are none of the war's.
  [
    'Bei dem Angriff auf die Ukraine wurden 38 Zivilisten getötet, darunter acht Kinder.',
    '38; acht',
  ],
  ['Bei einem einzigen Angriff starben 120 nordkoreanische Soldaten.', '120'],
  ['An nur einem Tag wurden 150 nordkoreanische Soldaten getötet.', '150'],
  [
    'Zwischen dem 20. und dem 27. Dezember wurden 700 nordkoreanische Soldaten getötet oder verwundet.',
    '700',
  ],
  [
    'In der vergangenen Woche, so Kirby, wurden mehr als 1.000 nordkoreanische Soldaten getötet oder verletzt.',
    '1.000@P7D',
  ],
  ['Im Laufe des Januars wurden 800 nordkoreanische Soldaten verwundet.', '800'],
  ['Täglich sterben bis zu 50 nordkoreanische Soldaten.', '50'],
  ['Nordkorea liefert jeden Monat 200.000 Granaten an Russland.', '200.000'],
  ['Seit Jahresbeginn sind 500 nordkoreanische Soldaten gefallen.', '500'],
  [
    'Am vergangenen Wochenende seien 200 nordkoreanische Soldaten getötet worden, teilte Kiew mit.',
    '200',
  ],
  // Part of a whole.
  ['Rund 500 der 11.000 nordkoreanischen Soldaten sind Offiziere.', '500'],
  ['Die Hälfte der 12.000 nordkoreanischen Soldaten hat keine Kampferfahrung.', '12.000'],
  ['Jeder zehnte der 11.000 nordkoreanischen Soldaten ist gefallen.', '11.000@killed'],
  [
    'Fast 40 Prozent der 11.000 nordkoreanischen Soldaten wurden getötet oder verwundet.',
    '11.000@killed-or-wounded',
  ],
  ['Ein Drittel der 12.000 nordkoreanischen Soldaten sei gefallen.', '12.000@killed'],
  [
    'In einer zweiten Welle wurden 3.000 nordkoreanische Soldaten nach Russland geschickt.',
    '3.000@deployed',
  ],
  ['Zusätzlich wurden 3.000 nordkoreanische Soldaten nach Russland verlegt.', '3.000@deployed'],
  [
    'Das zweite Kontingent von 3.000 nordkoreanischen Soldaten traf im Februar in Russland ein.',
    '3.000@deployed',
  ],
  ['Nordkorea hat erneut 3.000 Soldaten nach Russland geschickt.', '3.000@deployed'],
  ['Nordkorea hat seine Truppen in Russland um 2.000 Soldaten verstärkt.', '2.000@deployed'],
  ['Die Zahl der nordkoreanischen Soldaten in Kursk stieg um 2.000.', '2.000@present'],
  // Both sides and mixed groups.
  ['Rund 50.000 russische und nordkoreanische Soldaten stehen in Kursk.', '50.000'],
  [
    'Russland hat 50.000 Soldaten, darunter Nordkoreaner, in der Region Kursk zusammengezogen.',
    '50.000',
  ],
  ['Kim sagte zu, 6.000 Pioniere und Bausoldaten nach Kursk zu schicken.', '6.000'],
  ['Nordkorea hat 20.000 Soldaten und Arbeiter nach Russland geschickt.', '20.000'],
  ['Zusammen haben Russen und Nordkoreaner in Kursk 38.000 Soldaten verloren.', '38.000'],
  // Another army in the sentence.
  [
    'Russland verlor 70.000 Soldaten in Kursk, wo auch nordkoreanische Truppen kämpfen.',
    '70.000@north',
  ],
  [
    'Die Ukraine hat 12.000 Soldaten gegen die nordkoreanischen Truppen in Kursk geschickt.',
    '12.000',
  ],
  ['Die nordkoreanischen Soldaten töteten 50 ukrainische Soldaten.', '50'],
  [
    'Südkorea, wo 28.500 US-Soldaten stationiert sind, verurteilte die Entsendung nordkoreanischer Truppen.',
    '28.500',
  ],
  [
    'Nordkoreanische Soldaten kämpften um ein Dorf, in dem 400 russische Soldaten gefallen waren.',
    '400',
  ],
  ['Beim Angriff der Nordkoreaner fielen 20 ukrainische Soldaten.', '20'],
  // Definition.
  ['Journalisten haben 25 getötete nordkoreanische Soldaten namentlich identifiziert.', '25'],
  ['Rund 4.000 nordkoreanische Soldaten sind tot, verwundet oder vermisst.', '4.000'],
  // Planned, expected, conditional, asked.
  [
    'Bis zum Frühjahr könnten 10.000 nordkoreanische Soldaten getötet oder verwundet werden.',
    '10.000',
  ],
  ['Wenn Nordkorea 100.000 Soldaten schickt, ändert sich der Krieg.', '100.000'],
  ['Hat Nordkorea wirklich 12.000 Soldaten nach Russland geschickt?', '12.000'],
  ['Sind 600 nordkoreanische Soldaten in Kursk gefallen?', '600'],
  ['Putin habe Kim um 20.000 Soldaten gebeten.', '20.000'],
  [
    'In diesem Tempo sind bis Mitte April alle 12.000 nordkoreanischen Soldaten tot oder verwundet.',
    '12.000',
  ],
  ['Nordkorea werde bis zum Sommer 5.000 Soldaten verlieren, sagen Fachleute.', '5.000'],
  // Denied.
  ['Der Kreml nannte Berichte über 10.000 nordkoreanische Soldaten in Russland falsch.', '10.000'],
  ['Es stimme nicht, dass 600 nordkoreanische Soldaten gefallen seien.', '600'],
  [
    'Moskau widersprach Berichten, wonach 12.000 nordkoreanische Soldaten eingetroffen seien.',
    '12.000',
  ],
  [
    'Dass 12.000 nordkoreanische Soldaten in Russland seien, sei erfunden, hieß es aus Pjöngjang.',
    '12.000',
  ],
  // Strength, capability, stock.
  ['Die nordkoreanische Armee zählt 1,2 Millionen Soldaten.', '1,2 Millionen'],
  ['Nordkorea hat rund 1,28 Millionen aktive Soldaten.', '1,28 Millionen'],
  ['Das nordkoreanische Sturmkorps soll 40.000 bis 80.000 Soldaten umfassen.', '40.000 bis 80.000'],
  ['Nordkorea verfügt über 20.000 Artilleriegeschütze.', '20.000'],
  ['Nordkorea kann im Jahr zwei Millionen Granaten herstellen.', 'zwei Millionen'],
  ['Russland produziert im Jahr rund 3 Millionen Artilleriegranaten.', '3 Millionen'],
  ['Russland verschießt am Tag 10.000 Granaten, viele davon aus Nordkorea.', '10.000'],
  ['50 Prozent der nordkoreanischen Granaten seien Blindgänger.', '50'],
  ['Rund 50 Prozent der aus Nordkorea gelieferten Munition explodierten nicht.', '50'],
  // Other times and wars.
  ['Im Koreakrieg fielen 215.000 nordkoreanische Soldaten.', '215.000'],
  ['1967 schickte Nordkorea 200 Soldaten nach Vietnam.', '200'],
  ['Rund 34.000 Nordkoreaner sind nach Südkorea geflohen.', '34.000'],
  // Containers, calibres, pay.
  ['Ein nordkoreanischer Arbeiter in Russland verdient 800 Dollar im Monat.', '800'],
  ['Die Familien gefallener nordkoreanischer Soldaten bekommen einmalig 5.000 Dollar.', '5.000'],
  ['10.000 Granaten aus Nordkorea wurden bei dem Angriff auf das Depot zerstört.', '10.000'],
];

const ENGLISH: readonly Row[] = [
  // Beside a number that is carried over.
  [
    'About 600 North Korean soldiers were killed, South Korea said. It said 200 had been officers.',
    '200',
  ],
  ['North Korea sent 10,000 soldiers to Russia. South Korea spoke of 2,000 tanks.', '2,000'],
  // Period against total.
  [
    'In the past week, Kirby said, more than 1,000 North Korean soldiers were killed or wounded in Kursk.',
    '1,000@P7D',
  ],
  ["Around 1,000 of Pyongyang's troops were killed or wounded in just a week.", '1,000@P7D'],
  ['In a matter of days, 300 North Korean soldiers were killed.', '300'],
  ['Within the space of two weeks 1,200 North Korean soldiers were killed or wounded.', '1,200'],
  ['In barely ten days, the North Koreans suffered 800 casualties.', '800'],
  ['Over the course of December, about 1,000 North Korean soldiers were wounded.', '1,000'],
  [
    'In the first three weeks of fighting 1,100 North Korean troops were killed or wounded.',
    '1,100',
  ],
  ['On one day alone, 150 North Korean soldiers were killed near Plekhovo.', '150'],
  ['Between 20 and 27 December some 700 North Korean troops were killed or wounded.', '700'],
  ["Last weekend's assault cost the lives of 200 North Korean soldiers.", '200'],
  ['In a single assault on Machnovka 120 North Korean soldiers were killed.', '120'],
  ['During the night, 40 North Korean soldiers were wounded by drones.', '40'],
  ['North Korean losses in the last month came to 1,500 killed or wounded.', '1,500'],
  ['In February alone, North Korea shipped 1,500 containers of shells to Russia.', '1,500'],
  ['North Korea delivers about 200,000 shells a month to Russia.', '200,000'],
  ['Since the New Year 500 more North Korean soldiers have been killed.', '500'],
  // Part of a whole.
  ['Of the 11,000 North Korean soldiers, 3,000 belong to the Storm Corps.', '3,000; 11,000'],
  ['About 500 of the 11,000 North Korean soldiers are officers.', '500'],
  ['Half of the 12,000 North Korean soldiers have no combat experience.', '12,000'],
  ['One in ten of the 11,000 North Korean troops has been killed.', '11,000'],
  [
    'Nearly 40 percent of the 11,000 North Korean soldiers have been killed or wounded.',
    '11,000@killed-or-wounded',
  ],
  ['In a second wave, 3,000 North Korean soldiers were sent to Russia.', '3,000@deployed'],
  [
    'The second contingent of 3,000 North Korean soldiers arrived in Russia in February.',
    '3,000@deployed',
  ],
  ['A further batch of 2,000 North Korean troops was sent to Russia.', '2,000@deployed'],
  [
    'About 2,000 North Korean soldiers were additionally dispatched, Kyiv estimated.',
    '2,000@deployed',
  ],
  ['North Korea has again sent 3,000 soldiers to Russia.', '3,000@deployed'],
  ['The number of North Korean troops in Kursk has risen by 2,000.', '2,000@present'],
  // Both sides and mixed groups.
  ['Some 50,000 Russian and North Korean soldiers are massed in Kursk.', '50,000'],
  ['Russia has gathered 50,000 soldiers, including North Koreans, in the Kursk region.', '50,000'],
  ['Together, Russians and North Koreans have lost 38,000 soldiers in Kursk.', '38,000'],
  [
    "Kim promised to send 6,000 military engineers and construction troops to Russia's Kursk region.",
    '6,000',
  ],
  ['North Korea wants to send 6,000 sappers and military builders to Russia.', '6,000'],
  ['North Korea has sent 20,000 soldiers and workers to Russia.', '20,000'],
  // Another army in the sentence.
  [
    'Russia has lost 70,000 soldiers in Kursk, where North Korean troops fight as well.',
    '70,000@north',
  ],
  ['While 10,000 North Koreans train, Russia lost 1,500 soldiers on Tuesday.', '1,500@north'],
  ['North Korean soldiers took part when 30 Ukrainian soldiers were captured.', '30'],
  ['Ukraine has sent 12,000 soldiers to meet the North Korean troops in Kursk.', '12,000'],
  [
    'South Korea, where 28,500 American soldiers are stationed, condemned the dispatch of North Korean troops.',
    '28,500',
  ],
  ['The North Korean soldiers killed 50 Ukrainian soldiers.', '50'],
  ['North Korean troops fought for a village in which 400 Russian soldiers had died.', '400'],
  // Definition.
  ['Russian troops are suffering 1,200 wounded and dead per day, Blinken said.', '1,200@wounded'],
  ['Journalists have identified 25 North Korean soldiers killed in Kursk by name.', '25'],
  ['Some 4,000 North Korean soldiers were killed, wounded or are missing.', '4,000'],
  // Planned, expected, conditional, asked.
  ['By spring, 10,000 North Korean soldiers could be killed or wounded, analysts say.', '10,000'],
  ['At this rate all 12,000 North Korean soldiers will be dead or wounded by mid-April.', '12,000'],
  ['If North Korea were to send 100,000 soldiers, the war would change.', '100,000'],
  ['Have 12,000 North Korean soldiers really gone to Russia?', '12,000'],
  ['Were 600 North Korean soldiers killed in Kursk?', '600'],
  [
    'Zelensky thinks there will be 12,000 more North Korean troops in Russia soon.',
    '12,000@additional',
  ],
  ['Putin has asked Kim for 20,000 soldiers.', '20,000'],
  ['Moscow wants another 20,000 North Korean soldiers.', '20,000@deployed'],
  [
    'The 10,000 North Korean troops are training in Russia and a couple of thousand are near the border with Ukraine.',
    '10,000@near-border',
  ],
  [
    '10,000 North Korean troops are training in Russia and that a “couple thousand” are already near the border with Ukraine.',
    '10,000@near-border',
  ],
  ['Experts think North Korea may lose 5,000 soldiers by summer.', '5,000'],
  // Denied.
  ['It is not true that 600 North Korean soldiers were killed.', '600'],
  ['Moscow contradicted reports that 12,000 North Korean soldiers had arrived.', '12,000'],
  ['There is no evidence that 30,000 North Korean soldiers are on their way.', '30,000'],
  ['Ukraine could not verify that 1,000 North Koreans had been killed.', '1,000'],
  [
    'The claim that 12,000 North Korean soldiers were in Russia was invented, Pyongyang said.',
    '12,000',
  ],
  // Strength, capability, stock.
  ["North Korea's army has 1.2 million soldiers.", '1.2 million'],
  [
    'North Korea has about 1.28 million active soldiers and 600,000 reservists.',
    '1.28 million; 600,000',
  ],
  [
    'The North Korean Storm Corps is believed to have 40,000 to 80,000 soldiers.',
    '40,000 to 80,000',
  ],
  [
    'North Korea could have roughly 20,000 artillery pieces and multiple rocket launchers.',
    '20,000',
  ],
  ['North Korea can produce two million shells a year.', 'two million'],
  ['Russia produces about 3 million artillery shells a year.', '3 million'],
  ['North Korean factories make 200,000 rounds of artillery ammunition a month.', '200,000'],
  [
    'North Korea could send up to 100,000 soldiers, a Ukrainian official reckons.',
    '100,000@deployed',
  ],
  ['Russia fires 10,000 shells a day, many of them from North Korea.', '10,000'],
  ['Russia needs 4 million artillery shells from North Korea a year.', '4 million'],
  [
    'Half of the North Korean shells are duds; 50 percent of the shells from North Korea do not explode.',
    '50',
  ],
  // Other times and wars.
  ['In the Korean War some 215,000 North Korean soldiers were killed.', '215,000'],
  ['In 1967 North Korea sent 200 soldiers to Vietnam.', '200'],
  ['About 34,000 North Koreans have fled to South Korea.', '34,000'],
  ['In 1950, 135,000 North Korean soldiers crossed the 38th parallel.', '135,000'],
  // Containers, calibres, pay.
  [
    'Among the containers there could be over 3 million 152-millimeter shells and 500,000 122-millimeter shells.',
    '500,000; 3 million',
  ],
  ['The workers earn 800 dollars a month, North Korean soldiers get rice.', '800'],
  ['A shell costs 3,000 dollars, and North Korea has sent millions of shells.', '3,000'],
  ['North Korean families of the fallen soldiers get 5,000 dollars once.', '5,000'],
  ['10,000 North Korean shells were destroyed in the attack on the depot.', '10,000'],
  ["North Korea's missiles fly 800 kilometres, its shells 50 kilometres.", '50'],
  ['Ukraine has destroyed 60 North Korean guns.', '60'],
];

/** The numbers that are compared, each with the measure, topic and span it is compared as. */
function comparedIn(text: string, language: Language) {
  const blocks = [TEASERS[language], text].map((each, id) => ({ id, text: each, language }));
  const found = matcher.scan(blocks, { language }).findings[1]?.figures ?? [];
  return found
    .filter((figure) => compareFigures(figure, claims, null) !== null)
    .map(({ start, end, measure, of, period }) => ({
      number: text.slice(start, end),
      as: [measure, of, period ?? ''],
    }));
}

function faultsIn(text: string, numbers: string, language: Language) {
  return comparedIn(text, language).filter(({ number, as }) =>
    numbers.split('; ').some((forbidden) => {
      const [which, what] = forbidden.split('@');
      if (which !== number) return false;
      if (what === 'P7D') return !as.includes('P7D');
      return what === undefined || as.some((each) => each.startsWith(what));
    }),
  );
}

test.each(GERMAN)('%s', (text, numbers) => {
  expect(faultsIn(text, numbers, 'de')).toEqual([]);
});

test.each(ENGLISH)('%s', (text, numbers) => {
  expect(faultsIn(text, numbers, 'en')).toEqual([]);
});
