import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { namedBehind } from './named-in.ts';

const LEAD = {
  de: 'Russland hat im Krieg gegen die Ukraine erneut Kiew angegriffen, sagte Präsident Wolodymyr Selenskyj. Nordkoreas Machthaber Kim Jong-un versprach Moskau Hilfe.',
  en: 'Russia struck Kyiv again in its war against Ukraine, President Volodymyr Zelenskyy said. North Korean leader Kim Jong Un promised Moscow help.',
} as const;

/** What is found behind the lead of a report on the war. */
const found = (language: Language, text: string, lead: string = LEAD[language]) =>
  namedBehind(lead, text, language);

describe('a country in the name of a service', () => {
  test.each([
    ['en', 'The count is kept by BBC Russia and volunteers.', 'russia'],
    ['en', 'The reporter of BBC Ukraine saw that the bridge was closed.', 'ukraine'],
    ['en', 'Forbes Ukraine put the price of the drone higher.', 'ukraine'],
    ['de', 'Das Portal und BBC Russia werten Nachrufe aus.', 'russia'],
    ['de', 'Laut Forbes Ukraine kostet die Drohne weniger.', 'ukraine'],
  ] as const)('%s: %s', (language, text, topic) => {
    expect(found(language, text).join()).not.toContain(topic);
  });

  test.each([
    ['en', "The BBC's Russia editor was in town.", 'Russia → russia'],
    ['en', 'Speaking to the BBC, Ukraine’s minister asked for help.', 'Ukraine → ukraine'],
    ['en', 'A reporter of the BBC in Russia was expelled.', 'Russia → russia'],
    ['en', 'He told the BBC Ukraine needed more shells.', 'Ukraine → ukraine'],
    ['de', 'Der BBC zufolge hat Russland die Brücke getroffen.', 'Russland → russia'],
  ] as const)('the country stays: %s: %s', (language, text, mention) => {
    expect(found(language, text)).toContain(mention);
  });
});

describe('a house called by a place', () => {
  test.each(['Hotel', 'Staatstheater', 'Café', 'Team', 'Universität', 'Musikhochschule', 'Zoo'])(
    '%s … names no place',
    (house) => {
      for (const place of ['Moskau', 'Kiew', 'Charkiw', 'Ukraine', 'Donezk']) {
        expect(found('de', `Die Gruppe aus dem ${house} ${place} sang zwei Lieder.`)).toEqual([]);
      }
    },
  );

  test.each([
    ['Der Nachbar Ukraine bat um Hilfe.', 'Ukraine → ukraine'],
    ['Die Theater Kiews spielten weiter.', 'Kiews → kyiv'],
    ['Aus dem Hotel in Charkiw kam Rauch.', 'Charkiw → kharkiv'],
    ['Die Hauptstadt Kiew schlief.', 'Kiew → kyiv'],
    ['Der Verband Ukraine rief an.', 'Ukraine → ukraine'],
  ])('the place by itself stays: %s', (text, mention) => {
    expect(found('de', text)).toContain(mention);
  });
});

describe('a place in a longer name', () => {
  const BEFORE = ['Nova', 'Velmar International', 'Soviet', 'Greater', 'Halcyon', 'Mission'];
  const BEHIND = [
    'Courier',
    'Morning Gazette',
    'Polar Institute',
    'Opera House',
    'Conference on Grain',
    'Avenue',
    'Trams',
    'Winter Fair',
    'Bridge Platform',
  ];
  const PLACES = ['Kyiv', 'Moscow', 'Russia', 'Ukraine', 'Kharkiv', 'Belarus', 'Pyongyang'];

  test.each(BEHIND)('that begins with it: … %s', (behind) => {
    for (const place of PLACES) {
      expect(found('en', `Their notes lie at the ${place} ${behind} for all to read.`)).toEqual([]);
      expect(found('en', `${place} ${behind} published their notes.`)).toEqual([]);
      expect(found('en', `He asked why ${place} ${behind} would close.`)).toEqual([]);
    }
  });

  test.each(BEFORE)('that ends with it: %s …', (before) => {
    for (const place of PLACES) {
      expect(found('en', `The notes were kept by ${before} ${place} for years.`)).toEqual([]);
    }
  });

  test.each([
    ['The ambassador to Belarus Olena Koval left.', 'Belarus → belarus'],
    ['In Moscow Olena Koval was told to wait.', 'Moscow → moscow'],
    ['In the town Kyiv Mayor Petro Hrin spoke to reporters.', 'Kyiv → kyiv'],
    ['They met Russia Deputy Trade Minister Petro Hrin there.', 'Russia → russia'],
    ['It was shelled from Kharkiv Oblast on Monday.', 'Kharkiv Oblast → kharkiv'],
    ['He was in the Moscow Region when it began.', 'Moscow → moscow'],
    ['She was seen near Kyiv Monday with her son.', 'Kyiv → kyiv'],
    ['Invading Ukraine was a mistake, he thought.', 'Ukraine → ukraine'],
    ['A colonel told Halcyon Ukraine needed more shells.', 'Ukraine → ukraine'],
    ['A colonel told the Halcyon Ukraine needed more shells.', 'Ukraine → ukraine'],
    ["They wrote of Koval's Ukraine as of a dream.", 'Ukraine → ukraine'],
    ['He spoke of Ukraine Patriot crews had helped.', 'Ukraine → ukraine'],
    ['They asked the US Senate for more.', 'US → united-states'],
    ['Kyiv Foils Plot to Sink a Ferry From Odesa, Officials Say', 'Kyiv → kyiv'],
    ['Officials Say Grain Ships Reach Ukraine With Delay', 'Ukraine → ukraine'],
  ])('the place itself: %s', (text, mention) => {
    expect(found('en', text)).toContain(mention);
  });
});

