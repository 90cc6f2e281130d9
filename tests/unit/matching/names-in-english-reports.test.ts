import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const KOREA =
  'North Korean soldiers fight for Russia in the war against Ukraine, Seoul says. ' +
  'Leader Kim Jong Un had promised Vladimir Putin help.';
const WAR =
  'Russia struck Kyiv again in its war against Ukraine. President Volodymyr Zelenskyy spoke of a hard day.';

/** What is found in an article behind its first block, as `text → topic`. */
const foundIn = (lead: string, text: string) => namedBehind(lead, text, 'en');

describe('how English reports put it', () => {
  test.each([
    ["Moscow's war dead", 'russian-military-losses'],
    ['Russian war death toll', 'russian-military-losses'],
    ['Ukrainian killed and wounded', 'ukrainian-military-losses'],
    ['Russian personnel', 'armed-forces-russia'],
    ["Ukraine's defence forces", 'armed-forces-ukraine'],
    ['2022 invasion', 'russian-invasion-of-ukraine'],
    ['occupied eastern Ukraine', 'occupied-territory'],
    ['contact line', 'front-line'],
    ['military draft', 'mobilisation-ukraine'],
    ["Kyiv's intelligence directorate", 'hur'],
    ['co-ordination centre for the treatment of prisoners of war', 'coordination-headquarters'],
    ["Ukraine's military deaths", 'ukrainian-military-losses'],
    ['prisoner release', 'prisoner-exchange'],
    ['handover of bodies', 'repatriation-of-bodies'],
    ['body swap', 'repatriation-of-bodies'],
    ['bodies of the fallen soldiers', 'repatriation-of-bodies'],
    ['Coordination Centre for the Treatment of Prisoners of War', 'coordination-headquarters'],
    ['negotiations held in Istanbul', 'istanbul-talks-2025'],
    ['US-backed peace proposals', 'peace-plan-28'],
    ['frozen state assets', 'frozen-assets'],
    ['European sanctions', 'sanctions-eu'],
    ["Trump's sanctions", 'us-sanctions'],
    ['US military support', 'us-aid'],
    ['European military support', 'eu-aid'],
    ['aid from Germany', 'german-aid'],
    ['displaced within the country', 'internally-displaced'],
    ['strikes on power plants', 'energy-attacks'],
    ['forcibly transferred children', 'deported-children'],
    ['full-scale war', 'russian-invasion-of-ukraine'],
    ['Wagner group', 'wagner-group'],
    ['Wagner Group', 'wagner-group'],
  ] as const)('of the war: %s names %s', (name, topic) => {
    const sentence = `On Tuesday officials in Kyiv and Moscow discussed ${name}, several outlets said.`;
    expect(foundIn(WAR, sentence)).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['weapons from North Korea', 'artillery-shells'],
    ['military alliance with North Korea', 'comprehensive-strategic-partnership-treaty'],
    ["Ukraine's spy agency", 'hur'],
    ['mine clearance troops', 'north-korean-engineers'],
    ["North Korea's official news agency", 'kcna'],
    ['DPRK military', 'korean-peoples-army'],
    ['N.Korea', 'north-korea'],
    ['S.Korea', 'south-korea'],
    ['N.Korean troops', 'north-korean-troops'],
    ['KPA soldiers', 'north-korean-troops'],
    ['North Korean mine clearers', 'north-korean-engineers'],
    ['ballistic missiles of North Korean origin', 'kn-23'],
    ['North Korean soldiers captured in Kursk', 'prisoners-of-war'],
    ['1961 mutual assistance treaty', 'treaty-1961'],
    ['alliance between Moscow and Pyongyang', 'comprehensive-strategic-partnership-treaty'],
    ["Putin's June 2024 visit to Pyongyang", 'putin-visit-pyongyang-2024'],
    ["Russia's war", 'russian-invasion-of-ukraine'],
    ['fatalities', 'casualties'],
    ["North Korea's war dead", 'casualties'],
    ['122-millimeter shells', 'artillery-shells'],
    ['North Korean drone pilots', 'north-korean-troops'],
    ['captivity', 'prisoners-of-war'],
    ['false names', 'false-identities'],
    ['uniforms of the Russian army', 'false-identities'],
    ['food situation', 'food-aid-rice'],
    ['mourning ceremony', 'honours-for-soldiers'],
    ['warring party', 'legitimate-military-targets'],
    ['fighting spirit', 'combat-readiness'],
    ['construction brigades', 'north-korean-builders'],
    ["North Korea's workers", 'north-korean-workers'],
    ['knowledge transfer', 'technology-transfer'],
    ['sanctions regime', 'un-sanctions-north-korea'],
    ["North Korea's entry into the war", 'troop-deployment-2024'],
    ['second troop deployment', 'second-deployment-2025'],
    ["North Korea's military leadership", 'korean-peoples-army'],
    ["People's Army", 'korean-peoples-army'],
    ['memorial hall', 'memorial-museum-pyongyang'],
    ['confirmation from Moscow', 'april-2025-confirmations'],
    ['mutual defence commitment', 'comprehensive-strategic-partnership-treaty'],
    ['military alliance with Pyongyang', 'comprehensive-strategic-partnership-treaty'],
    ["Putin's state visit to Pyongyang", 'putin-visit-pyongyang-2024'],
    ['drone factory in Tatarstan', 'alabuga'],
  ] as const)('of North Korea: %s names %s', (name, topic) => {
    const sentence = `On Tuesday officials discussed ${name} and North Korea.`;
    expect(foundIn(KOREA, sentence)).toContain(`${name} → ${topic}`);
  });

  test.each([
    ['Moscow shipped rice to Pyongyang in return.', 'rice → food-aid-rice'],
    ['KCNA was silent. It printed no casualties.', 'casualties → casualties'],
    ['Kyiv asks that the range restrictions fall.', 'range restrictions → long-range-strikes'],
    ['Seoul may send defensive weapons.', 'defensive weapons → south-korea-arms-policy'],
    ['Seoul rules out weapons to Kyiv.', 'weapons to Kyiv → south-korea-arms-policy'],
    ['The MSMT met; the monitoring team will report.', 'monitoring team → msmt'],
    ['Pat Ryder came. The Pentagon spokesman was brief.', 'Pentagon spokesman → pat-ryder'],
  ])('of North Korea, by what stands beside it: %s', (sentence, found) => {
    expect(foundIn(KOREA, sentence)).toContain(found);
  });

  test.each([
    ['North Korean cooks served rice.', 'food-aid-rice'],
    ['It rained. It was cold. It snowed. Moscow shipped rice to Cuba in return.', 'food-aid-rice'],
    ['It rained. It was cold. It snowed. The panda was born in captivity.', 'prisoners-of-war'],
    ['North Korean hackers use false names on LinkedIn.', 'false-identities'],
    ['North Korean fatalities in the flood rose.', 'casualties'],
    [
      "China's navy and the People's Army of Vietnam met North Korean envoys.",
      'korean-peoples-army',
    ],
    ['Poland may send defensive weapons.', 'south-korea-arms-policy'],
    ['The monitoring team counts birds.', 'msmt'],
    ['The Pentagon spokesman was brief.', 'pat-ryder'],
    ['The sanctions regime against Iran is in force.', 'un-sanctions-north-korea'],
    ['The pact with Kim, Trump said, holds.', 'comprehensive-strategic-partnership-treaty'],
  ] as const)('of North Korea, takes nothing for what it is not: %s (%s)', (sentence, topic) => {
    expect(foundIn(KOREA, sentence).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
  });

  test.each([
    ["North's state media", 'kcna'],
    ["North's leader", 'kim-jong-un'],
    ["North's military", 'korean-peoples-army'],
    ["North's troops", 'north-korean-troops'],
    ["South's spy agency", 'nis'],
  ] as const)('by the half of the country: the %s names %s', (name, topic) => {
    const sentence = `On Tuesday the ${name} spoke of Russia.`;
    expect(foundIn(KOREA, sentence)).toContain(`${name} → ${topic}`);
    expect(foundIn(WAR, sentence).join()).not.toContain(topic);
  });

  test.each([
    ['Moscow had probably sustained 900,000 casualties, it said.', 'russian-military-losses'],
    ['Russia suffered its largest losses since 1945.', 'russian-military-losses'],
    ['Kyiv never says how many casualties it has.', 'ukrainian-military-losses'],
    ['An intelligence update by the Ministry of Defence says so.', 'uk-ministry-of-defence'],
    ['Some 4.8 million refugees left Ukraine.', 'refugees'],
    ['The Kursk offensive began in August 2024 at Sudzha.', 'kursk-incursion'],
    ['Trade has grown throughout the invasion.', 'russian-invasion-of-ukraine'],
  ] as const)('by what stands beside it: %s', (sentence, topic) => {
    expect(foundIn(WAR, sentence).map((name) => name.split(' → ')[1])).toContain(topic);
  });

  test.each([
    ['Moscow war on drugs goes on.', 'russian-invasion-of-ukraine'],
    ['Nato casualties in Ukraine were never confirmed.', 'ukrainian-military-losses'],
    ['Russia and Ukraine hide their casualties.', 'russian-military-losses'],
    ['Gorbachov and other Russian leaders said so.', 'vladimir-putin'],
    ['The Russian military leadership was silent.', 'armed-forces-russia'],
    ["Trump's plan for tariffs met with anger.", 'peace-plan-28'],
    ['Syria counts its refugees in millions.', 'refugees'],
    ['The Russian offensive in Kursk went on.', 'kursk-incursion'],
    ['He spoke of the invasion of Lebanon.', 'russian-invasion-of-ukraine'],
    ['The invasion of Lebanon went on.', 'russian-invasion-of-ukraine'],
    ['The Napoleonic invasion failed.', 'russian-invasion-of-ukraine'],
    ['In 1939 the invasion came at dawn.', 'russian-invasion-of-ukraine'],
    ['Kyiv wrote of its own 12-point peace plan.', 'peace-plan-28'],
    ['It offered grain in exchange for prisoners.', 'prisoner-exchange'],
  ] as const)('takes nothing for what it is not: %s (%s)', (sentence, topic) => {
    expect(foundIn(WAR, sentence).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
  });
});

describe('a name that only says of what sort something is', () => {
  test.each([
    'These were the deadliest months for the civilian population.',
    'The civilian ship was hit and two sailors died.',
    'Ukraine’s air force named a drone pilot.',
    'Russian drone operators trained near Kyiv overnight.',
    'A drone maker in Ukraine lost its plant in one night.',
    'Several deaths were counted on the civilian side, in civilian clothes.',
  ])('is none: %s', (text) => {
    const topics = foundIn(WAR, text).map((each) => each.split(' → ')[1]);
    expect(topics).not.toContain('civilian-casualties');
    expect(topics).not.toContain('drone-attack-records');
  });

  test.each([
    ['At least one civilian was killed in the city.', 'civilian → civilian-casualties'],
    ['Russian shells killed a civilian in Kherson.', 'civilian → civilian-casualties'],
    ['One civilian died and two were hurt.', 'civilian → civilian-casualties'],
    [
      'A Russian drone hit Kyiv overnight and another Russian drone was downed.',
      'Russian drone → drone-attack-records',
    ],
  ])('is one where it ends: %s', (text, found) => {
    expect(foundIn(WAR, text)).toContain(found);
  });
});

describe('a surname before the given name of somebody else', () => {
  test.each([
    'By Kim Hee-su, Seoul',
    'Photo: Kim Jae-Hwan/SOPA Images',
    'The professor Kim Tae Woo disagrees.',
    'The lawmaker Kim Min-seok asked for more.',
    'Kim Byung-joo of the opposition spoke of the soldiers.',
  ])('stays dark: %s', (text) => {
    expect(foundIn(KOREA, text).filter((each) => each.startsWith('Kim'))).toEqual([]);
  });

  test.each([
    'Kim Sends More Troops to Russia',
    'Kim Vows Full Support',
    'On Monday Kim thanked the soldiers.',
    'For Kim, Russia is a market.',
  ])('is found before other words: %s', (text) => {
    expect(foundIn(KOREA, text)).toContain('Kim → kim-jong-un');
  });
});

describe('whose drones they were', () => {
  test.each([
    'A Ukrainian drone strike hit a warehouse close to Moscow.',
    'Ukraine sent drones to a refinery in Russia, and power cuts followed.',
    'Ukraine’s drone attack on an air base in Crimea was reported by Kyiv.',
  ])('none of Russia: %s', (text) => {
    const topics = foundIn(WAR, text).map((each) => each.split(' → ')[1]);
    expect(topics).not.toContain('drone-attack-records');
    expect(topics).not.toContain('energy-attacks');
  });

  test.each([
    ['A drone and missile attack on Kyiv killed two people.', 'drone-attack-records'],
    ['Power cuts followed in Ukraine after the strikes.', 'energy-attacks'],
    ['Drone strikes hit the Ukrainian city of Sumy.', 'drone-attack-records'],
  ])('Russia’s: %s', (text, topic) => {
    expect(foundIn(WAR, text).map((each) => each.split(' → ')[1])).toContain(topic);
  });
});

test.each([
  ['Kiev’s military has too few men.', 'Kiev’s military → armed-forces-ukraine'],
  ['Limits on Kyiv’s armed forces were discussed.', 'Kyiv’s armed forces → armed-forces-ukraine'],
  ['They met Zelensky in Washington DC.', 'Washington → united-states'],
  ['He met the “coalition of the willing”.', 'coalition of the willing → coalition-of-the-willing'],
  ['The founder of the private army Wagner was there.', 'Wagner → wagner-group'],
  ['Peace talks in Geneva went on.', 'Peace talks in Geneva → geneva-talks'],
  ['Trump spoke of peace talks with Russia.', 'peace talks → witkoff-mission'],
  ['Europe pays for Ukraine’s war effort.', 'Ukraine → ukraine'],
  [
    'Some 60,000 Ukrainian defenders had died by then.',
    'Ukrainian defenders → ukrainian-military-losses',
  ],
  ['Ukrainian defenders hold the town.', 'Ukrainian defenders → armed-forces-ukraine'],
  ['Russian paratroopers came from the north.', 'Russian paratroopers → armed-forces-russia'],
  ['Deaths of civilians in Ukraine rose.', 'Deaths of civilians → civilian-casualties'],
  ['The land seized by Russia is large.', 'land seized by Russia → occupied-territory'],
  ['Russia pays sign-up bonuses.', 'sign-up bonuses → recruitment-russia'],
])('is found: %s', (text, found) => {
  expect(foundIn(WAR, text)).toContain(found);
});

test('an article that names two sides and land that one of them is occupying is about the war', () => {
  const lead = 'Russia controls a fifth of its neighbour Ukraine, after occupying more last year.';
  expect(foundIn(lead, 'Kherson lies in the south.')).toEqual(['Kherson → kherson']);
});

describe('prisoners without a nation', () => {
  test.each([
    ['Both sides freed 157 prisoners.', ['prisoners → prisoners-of-war']],
    ['They agreed on terms for 300 prisoners to be swapped.', ['prisoners → prisoners-of-war']],
    [
      'It was the third swap of captives.',
      ['swap → prisoner-exchange', 'captives → prisoners-of-war'],
    ],
    ['Former prisoners were freed from guilt at the front.', []],
    ['The prisoners in the city jail play chess.', []],
  ])('are those of the war where they are exchanged or freed: %s', (text, found) => {
    expect(foundIn(WAR, text)).toEqual(found);
  });
});

test('“White House National Security Council” names the White House once', () => {
  const text = 'White House National Security Council spokesperson John Kirby said so.';
  expect(foundIn(KOREA, text)).toEqual([
    'White House National Security Council → white-house',
    'John Kirby → john-kirby',
  ]);
});

describe('losses beside the forces of one side', () => {
  test.each([
    ['Russian forces sustained a million losses, London says.', 'losses → russian-military-losses'],
    ['The Ukrainian army named losses of its own.', 'losses → ukrainian-military-losses'],
  ])('are theirs: %s', (text, found) => {
    expect(foundIn(WAR, text)).toContain(found);
  });

  test.each([
    'Both armies keep their losses secret, a Russian general said.',
    'Russia took more territory. The losses hurt the Russian economy.',
    'Russian banks reported losses for the quarter.',
    'The Russian team has five wins and two losses.',
    'Russian insurers will cover the losses.',
    'Russian farmers speak of crop losses.',
    'Power losses in the Russian grid went up.',
  ])('are no soldiers here: %s', (text) => {
    expect(foundIn(WAR, text).join()).not.toContain('military-losses');
  });
});

describe('what is exchanged and what is an exchange', () => {
  const SWAP = `${WAR} The two sides have held several rounds of prisoner swaps.`;

  test.each(['Russia, Ukraine exchange 50 POWs', 'Kyiv and Moscow swap 1,000 prisoners each'])(
    'a verb names none: %s',
    (headline) => {
      expect(foundIn(WAR, headline).join()).not.toContain('prisoner-exchange');
    },
  );

  test.each([
    'The exchange took place at the border with Belarus.',
    'Hundreds have come home in swaps.',
    'Dozens of such exchanges have been held since the invasion.',
  ])('once prisoners were named: %s', (sentence) => {
    expect(foundIn(SWAP, sentence).join()).toContain('prisoner-exchange');
  });

  test.each([
    'The exchange of fire near the river went on.',
    'Buses stood at the exchange point.',
    'The stock exchange in Kyiv stayed shut.',
    'There was an exchange of views with Berlin.',
    'Kyiv gets jets in exchange for metals.',
    'The exchange rate of the hryvnia fell.',
  ])('no exchange of prisoners: %s', (sentence) => {
    expect(foundIn(SWAP, sentence).join()).not.toContain('prisoner-exchange');
  });
});

describe('drones of a night', () => {
  test.each([
    'Ukraine brings down 21 out of 24 drones',
    'Last Friday it was 640 drones in one go, the governor said.',
    'All four missiles and 31 drones were shot down over the south.',
    'Russia had fired a total of 19 drones at the port.',
  ])('are counted: %s', (sentence) => {
    expect(foundIn(WAR, sentence)).toContain('drones → drone-attack-records');
  });

  test.each([
    'Guns that shoot down drones are cheap.',
    'Berlin pays for air defence and for drones built in Ukraine.',
    'The farmers of Kherson fly drones over their fields.',
  ])('others are not: %s', (sentence) => {
    expect(foundIn(WAR, sentence).join()).not.toContain('drone-attack-records');
  });
});

describe('names of the United Nations and courts as some papers write them', () => {
  test.each([
    [KOREA, 'UN security council', 'un-security-council'],
    [KOREA, 'UN security council resolutions', 'un-sanctions-north-korea'],
    [KOREA, 'panel of UN experts', 'un-panel-of-experts'],
    [WAR, 'international criminal court', 'icc'],
    [WAR, 'UN high commissioner for refugees', 'unhcr'],
    [WAR, 'ICC arrest warrant for Putin', 'icc-warrants'],
  ] as const)('%s: %s', (lead, name, topic) => {
    const sentence = `On Tuesday diplomats spoke of North Korea, Ukraine and the ${name}.`;
    expect(foundIn(lead, sentence)).toContain(`${name} → ${topic}`);
  });
});

test.each([
  [KOREA, 'Kyiv counts 120 M1989 Koksan howitzers.', 'M1989 Koksan howitzers → koksan'],
  [WAR, 'The US-led peace plan was read out.', 'US-led peace plan → peace-plan-28'],
  [WAR, 'Two abducted kids came home to Ukraine.', 'abducted kids → deported-children'],
  [
    KOREA,
    'Russian soldiers wounded in Ukraine rest in North Korea.',
    'Russian soldiers → russian-military-losses',
  ],
])('is found whole: %s%s', (lead, text, found) => {
  expect(foundIn(lead, text)).toContain(found);
});

test.each([
  [WAR, 'Norway joined the Air Force Capability Coalition for Ukraine.', 'ukrainian-air-force'],
  [WAR, 'New sanctions on Russia’s energy sector help Ukraine.', 'energy-attacks'],
  [WAR, 'Russia pounded Ukraine with long-range missiles.', 'long-range-strikes'],
  [KOREA, 'An oil tanker of North Korea ran aground off Russia.', 'oil-deliveries'],
] as const)('stays dark: %s%s (%s)', (lead, text, topic) => {
  expect(foundIn(lead, text).filter((name) => name.endsWith(`→ ${topic}`))).toEqual([]);
});

describe('launchers once they were named in full', () => {
  const SENT = 'North Korea sent Russia 120 240mm multiple rocket launchers.';

  test.each([
    [`${SENT} About 20 of the launchers are at the front.`, true],
    [`${SENT} Patriot launchers stand in the west.`, false],
    ['North Korea builds launchers and ships.', false],
  ])('%s %s', (text, named) => {
    expect(foundIn(KOREA, text).includes('launchers → mlrs-240mm')).toBe(named);
  });
});
