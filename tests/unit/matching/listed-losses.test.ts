import { describe, expect, test } from 'vitest';
import { figuresBehind, warFigures } from './read-war-figures.ts';
import { tellShortly } from './tell-figure.ts';

/** The figures of the last line of a list. */
function last(language: 'de' | 'en', ...lines: readonly string[]): readonly string[] {
  const line = lines.at(-1) ?? '';
  return figuresBehind(lines.slice(0, -1), line, language).map((each) => tellShortly(line, each));
}

function told(language: 'de' | 'en', text: string): readonly string[] {
  return warFigures(text, language).map((each) => tellShortly(text, each));
}

const OVERVIEW = 'Russlands Verluste auf einen Blick';
const AT_A_GLANCE = 'Russian losses at a glance';

describe('lines of a list of losses', () => {
  test.each([
    [
      'de',
      [OVERVIEW, 'Soldaten: 612.340 (+890 zum Vortag)'],
      '612.340: lost of russian-military-losses',
    ],
    ['de', [OVERVIEW, 'Personal: rund 612.340'], '612.340: lost of russian-military-losses'],
    [
      'de',
      [OVERVIEW, 'Soldaten: 612.340', 'Panzer: 8421 (+7)'],
      '8421: tanks-lost of armed-forces-russia',
    ],
    [
      'de',
      [OVERVIEW, 'Flugzeuge: 368', 'Kampfpanzer – 8.421'],
      '8.421: tanks-lost of armed-forces-russia',
    ],
    [
      'de',
      [OVERVIEW, 'Kiew meldet sie jeden Morgen. Prüfen kann das niemand.', 'Soldaten: 612.340'],
      '612.340: lost of russian-military-losses',
    ],
    [
      'de',
      ['Es war ein langer Tag. Bisher meldet Kiew diese russischen Verluste:', 'Soldaten: 612.340'],
      '612.340: lost of russian-military-losses',
    ],
    [
      'de',
      [OVERVIEW, 'Getötete und verwundete Soldaten: 612.340'],
      '612.340: killed-or-wounded of russian-military-losses',
    ],
    [
      'de',
      ['Die ukrainischen Verluste laut Moskau', 'Soldaten: 480.000'],
      '480.000: lost of ukrainian-military-losses',
    ],
    [
      'en',
      [AT_A_GLANCE, 'Personnel: about 612,340 (+890)'],
      '612,340: lost of russian-military-losses',
    ],
    [
      'en',
      [AT_A_GLANCE, 'Military personnel – 612,340', 'Tanks – 8,421 (+7)'],
      '8,421: tanks-lost of armed-forces-russia',
    ],
  ] as const)('%s: %j', (language, lines, figure) => {
    expect(last(language, ...lines)).toEqual([figure]);
  });

  test.each([
    ['de', ['Russlands Armee auf einen Blick', 'Soldaten: 1.320.000']],
    ['de', ['Verluste beider Seiten', 'Soldaten: 612.340']],
    ['de', ['Russlands Verluste seit Jahresbeginn', 'Soldaten: 112.340']],
    ['de', ['Russlands Verluste am Montag:', 'Panzer: 12']],
    ['de', ['Russlands Verluste bei Pokrowsk', 'Soldaten: 12.340']],
    ['de', [OVERVIEW, 'Kiew meldet sie.', 'Moskau schweigt.', 'Soldaten: 612.340']],
    ['de', [OVERVIEW, 'Nordkoreanische Soldaten: 11.000']],
    ['de', [OVERVIEW, 'Schützenpanzer: 18.000']],
    ['de', [OVERVIEW, 'Zivile Tote: 12.000']],
    ['de', ['Die ukrainischen Verluste laut Moskau', 'Panzer: 15.000']],
    ['en', ["Russia's army at a glance", 'Tanks: 5,700']],
    ['en', ['Russian losses over the past day', 'Personnel: 1,050']],
    ['en', [AT_A_GLANCE, 'Vehicles and fuel tanks: 48,000']],
  ] as const)('not in %s: %j', (language, lines) => {
    expect(last(language, ...lines)).toEqual([]);
  });
});

