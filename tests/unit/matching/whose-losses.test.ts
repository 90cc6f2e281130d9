import { describe, expect, test } from 'vitest';
import { namedBehind, topicOf } from './named-in.ts';

const LEAD = {
  de: 'Russland hat im Krieg gegen die Ukraine erneut Kiew angegriffen. Präsident Wolodymyr Selenskyj sprach von einem schweren Tag, Moskau schwieg.',
  en: 'Russia struck Kyiv again in its war against Ukraine. President Volodymyr Zelenskyy spoke of a hard day.',
} as const;

/** The sides whose losses a sentence of a report on the war names. */
function losses(language: 'de' | 'en', text: string): readonly string[] {
  return namedBehind(LEAD[language], text, language)
    .map(topicOf)
    .filter((topic) => topic.endsWith('-military-losses'))
    .map((topic) => topic.replace('-military-losses', ''));
}

describe('a side in the genitive is a side', () => {
  test.each([
    ['Moskau zufolge hätten Kiews Truppen hohe Verluste.', []],
    ['Moskau zufolge hätten Kyjiws Truppen hohe Verluste.', []],
    ['Auch Selenskyjs Garde hatte hohe Verluste.', ['ukrainian']],
    ['Auch Kiews Garde hatte hohe Verluste.', ['ukrainian']],
    ['Auch Putins Garde hatte hohe Verluste.', ['russian']],
  ] as const)('%s', (text, sides) => {
    expect(losses('de', text)).toEqual(sides);
  });
});

describe('a country after "in" says where, not whose', () => {
  test.each([
    ['de', 'Russland hat in der Ukraine hohe Verluste erlitten.', 'russian'],
    ['de', 'Trotz enormer Verluste rückt Russland im Osten der Ukraine vor.', 'russian'],
    ['de', 'Über die eigenen Verluste in der Ukraine macht Moskau keine Angaben.', 'russian'],
    ['de', 'Putin nimmt in der gesamten Ukraine gewaltige Verluste in Kauf.', 'russian'],
    ['de', 'In Kiew hieß es, Russland habe hohe Verluste.', 'russian'],
    ['de', 'Die Ukraine hat in Russland schwere Verluste erlitten.', 'ukrainian'],
    ['de', 'Das Ministerium in Moskau bestreitet hohe Verluste in den eigenen Reihen.', 'russian'],
    ['en', 'Russia has suffered heavy losses in Ukraine.', 'russian'],
    [
      'en',
      'Russia has gained ground in eastern Ukraine but at the cost of heavy casualties.',
      'russian',
    ],
    ['en', 'Despite huge losses in the east of Ukraine, Moscow goes on.', 'russian'],
    ['en', 'The army of Russia took heavy casualties in southern Ukraine.', 'russian'],
    ['en', 'Inside Russia, Ukraine suffered heavy losses.', 'ukrainian'],
  ] as const)('%s: %s', (language, text, side) => {
    expect(losses(language, text)).toEqual([side]);
  });

  test.each([
    ['de', 'Russland und die Ukraine haben hohe Verluste.'],
    ['de', 'In Russlands Armee und bei der Ukraine gibt es hohe Verluste.'],
    ['en', 'Ukraine and Russia have suffered heavy losses.'],
    ['en', 'Ukraine says Russia has had heavy losses in its army.'],
    ['en', 'Heavy losses hit the company’s plant in Russia, and Ukraine said so.'],
  ] as const)('two sides stay two: %s: %s', (language, text) => {
    expect(losses(language, text)).toEqual([]);
  });
});

/** What a sentence of a report on the war names by the words for troops. */
const troops = (text: string) =>
  namedBehind(LEAD.en, text, 'en').filter((named) => /russia|ukrain/.test(topicOf(named)));

describe('troops beside a word of loss are losses, unless it is about others', () => {
  test.each([
    [
      'Some 46,000 Russian soldiers have been killed.',
      'Russian soldiers → russian-military-losses',
    ],
    [
      'Wounded Ukrainian soldiers were brought out.',
      'Wounded Ukrainian soldiers → ukrainian-military-losses',
    ],
    ['Russian soldiers hold the road.', 'Russian soldiers → armed-forces-russia'],
    [
      'Russian troops and North Korean soldiers, with heavy losses, took a village.',
      'Russian troops → armed-forces-russia',
    ],
    [
      'North Koreans died in fighting against Ukrainian troops.',
      'Ukrainian troops → armed-forces-ukraine',
    ],
    ['Russian troops killed two civilians.', 'Russian troops → armed-forces-russia'],
  ])('%s', (text, found) => {
    expect(troops(text)).toContain(found);
  });
});

test.each([
  'Children were among the casualties in Kyiv.',
  'Casualties were brought to a hospital in Kyiv, the mayor said.',
])('casualties among residents are no soldiers: %s', (text) => {
  expect(losses('en', text)).toEqual([]);
});

test.each([
  'Der Rubel ist gefallen, darunter leiden die Russen.',
  'Die Reallöhne sind gefallen, das spüren die Russen.',
  'Preise, die gefallen sind, freuen die Ukrainer.',
])('what else falls: %s', (text) => {
  expect(losses('de', text)).toEqual([]);
});

test('people who die are losses', () => {
  expect(losses('de', 'Dort sterben täglich Hunderte Russen.')).toEqual(['russian']);
});
