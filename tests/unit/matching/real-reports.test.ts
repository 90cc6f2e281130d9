import { describe, expect, test } from 'vitest';
import { namedIn } from './named-in.ts';

const ABOUT = {
  de: 'Südkoreas Geheimdienst und der Abgeordnete Lee Seong-kweun sprachen über nordkoreanische Soldaten in Russland. Kim Jong-un und Wladimir Putin schwiegen.',
  en: 'The South Korean spy agency and lawmaker Lee Seong-kweun spoke of North Korean soldiers in Russia. Kim Jong Un and Vladimir Putin were silent.',
} as const;

describe('names as reports on North Korean troops write them', () => {
  test.each([
    ['en', 'It gave them Russian ID cards, the North said.', 'Russian ID cards → false-identities'],
    ['en', 'It gave them fake identities, the North said.', 'fake identities → false-identities'],
    ['en', 'Ahead of the vote Lee said more.', 'Lee → lee-seong-kweun'],
    ['en', 'S. Korean spy agency: troops moved', 'S. Korean spy agency → nis'],
    [
      'en',
      "Seen in a photo of the North's official Korean Central News Agency.",
      'North → north-korea',
    ],
    ['en', 'These are definitely KN-23s, an official said.', 'KN-23s → kn-23'],
    ['en', 'Russia also used Iranian Shaheds.', 'Shaheds → geran-shahed'],
    ['en', 'Russia is testing North Korean missiles.', 'North Korean missiles → kn-23'],
    ['en', 'The Ukrainian GUR knew.', 'GUR → hur'],
    ['en', 'The goal is victory, Kim said.', 'Kim → kim-jong-un'],
    ['en', 'Kim gave each a medal.', 'Kim → kim-jong-un'],
    [
      'en',
      "Berlin condemned Russia's attack on Ukraine.",
      "Russia's attack on Ukraine → russian-invasion-of-ukraine",
    ],
    [
      'en',
      'Both signed a mutual defense deal, Kim said.',
      'mutual defense deal → comprehensive-strategic-partnership-treaty',
    ],
    [
      'en',
      'It would breach sanctions imposed on Pyongyang.',
      'sanctions imposed on Pyongyang → un-sanctions-north-korea',
    ],
    [
      'en',
      'A UN Security Council panel of experts reported.',
      'UN Security Council panel of experts → un-panel-of-experts',
    ],
    [
      'en',
      'It violates UN Security Council sanctions.',
      'UN Security Council sanctions → un-sanctions-north-korea',
    ],
    ['en', 'Banks deal with the North in violation of them.', 'North → north-korea'],
    ['en', 'North Korea sent ballistic missiles by sea and by rail.', 'ballistic missiles → kn-23'],
    [
      'en',
      'It is the Museum of Combat Feats.',
      'Museum of Combat Feats → memorial-museum-pyongyang',
    ],
    ['en', 'They fought beside the Russian military.', 'Russian military → armed-forces-russia'],
    [
      'de',
      'Der Sprecher des Nationalen Sicherheitsrats, Kirby, bestätigte es.',
      'Kirby → john-kirby',
    ],
    [
      'de',
      'Sie kämpften an der Seite des russischen Militärs.',
      'russischen Militärs → armed-forces-russia',
    ],
    ['de', 'Ihnen fehle Kampferfahrung, hieß es.', 'Kampferfahrung → combat-readiness'],
    ['de', 'Nordkoreas Heer ist groß.', 'Nordkoreas Heer → korean-peoples-army'],
    ['de', 'Lloyd Austin kam. Nach Aussagen Austins ist es ernst.', 'Austins → lloyd-austin'],
    [
      'de',
      'Shin zählte 10.000 Container, die nach Russland verschifft wurden.',
      'Container → artillery-shells',
    ],
    ['de', 'Mehr wisse man nicht, so Lee.', 'Lee → lee-seong-kweun'],
    ['de', 'Nordkorea schweigt. Der Norden habe geliefert, hieß es.', 'Norden → north-korea'],
    ['de', 'Nordkorea gab ihnen Falschidentitäten.', 'Falschidentitäten → false-identities'],
    [
      'de',
      'Die nordkoreanischen Truppen hätten rund 4.700 Opfer zu beklagen.',
      'Opfer → casualties',
    ],
    ['de', 'Für Nordkoreaner gebe es andere Wege.', 'Nordkoreaner → north-korean-troops'],
    [
      'de',
      'Kim dankte ihm im Moskauer Angriffskrieg gegen die Ukraine.',
      'Moskauer Angriffskrieg gegen die Ukraine → russian-invasion-of-ukraine',
    ],
    [
      'de',
      'Der umfassende Partnerschaftsvertrag gilt, sagte Kim.',
      'umfassende Partnerschaftsvertrag → comprehensive-strategic-partnership-treaty',
    ],
    [
      'de',
      'Das Sanktionsregime gegen Nordkorea wankt.',
      'Sanktionsregime gegen Nordkorea → un-sanctions-north-korea',
    ],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(namedIn(`${ABOUT[language]}\n\n${sentence}`, language)).toContain(name);
  });

  test('a headline that names the war names the land', () => {
    expect(namedIn("North Korean troops in Russia's war against Ukraine", 'en')).toContain(
      'North Korean troops → north-korean-troops',
    );
  });
});

