import { describe, expect, test } from 'vitest';
import { seen } from './scan-text.ts';

/** Text and what is found in it. */
type Case = readonly [text: string, ...found: string[]];

function holds(cases: readonly Case[]): void {
  for (const [text, ...found] of cases) {
    test(text, () => {
      expect(seen(text, 'en')).toEqual(found);
    });
  }
}

describe('inflection', () => {
  holds([
    ["Putin\u2019s speech and Putin's war", 'Putin → putin', 'Putin → putin'],
    ['the casualty was one of many casualties', 'casualty → fallen', 'casualties → fallen'],
    ['an artillery shell', 'artillery shell → shells'],
    ['laborers from abroad', 'laborers → workers'],
    ['the Russian Ministry of Defense said', 'Russian Ministry of Defense → defence-ministry'],
    ['The U.S. and the US', 'U.S. → usa', 'US → usa'],
    ['the US paid US$350,000', 'US → usa'],
    ['the casual reader'],
    ['a work of labour'],
  ]);
});

describe('phrases', () => {
  holds([
    ['North Korean troops', 'North Korean troops → troops'],
    ['North Korean and Russian troops', 'North Korean and Russian troops → troops'],
    ['Russian and North Korean troops', 'North Korean troops → troops'],
    ['troops from North Korea', 'troops from North Korea → troops'],
    ['troops sent by North Korea', 'troops sent by North Korea → troops'],
    ['DPRK soldiers', 'DPRK soldiers → troops'],
    ['a North Korean soldier', 'North Korean soldier → troops'],
    ['elite North Korean special forces', 'North Korean special forces → troops'],
    ['North Korea\u2019s elite troops', 'North Korea\u2019s elite troops → troops'],
    ['Kim\u2019s soldiers', 'Kim\u2019s soldiers → troops'],
    ['North Korean officers and soldiers', 'North Korean officers and soldiers → troops'],
    ['soldiers of the DPRK', 'soldiers of the DPRK → troops'],
    ['troops who came from North Korea', 'troops who came from North Korea → troops'],
    ['soldiers, who had come from North Korea', 'soldiers, who had come from North Korea → troops'],
    ['soldiers that are from the DPRK', 'soldiers that are from the DPRK → troops'],
    // by a preposition of its own
    ['new talks in Geneva', 'talks in Geneva → geneva-talks'],
    ['negotiations held in Geneva', 'negotiations held in Geneva → geneva-talks'],
    ['Geneva talks', 'Geneva talks → geneva-talks'],
    ['talks of Geneva'],
    ['talks in Geneva\u2019s hotels'],
    ['talks in rainy Geneva'],
    ['talks with men in Geneva'],
    ['talks. In Geneva'],
    // not the troops
    ['troops who fled Kursk for North Korea', 'Kursk → kursk', 'North Korea → north-korea'],
    ['troops who fight beside North Korea', 'North Korea → north-korea'],
    ['soldiers that men from North Korea met', 'North Korea → north-korea'],
    ['North Korean officials say troops left'],
    ['North Korean leader sent troops'],
    ['North Korean missiles and Russian troops'],
    ['South Korean troops'],
    ['troops near North Korea', 'North Korea → north-korea'],
    ['North Korean. Troops'],
    ['troops from North Korea\u2019s border', 'North Korea → north-korea'],
  ]);
});

describe('names and context', () => {
  holds([
    [
      'Lloyd Austin spoke. Austin\u2019s remarks came late.',
      'Lloyd Austin → austin',
      'Austin → austin',
    ],
    ['The show in Austin was sold out.'],
    ['Lloyd Austin visited Austin, Texas.', 'Lloyd Austin → austin'],
    ['Moscow, Idaho, is a town. Nobody in Moscow minds.'],
    [
      'Putin and Kim Jong Un never saw Moscow, Idaho. Moscow is far.',
      'Putin → putin',
      'Kim Jong Un → kim-jong-un',
      'Moscow → moscow',
    ],
    ['Kim Jong Un slept. A Lieutenant Kim did not.', 'Kim Jong Un → kim-jong-un'],
    ['Lloyd Austin met Lloyd Austin-Miller.', 'Lloyd Austin → austin'],
    ['a Pentagon-shaped table and a Pentagon-led effort', 'Pentagon → pentagon'],
    ['Austin sees no end\n\nLloyd Austin spoke.', 'Austin → austin', 'Lloyd Austin → austin'],
    ['Kursk the submarine sank.'],
    [
      'Rosemary DiCarlo said. DiCarlo left.',
      'Rosemary DiCarlo → rosemary-dicarlo',
      'DiCarlo → rosemary-dicarlo',
    ],
    ['Blinkered people blinked while blinking.'],
    ['He trumps them. The trump card.'],
    ['let us go, it tells us'],
    ['LET US GO HOME NOW'],
    ['They sold rice and pay for a car.'],
    ['a white house on the hill'],
    ['the war in Ukraine', 'war in Ukraine → war'],
    ['Kim Jong Un met Kim Kardashian.', 'Kim Jong Un → kim-jong-un'],
  ]);
});

describe('other languages', () => {
  holds([
    // Names of the other language count, its nouns do not.
    [
      'She said that Selenskyj and Pjöngjang were in the paper.',
      'Selenskyj → zelenskyy',
      'Pjöngjang → pyongyang',
    ],
    [
      'The book that he Sold was about Munition and North Korea and Kursk.',
      'North Korea → north-korea',
      'Kursk → kursk',
    ],
  ]);
});
