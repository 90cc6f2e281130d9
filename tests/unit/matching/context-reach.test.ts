import { describe, expect, test } from 'vitest';
import type { ContextRule, Topic } from '../../../src/claims/topic.ts';
import { scannerOf } from './scan-text.ts';
import { topic } from './topics.ts';

const UNLESS: readonly ContextRule[] = [
  { rule: 'without', anyOf: ['russia', 'kursk'], words: ['Russian'] },
];
const ABOUT_TROOPS: readonly ContextRule[] = [{ rule: 'topic', anyOf: ['troops'] }];
const NEAR: readonly ContextRule[] = [{ rule: 'near', words: ['North Korean'] }];

const PACK: readonly Topic[] = [
  topic('russia', 'place', { en: ['Russia'] }),
  topic('kursk', 'place', {
    en: [{ text: 'Kursk', unless: [{ rule: 'without', anyOf: ['russia', 'troops'], words: [] }] }],
  }),
  topic('troops', 'force', { en: [{ text: 'North Korean troops', unless: UNLESS }] }),
  topic('prisoners', 'concept', { en: [{ text: 'prisoners', when: ABOUT_TROOPS }] }),
  topic('losses', 'concept', { en: [{ text: 'losses', when: NEAR }] }),
  topic('usa', 'place', { en: [{ text: 'US', form: 'exact' }] }),
];
const scan = scannerOf(PACK);
const seen = (text: string) => scan(text, 'en').map(({ text, topic }) => `${text} → ${topic}`);

describe('a name bound to the articles it belongs to', () => {
  test('counts beside one of the topics, wherever it stands', () => {
    expect(seen('North Korean troops came.\n\nThey went to Russia.')).toEqual([
      'North Korean troops → troops',
      'Russia → russia',
    ]);
  });

  test('counts beside one of the words', () => {
    expect(seen('North Korean troops wear Russian uniforms')).toEqual([
      'North Korean troops → troops',
    ]);
  });

  test('neither counts without them nor lets others count', () => {
    expect(seen('North Korean troops crossed the line. The prisoners were freed.')).toEqual([]);
  });

  test('two names that ask for each other carry each other', () => {
    expect(seen('North Korean troops near Kursk took prisoners.')).toEqual([
      'North Korean troops → troops',
      'Kursk → kursk',
      'prisoners → prisoners',
    ]);
    expect(seen('A brewery in Kursk')).toEqual([]);
  });

  test('is found by a later scan whose earlier blocks had what it asks for', () => {
    expect(seen('Russia is large.\n\nNorth Korean troops took prisoners.')).toEqual([
      'Russia → russia',
      'North Korean troops → troops',
      'prisoners → prisoners',
    ]);
  });
});

describe('a word in the sentence before', () => {
  test.each([
    ['The North Korean units advanced. The losses were high.', ['losses → losses']],
    ['The North Korean units advanced.\n\nThe losses were high.', ['losses → losses']],
    ['The North Korean losses', ['losses → losses']],
    // The end of the block before stands for its last sentence.
    [
      `The North Korean units ${'went on and '.repeat(5)}\n\nThe losses were high.`,
      ['losses → losses'],
    ],
    [`The North Korean units ${'went on and '.repeat(9)}\n\nThe losses were high.`, []],
    ['The North Korean units advanced. It rained. The losses were high.', []],
    ['The losses were high. The North Korean units advanced.', []],
  ])('%s', (text, found) => {
    expect(seen(text)).toEqual(found);
  });
});

describe('a pronoun in a line of capitals', () => {
  test.each([
    ['JOIN US TODAY AND SAVE', []],
    ['THEY TOLD US EVERYTHING, SAYS WIDOW', []],
    ['US STOCKS RISE AGAIN', ['US → usa']],
    ['BREAKING: US SAYS TROOPS MOVED', ['US → usa']],
    ['The US says so', ['US → usa']],
  ])('%s', (text, found) => {
    expect(seen(text)).toEqual(found);
  });
});