describe('weapons that only say of what sort something is', () => {
  test.each([
    "Seoul warned of advances in North Korea's weapons programs.",
    'Sanctions target the North Korean weapons programme.',
    "Satellite images show North Korea's munitions factories working day and night.",
    'The North Korean ammunition industry earns well.',
    "He studies North Korea's arms technology.",
    'Several North Korean weapons experts flew to Moscow.',
  ])('%s', (text) => {
    expect(found('en', text).join()).not.toContain('artillery-shells');
  });

  test.each([
    ["North Korea's weapons reached the front by rail.", "North Korea's weapons"],
    ['North Korean ammunition often fails.', 'North Korean ammunition'],
    ["North Korea's shells, experts say, are old.", "North Korea's shells"],
    ["Seoul counted North Korea's weapons shipments.", "North Korea's weapons shipments"],
  ])('the weapons themselves: %s', (text, name) => {
    expect(found('en', text)).toContain(`${name} → artillery-shells`);
  });
});

describe('a country and its arms industry', () => {
  test.each([
    [
      'de',
      'Nordkoreas Rüstungsproduktion läuft auf Hochtouren.',
      'Nordkoreas',
      'Rüstungsproduktion',
    ],
    [
      'de',
      'Seoul zufolge wächst Nordkoreas Waffenindustrie und Munitionsproduktion.',
      'Nordkoreas',
      'Munitionsproduktion',
    ],
    [
      'en',
      "North Korea's munitions factories run at full tilt.",
      'North Korea',
      'munitions factories',
    ],
    ['en', "War has lifted North Korea's arms exports.", 'North Korea', 'arms exports'],
  ] as const)('are two: %s: %s', (language, text, country, industry) => {
    const mentions = found(language, text);
    expect(mentions).toContain(`${country} → north-korea`);
    expect(mentions).toContain(`${industry} → arms-production`);
  });
});

describe('whose heavy losses', () => {
  test.each([
    [
      'Die Ukraine schweigt, doch Experten gehen von massiven russischen Verlusten aus.',
      'russischen Verlusten → russian-military-losses',
    ],
    [
      'In der Ukraine ist von enormen russischen Verlusten die Rede.',
      'russischen Verlusten → russian-military-losses',
    ],
    [
      'Russland meldet schwere ukrainische Verluste.',
      'ukrainische Verluste → ukrainian-military-losses',
    ],
    [
      'Moskau sprach von gewaltigen ukrainischen Verlusten.',
      'ukrainischen Verlusten → ukrainian-military-losses',
    ],
    ['Die Ukraine räumt schwere Verluste ein.', 'schwere Verluste → ukrainian-military-losses'],
  ])('the name nearest to them tells: %s', (text, mention) => {
    expect(found('de', text)).toContain(mention);
  });
});

