import { expect, test } from 'vitest';
import { figuresIn } from './read-figures.ts';

// What stands beside a force and is none of its figures, and beside it what is one.

const GERMAN: readonly (readonly [text: string, figures: string])[] = [
  [
    'Entsandt worden seien mehr als 11.000 nordkoreanische Soldaten im Jahr 2024 und noch einmal 3.000 Anfang 2025.',
    '11.000: deployed 11000-! | 3.000: additional 3000 unclear',
  ],
  // Somebody else follows with a verb.
  [
    'Rund 10.000 nordkoreanische Soldaten werden in Russland ausgebildet und einige sind bereits gefallen.',
    '10.000: in-training 10000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten kämpfen in Kursk und ihr Kommandeur wurde verwundet.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 600 nordkoreanische Soldaten kämpften in Kursk und wurden getötet.',
    '600: killed 600~ @kursk-oblast',
  ],
  // Losses of others.
  ['Die 11.000 nordkoreanischen Soldaten sollten gefallene Russen ersetzen.', ''],
  ['Ohne die 11.000 nordkoreanischen Soldaten hätte Russland Kursk verloren.', ''],
  ['Russland ehrte rund 600 gefallene nordkoreanische Soldaten.', '600: killed 600~'],
  // Of each of several.
  ['Das nordkoreanische Korps hat vier Brigaden zu je 3.000 Soldaten.', ''],
  ['Jede nordkoreanische Brigade in Kursk zählt etwa 2.500 Soldaten.', ''],
  ['Das Institut errechnete rund 92 nordkoreanische Tote pro Tag.', '92: killed 92~ a day'],
  ['Pro Zug kamen 500 nordkoreanische Soldaten in Russland an.', ''],
  ['In jeden Container aus Nordkorea passen bis zu 500 Granaten.', ''],
  [
    'Nordkorea liefert jeden Monat 200.000 Granaten an Russland.',
    '200.000: shells 200000 a month of artillery-shells',
  ],
  // Other wars, pictures, differences, conditions.
  ['Im Koreakrieg verlor Nordkorea rund 300.000 Soldaten.', ''],
  ['Ein Video zeigt 22 tote nordkoreanische Soldaten auf einem Feld.', ''],
  ['Nordkorea verlor 1.000 Soldaten mehr als im Dezember.', ''],
  ['Hätte Nordkorea 50.000 Soldaten geschickt, wäre Kursk früher gefallen.', ''],
  ['Sollte Nordkorea 50.000 Soldaten schicken, ändert sich der Krieg.', ''],
  // The verb stands behind the relative clause.
  [
    'Seoul nannte eine Schätzung, wonach etwa 2.000 nordkoreanische Soldaten, die nach Russland entsandt wurden, bereits gefallen sind.',
    '2.000: killed 2000~ by south-korea',
  ],
  [
    'Bislang waren die 14.000 nordkoreanischen Soldaten, die Russland halfen, nur in der Region Kursk eingesetzt.',
    '14.000: present 14000 @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten, die nach Russland geschickt wurden, teilte Seoul mit.',
    '11.000: deployed 11000~ @russia by south-korea',
  ],
  // Things that others give or get.
  ['Nordkorea bekam 9.000 Container mit Lebensmitteln aus Russland.', ''],
  ['Russland verbraucht 10.000 Artilleriegranaten, hieß es.', ''],
  [
    'Russland hat 5 Millionen Granaten aus Nordkorea erhalten.',
    '5 Millionen: shells 5000000 of artillery-shells',
  ],
];

const ENGLISH: readonly (readonly [text: string, figures: string])[] = [
  [
    'The institute counted 92 North Korean casualties or so a day.',
    '92: killed-or-wounded 92~ a day',
  ],
  [
    'About 10,000 North Korean soldiers are being trained in Russia and some have been killed.',
    '10,000: in-training 10000~ @russia',
  ],
  [
    'Some 11,000 North Korean soldiers are in Kursk and their commander was wounded.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Some 600 North Korean soldiers and their officers were killed in Kursk.',
    '600: killed 600~ @kursk-oblast',
  ],
  ['10,000 North Korean soldiers helped Russia after its army lost the town.', ''],
  ['The 11,000 North Korean soldiers killed Ukrainian troops in Kursk.', ''],
  ['Without the 11,000 North Korean soldiers Russia would have lost Kursk.', ''],
  [
    'Around 600 North Korean soldiers killed in Kursk were buried there.',
    '600: killed 600~ @kursk-oblast',
  ],
  ['In Kursk, 6,000 Russians and 600 North Koreans have been killed.', '600: killed 600'],
  ['The North Korean corps has four brigades of 3,000 soldiers each.', ''],
  [
    'Some 50 North Korean soldiers are killed each day in Kursk.',
    '50: killed 50~ @kursk-oblast a day',
  ],
  ['Every train brought 500 North Korean soldiers to Russia.', ''],
  ['Each container from North Korea may hold up to 500 shells.', ''],
  [
    'Each of the 11,000 North Korean soldiers in Kursk has a Russian passport.',
    '11,000: present 11000 @kursk-oblast',
  ],
  ['North Korea lost 300,000 soldiers in the Korean War.', ''],
  ['A video shows 22 dead North Korean soldiers lying in a field.', ''],
  ['North Korea lost 1,000 soldiers more than in December.', ''],
  ['Had North Korea sent 50,000 soldiers, Kursk would have fallen sooner.', ''],
  ['Of 600 killed, 50 North Koreans took their own lives to avoid capture.', ''],
  [
    'The number of North Korean troops now dispatched in Russia has increased to 11,000.',
    '11,000: deployed 11000 @russia',
  ],
  ['North Korea got 9,000 containers of food from Russia.', ''],
  ['Russia has been utilizing 10,000 artillery shells daily, many of them North Korean.', ''],
  [
    'Russia bought about 6 million shells from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
];

test.each(GERMAN)('%s', (text, figures) => {
  expect(figuresIn(text, 'de')).toBe(figures);
});

test.each(ENGLISH)('%s', (text, figures) => {
  expect(figuresIn(text, 'en')).toBe(figures);
});