describe('a word in small letters where the text has capitals', () => {
  const guns = scannerOf([topic('guns', 'concept', { en: ['guns'] })]);
  test.each([
    ['The GUNS system went down.', []],
    ['GUNS FALL SILENT', ['GUNS']],
    ['They sold old guns.', ['guns']],
  ])('%s', (text, found) => {
    expect(guns(text, 'en').map((mention) => mention.text)).toEqual(found);
  });
});

describe('a place of the same name', () => {
  test.each([
    ['A coach from Kursk, Pennsylvania, and Kursk residents', []],
    ['Troops went to Kursk, Russia said.', ['Kursk → kursk', 'Russia → russia']],
  ])('%s', (text, found) => {
    expect(seen(text)).toEqual(found);
  });
});

test('a name beside another word says nothing of the name elsewhere', () => {
  const china = scannerOf([
    topic('china', 'place', {
      en: [{ text: 'China', unless: [{ rule: 'before', words: ['Air'] }] }],
    }),
  ]);
  expect(china('Air China lost money. China grew.', 'en')).toHaveLength(1);
});

describe('a German noun after a surname that stands first', () => {
  const kim = scannerOf([
    topic('kim-jong-un', 'person', {
      de: [
        'Kim Jong-un',
        { text: 'Kim', when: [{ rule: 'topic', anyOf: ['kim-jong-un'] }], spelling: false },
      ],
    }),
  ]);
  test.each([
    ['Kim Jong-un kam. Am Donnerstag hat Kim Bildern zufolge geweint.', ['Kim Jong-un', 'Kim']],
    ['Kim Jong-un kam. Dort sprach Kim Byung-kee.', ['Kim Jong-un']],
    ['Kim Jong-un kam. Dort sang Kim Wilde.', ['Kim Jong-un']],
  ])('%s', (text, found) => {
    expect(kim(text).map((mention) => mention.text)).toEqual(found);
  });
});

describe('a context word in the genitive', () => {
  const losses = scannerOf([
    topic('losses', 'concept', {
      de: [{ text: 'Verluste', when: [{ rule: 'sentence', words: ['Nordkorea', 'Putin'] }] }],
    }),
  ]);
  test.each([
    ['die Verluste der Truppen Nordkoreas', ['Verluste']],
    ['die Verluste der Truppen Putins', ['Verluste']],
    ['die Verluste der Truppen Koreas', []],
  ])('%s', (text, found) => {
    expect(losses(text).map((mention) => mention.text)).toEqual(found);
  });
});

test('a noun that ends like an adjective has its plural and genitive', () => {
  const systems = scannerOf([topic('systems', 'weapon', { de: ['Flugabwehrsystem'] })]);
  const text = 'Flugabwehrsystem, Flugabwehrsysteme, Flugabwehrsystemen, Flugabwehrsystems';
  expect(systems(text)).toHaveLength(4);
});

describe('a name bound to what stands beside it', () => {
  const scanBound = scannerOf([
    topic('poland', 'place', { en: ['Poland'] }),
    topic('drones', 'event', {
      en: [{ text: 'Russian drones', unless: [{ rule: 'away', words: ['Poland', 'Polish'] }] }],
    }),
    topic('article-4', 'agreement', {
      en: [{ text: 'Article 4', means: 'any', when: [{ rule: 'topic', anyOf: ['drones'] }] }],
    }),
  ]);
  const bound = (text: string) => scanBound(text, 'en').map(({ topic }) => topic);

  test('counts in the sentence of one of the words and in the next, and is firm there', () => {
    expect(bound('Russian drones flew over Polish fields. Article 4 was invoked.')).toEqual([
      'drones',
      'article-4',
    ]);
    expect(bound('Poland woke up. Russian drones had come.')).toEqual(['poland', 'drones']);
  });

  test('does not count further off', () => {
    expect(bound('Poland woke up. It was early. Russian drones had come. Article 4')).toEqual([
      'poland',
    ]);
  });
});