describe('such a list in one sentence', () => {
  test.each([
    [
      'de',
      'Russlands Verluste laut Generalstab: Soldaten: 612.340 (+890), Panzer: 8421 (+7), Artilleriesysteme: 13.050 (+31).',
      ['612.340: lost of russian-military-losses', '8421: tanks-lost of armed-forces-russia'],
    ],
    [
      'en',
      'Russian losses to date: personnel – about 612,340 (+890); tanks – 8,421 (+7); artillery systems – 13,050.',
      ['612,340: lost of russian-military-losses', '8,421: tanks-lost of armed-forces-russia'],
    ],
    ['en', 'Russian losses on Tuesday: personnel – 1,050, tanks – 3.', []],
  ] as const)('%s: %s', (language, text, figures) => {
    expect(told(language, text)).toEqual(figures);
  });
});

describe('lines that only breaks part', () => {
  const lines = 'Soldaten: 612.340 (+890)\nPanzer: 8421 (+7)\nFlugzeuge: 368';
  const figures = [
    '612.340: lost of russian-military-losses',
    '8421: tanks-lost of armed-forces-russia',
  ];

  test('below a heading', () => {
    expect(last('de', OVERVIEW, lines)).toEqual(figures);
  });

  test('below their first line', () => {
    expect(told('de', `${OVERVIEW}\n${lines}`)).toEqual(figures);
  });
});

describe('what a number has grown by', () => {
  test.each([
    [
      'de',
      'Russland verlor laut Kiew 612.340 (+890) Soldaten.',
      ['612.340: lost of russian-military-losses'],
    ],
    [
      'de',
      'Die Ukraine zerstörte seit Kriegsbeginn 8.421 (+7 zum Vortag) Kampfpanzer.',
      ['8.421: tanks-lost of armed-forces-russia'],
    ],
    ['en', 'Russia has lost 8,421 (+7) tanks.', ['8,421: tanks-lost of armed-forces-russia']],
    ['en', 'North Korea sent 9,000 (+300) containers to Russia.', []],
  ] as const)('%s: %s', (language, text, figures) => {
    expect(told(language, text)).toEqual(figures);
  });
});

describe('losses in a row', () => {
  const TANKS = '1,300: tanks-lost of armed-forces-russia';
  test.each([
    [
      'en',
      'Russia lost 31,000 soldiers, 1,300 tanks, and 640 guns.',
      ['31,000: lost of russian-military-losses', TANKS],
    ],
    ['en', 'Russia has lost 210 aircraft, 180 helicopters, 1,300 tanks and 12 ships.', [TANKS]],
    [
      'de',
      'Russland verlor 31.000 Soldaten, 1.300 Panzer und 640 Geschütze.',
      ['31.000: lost of russian-military-losses', '1.300: tanks-lost of armed-forces-russia'],
    ],
    [
      'de',
      'Russlands Verluste: 31.000 Soldaten, 1.300 Panzer und 640 Geschütze.',
      ['31.000: lost of russian-military-losses', '1.300: tanks-lost of armed-forces-russia'],
    ],
    [
      'en',
      'Ukraine lost 31,000 soldiers, 1,300 tanks and 640 guns.',
      ['31,000: lost of ukrainian-military-losses'],
    ],
    [
      'en',
      'Russia lost 31,000 soldiers, 1,300 tanks were moved to the front.',
      ['31,000: lost of russian-military-losses'],
    ],
    [
      'de',
      'Russland verlor 31.000 Soldaten, 1.300 Panzer stehen noch im Lager.',
      ['31.000: lost of russian-military-losses'],
    ],
  ] as const)('%s: %s', (language, text, figures) => {
    expect(told(language, text)).toEqual(figures);
  });
});