describe('a headline in which every word has a capital', () => {
  test.each([
    [
      'North Korean Leader Inspects Museum for Troops in Russia',
      'North Korean Leader → kim-jong-un',
    ],
    ['The North Warns Seoul of New Troops for Russia', 'North → north-korea'],
  ])('%s', (headline, name) => {
    expect(namedIn(`${headline}\n\n${ABOUT.en}`, 'en')).toContain(name);
  });
});

describe('a bare surname', () => {
  const KIM = 'Kim Jong Un met Vladimir Putin in Pyongyang.';
  test.each([
    ['en', `${KIM} Kim, the porter, slept.`, []],
    ['en', `${KIM} Kim, the small friendly old porter, slept.`, []],
    ['en', `${KIM} Kim, the leader, slept.`, ['Kim → kim-jong-un']],
    ['en', `${KIM} His daughter Kim Ju Ae came. Kim's speech was short.`, ['Kim → kim-jong-un']],
    ['en', `${KIM} Kim Yong-hyun resigned in Seoul. Kim said so.`, []],
    ['en', `Kim Yong-hyun resigned in Seoul. ${KIM} Kim said so.`, ['Kim → kim-jong-un']],
    [
      'de',
      'Kim Yong-hyun ging. Kim Jong-un traf Putin in Pjöngjang. Kim schwieg.',
      ['Kim → kim-jong-un'],
    ],
    ['en', `Kim Inspects Museum Site With Putin\n\n${KIM}`, ['Kim → kim-jong-un']],
    ['en', `Kim Sung Ho Inspects Museum Site in Pyongyang\n\n${KIM}`, []],
    ['en', `They saw Kim Jones near the museum in Pyongyang.\n\n${KIM}`, []],
    ['de', 'Kim Jong-un traf Putin in Pjöngjang. Wer mit Kim, dem Portier, sprach, schwieg.', []],
    [
      'de',
      'Kim Jong-un traf Putin. Kim, der Truppen nach Russland schickt, schwieg.',
      ['Kim → kim-jong-un'],
    ],
    ['de', 'Kim Jong-un traf Putin. Kim, der Machthaber, schwieg.', ['Kim → kim-jong-un']],
  ] as const)('%s: %s', (language, text, names) => {
    expect(namedIn(text, language).filter((name) => /^Kims? →/.test(name))).toEqual(names);
  });

  const AUSTIN = 'Lloyd Austin spoke of North Korean soldiers in Russia.';
  test.each([
    ['en', `${AUSTIN} In Austin, where the plant is, nobody knew.`, 0],
    ['en', `${AUSTIN} In Austin nobody knew. But Austin did.`, 1],
    ['en', `${AUSTIN} Confidence in Austin is high.`, 1],
    [
      'de',
      'Lloyd Austin sprach über nordkoreanische Soldaten in Russland. In Austin schwieg man.',
      0,
    ],
    [
      'de',
      'Lloyd Austin sprach über nordkoreanische Soldaten in Russland. Das Vertrauen in Austin ist groß.',
      1,
    ],
  ] as const)('%s: %s', (language, text, count) => {
    expect(namedIn(text, language).filter((name) => name.startsWith('Austin →'))).toHaveLength(
      count,
    );
  });
});

test.each([
  ['en', 'The North Sea and the North Atlantic are far.', []],
  ['en', 'The New Voice of Ukraine wrote it.', []],
  ['en', 'The North of England is far.', []],
  ['en', 'Air Force Major General Miller spoke of Ukraine.', ['Ukraine']],
  ['en', 'They learnt Russian military terms.', []],
  [
    'de',
    'Im Norden der Ukraine regnete es, auch der Norden von Charkiw war nass.',
    ['Ukraine', 'Charkiw'],
  ],
] as const)('%s: %s', (language, sentence, names) => {
  const before = namedIn(ABOUT[language], language).length;
  const found = namedIn(`${ABOUT[language]}\n\n${sentence}`, language).slice(before);
  expect(found.map((name) => name.split(' → ')[0])).toEqual(names);
});