describe('soldiers of whom the words beside say that they died', () => {
  test.each([
    [
      'en',
      'Around 43,000 Ukrainian soldiers have died, and many more civilians.',
      'Ukrainian soldiers → ukrainian-military-losses',
    ],
    [
      'en',
      'Besides 12,000 civilians, 200,000 Russian troops were killed.',
      'Russian troops → russian-military-losses',
    ],
    [
      'en',
      'Some 9,000 Russian servicemen had died, not counting civilians.',
      'Russian servicemen → russian-military-losses',
    ],
    [
      'de',
      'Neben Zivilisten sind 43.000 ukrainische Soldaten gefallen.',
      'ukrainische Soldaten → ukrainian-military-losses',
    ],
    [
      'de',
      'Tausende russische Soldaten sind umgekommen, dazu Zivilisten.',
      'russische Soldaten → russian-military-losses',
    ],
  ] as const)('%s: %s', (language, text, mention) => {
    expect(found(language, text)).toContain(mention);
  });

  test.each([
    [
      'en',
      'Russian soldiers killed three civilians in the village.',
      'Russian soldiers → armed-forces-russia',
    ],
    [
      'en',
      'Ukrainian soldiers brought food to civilians whose houses were hit.',
      'Ukrainian soldiers → armed-forces-ukraine',
    ],
    [
      'de',
      'Russische Soldaten haben in dem Dorf Zivilisten getötet.',
      'Russische Soldaten → armed-forces-russia',
    ],
  ] as const)('and those who killed others: %s: %s', (language, text, mention) => {
    expect(found(language, text)).toContain(mention);
  });
});

describe('ground that Ukraine took', () => {
  test.each([
    ['en', 'Ukraine has lost half of its occupied territory in Kursk.'],
    [
      'de',
      'Kiew startete einen Vorstoß nach Kursk. Die Ukraine wollte das eroberte Gebiet nicht halten.',
    ],
    ['de', 'In den besetzten Gebieten um Kursk zieht sich die Ukraine zurück.'],
    ['de', 'Die von der Ukraine besetzten Gebiete in der Region Kursk werden geräumt.'],
  ] as const)('is not what Russia holds: %s: %s', (language, text) => {
    expect(found(language, text).join()).not.toContain('occupied-territory');
  });

  test.each([
    ['en', 'Kyiv wanted to trade land near Kursk for the occupied territories of Ukraine.'],
    ['de', 'Für Kursk wollte die Ukraine besetzte Gebiete zurückbekommen.'],
    ['de', 'Russland will die eroberten Gebiete in der Ukraine behalten.'],
  ] as const)('what Russia holds: %s: %s', (language, text) => {
    expect(found(language, text).join()).toContain('occupied-territory');
  });
});

describe('children once named as deported', () => {
  test.each([
    [
      'de',
      'Forscher suchen nach entführten ukrainischen Kindern, die Ukraine half.',
      'Hunderte ukrainische Kinder fanden sie auf Fotos.',
      'ukrainische Kinder',
    ],
    [
      'en',
      'Researchers look for abducted Ukrainian children, and Ukraine helped.',
      'They found Ukrainian children in photographs.',
      'Ukrainian children',
    ],
  ] as const)('%s: stay so', (language, lead, text, name) => {
    expect(found(language, text, lead)).toContain(`${name} → deported-children`);
    expect(found(language, text).join()).not.toContain('deported-children');
  });
});

describe('a given name in front of a surname that comes first at home', () => {
  const kims = (text: string) =>
    found('en', text).filter((mention) => mention === 'Kim → kim-jong-un').length;

  test.each([
    'It earns him money, said Soo Kim, who studies the North.',
    'According to Patricia Kim, the pact will hold.',
    'The analyst Victor Kim sees no end of it.',
    'Some, among them Duyeon Kim, disagree.',
  ])('makes it somebody else’s: %s', (text) => {
    expect(kims(text)).toBe(0);
  });

  test.each([
    'In Khabarovsk Kim met soldiers.',
    'Smiling Kim waved at them.',
    'On Monday Kim visited a plant.',
    'State media call him Comrade Kim, and so do posters.',
    'Pictures show that North Korea’s Kim was there.',
    'After the talks with Putin, Kim left.',
    'Putin Thanks Kim for Soldiers',
  ])('is none where it only stands before it: %s', (text) => {
    expect(kims(text)).toBe(1);
  });
});

test.each([
  ['12:14 PM Ukraine reports strikes on a depot.', 'Ukraine → ukraine'],
  ['1530 GMT Moscow denies the strikes on a depot.', 'Moscow → moscow'],
])('the hour before a country begins no longer name: %s', (text, mention) => {
  expect(found('en', text)).toContain(mention);
});

describe('who did it to them', () => {
  test.each(['captured', 'killed', 'wounded', 'attacked'])('soldiers %s by Ukraine', (done) => {
    const text = `At least one soldier ${done} by Ukraine has died.`;
    expect(found('en', text)).toEqual(['Ukraine → ukraine']);
  });

  test('soldiers sent by North Korea are its own', () => {
    expect(found('en', 'Soldiers sent by North Korea have died.')[0]).toContain('sent by North');
  });
});
