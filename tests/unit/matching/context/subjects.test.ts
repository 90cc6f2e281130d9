import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../../src/claims/subject.ts';
import type { Topic } from '../../../../src/claims/topic.ts';
import { buildLexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../../src/matching/matcher.ts';
import { topic } from '../topics.ts';

const TOPICS: readonly Topic[] = [
  topic('russia', 'place', { en: ['Russia'] }),
  topic('moscow', 'place', { en: ['Moscow'] }),
  topic('ukraine', 'place', { en: ['Ukraine'] }),
  topic('island', 'place', { en: ['the island'] }),
  topic('north-korea', 'place', { en: ['North Korea'] }),
  topic('envoy', 'person', { en: ['Ivan Ivanov'] }),
  topic('minister', 'person', { en: ['Olha Olhenko'] }),
  topic('missile', 'weapon', { en: ['Storm Bird'] }),
  topic('march', 'event', { en: ['Soldier March'] }),
  topic('nato', 'organisation', { en: [{ text: 'NATO', form: 'exact' }] }),
  ...['Poland', 'Hungary', 'Belgium', 'Austria', 'Spain'].map((name) =>
    topic(name.toLowerCase(), 'place', { en: [name] }),
  ),
  topic('treaty', 'agreement', { en: ['Wonsan treaty'] }),
  topic('grain-deal', 'agreement', { en: ['Black Sea grain deal'] }),
  topic('losses', 'concept', { en: [{ text: 'losses', when: [{ rule: 'subject' }] }] }),
  topic('camp', 'place', {
    en: [{ text: 'the camp', when: [{ rule: 'near', words: ['barracks'] }] }],
  }),
];

const KOREA: Subject = {
  pack: 'korea',
  topics: [
    'russia',
    'moscow',
    'ukraine',
    'north-korea',
    'island',
    'nato',
    'treaty',
    'losses',
    'camp',
    'envoy',
    'minister',
    'missile',
    'march',
  ],
  sides: {
    russia: ['russia', 'moscow', 'envoy', 'march'],
    ukraine: ['ukraine', 'minister'],
    korea: ['north-korea'],
    island: ['island'],
    weapons: ['missile'],
  },
  peoples: { russia: { en: ['Russian'] }, ukraine: { en: ['Ukrainian'] } },
  heart: ['island'],
  hub: 'korea',
  general: ['nato'],
  words: { en: ['soldier'] },
  faint: { en: ['wounded'] },
  aside: { en: ['tennis', '1941'] },
};
const GRAIN: Subject = {
  pack: 'grain',
  topics: ['russia', 'ukraine', 'grain-deal'],
  sides: { russia: ['russia'], ukraine: ['ukraine'] },
  general: [],
  words: { en: ['harvest'] },
};

const COMPANY = ['poland', 'hungary', 'belgium', 'austria', 'spain'];
/** A subject of two sides, one of them its heart, and one of dealings with a hub, with the same general topics. */
const TRADE: Subject = {
  pack: 'trade',
  topics: ['russia', 'ukraine', ...COMPANY],
  sides: { russia: ['russia'], ukraine: ['ukraine'] },
  heart: ['ukraine'],
  general: COMPANY,
  words: { en: ['harvest'] },
  aside: { en: ['tennis'] },
};
const HUB: Subject = {
  ...TRADE,
  pack: 'hub',
  topics: [...TRADE.topics, 'north-korea'],
  sides: { ...TRADE.sides, korea: ['north-korea'] },
  hub: 'korea',
};

/** Headline and lead of something else, longer than what counts as the opening. */
const OPENING = `${'It rained and the wind blew. '.repeat(12)}\n\n`;

function scannerOf(subjects: readonly Subject[]) {
  const matcher = createMatcher(buildLexicon(TOPICS, subjects));
  return (article: string) => {
    const blocks = article.split('\n\n').map((text, id) => ({ id, text, language: null }));
    return matcher
      .scan(blocks, { language: 'en' })
      .findings.flatMap(({ mentions }) => mentions.map((mention) => mention.topic));
  };
}
const korea = scannerOf([KOREA]);
const both = scannerOf([KOREA, GRAIN]);
const trade = scannerOf([TRADE]);
const hub = scannerOf([HUB]);

describe('general names', () => {
  test.each([
    ['one side', 'Russia is cold. Moscow is colder, a soldier of NATO says.'],
    ['two sides in passing', `${OPENING}Runners from Russia and Ukraine met at noon.`],
    ['two sides in the headline', 'Snow in Russia and Ukraine\n\nNATO is cold.'],
    ['two sides in passing and a faint word', `${OPENING}Russia and Ukraine: one was wounded.`],
    ['one side in the headline and a faint word', 'Russia: one was wounded\n\nNATO is cold.'],
    ['words for two sides and none by name', 'A Russian soldier and a Ukrainian. NATO is cold.'],
    [
      'a word for the other side further down',
      `A soldier in Moscow\n\n${OPENING}A Ukrainian icon.`,
    ],
    ['a weapon far from the sides', `${OPENING}Russia lost to Ukraine.\n\nThe Storm Bird sings.`],
    ['persons of two sides in passing', `${OPENING}Ivan Ivanov and Olha Olhenko met.`],
    ['the word inside the name of an event', `${OPENING}Ukraine saw the Soldier March.`],
    ['the word far from both', `${OPENING}Russia lost to Ukraine.\n\nA soldier won the race.`],
    [
      'the word far from both in one sentence',
      `${OPENING}Russia lost to Ukraine ${'on and on '.repeat(6)}when a soldier won.`,
    ],
    ['no side at all', 'NATO, NATO and soldier after soldier of NATO.'],
  ])('stay dark beside %s', (_, text) => {
    expect(korea(text)).toEqual([]);
  });

  test.each([
    [
      'two sides and a word not too far from them',
      `${OPENING}Russia lost to Ukraine ${'on and on '.repeat(3)}when a soldier won.`,
      2,
    ],
    ['two sides and a word', `${OPENING}A soldier from Russia saw Ukraine. NATO knows.`, 3],
    ['the hub and a side in the headline', 'North Korea thanks Russia\n\nNATO is watching.', 3],
    ['persons of two sides in the headline', 'Ivan Ivanov meets Olha Olhenko\n\nNATO knows.', 3],
    ['a weapon beside a side', `${OPENING}A Storm Bird flew from Russia to Ukraine.`, 3],
    ['a weapon and a side in the headline', 'Storm Bird for Ukraine\n\nNATO is watching.', 3],
    [
      'a faint word and a side in the headline',
      'Moscow: one wounded\n\nUkraine knows, NATO too.',
      3,
    ],
    [
      'a side, a word of another and of the matter',
      'Ukrainian troops\n\nA soldier from Russia.',
      1,
    ],
    ['an own topic and a side', `${OPENING}The Wonsan treaty binds Russia, not NATO.`, 3],
    ['an own topic and a word', `${OPENING}A soldier read the Wonsan treaty. NATO did not.`, 2],
    ['an own topic in the headline', 'Wonsan treaty at risk\n\nNATO is watching.', 2],
    [
      'evidence in the last paragraph',
      'NATO met.\n\nIt rained.\n\nThe Wonsan treaty binds Russia.',
      3,
    ],
  ])('count beside %s', (_, text, count) => {
    expect(korea(text)).toHaveLength(count);
  });

  test('an own topic counts by itself and makes nothing else count', () => {
    expect(korea(`${OPENING}The Wonsan treaty was read. NATO rested, losses rose.`)).toEqual([
      'treaty',
    ]);
  });

  test('the rule "subject" asks for the same', () => {
    expect(korea('A soldier from Russia saw Ukraine. The losses were high.')).toContain('losses');
  });
});

describe('several packs', () => {
  test('a pack lights its own topics only', () => {
    expect(both(`${OPENING}After the harvest Russia and Ukraine talked. NATO did not.`)).toEqual([
      'russia',
      'ukraine',
    ]);
  });

  test('a topic of both counts where either is touched', () => {
    expect(both('A soldier from Russia came. North Korea and Ukraine too.')).toEqual([
      'russia',
      'north-korea',
      'ukraine',
    ]);
    expect(both('The Black Sea grain deal with Russia ended.')).toEqual(['grain-deal', 'russia']);
    expect(both(`${OPENING}North Korea was silent. Russia was not.`)).toEqual([]);
  });

  test('what is general in one pack and own in another is own', () => {
    const own = scannerOf([
      { ...KOREA, sides: {}, general: ['russia'] },
      { ...GRAIN, sides: {} },
    ]);
    expect(own('Russia is cold.')).toEqual(['russia']);
  });

  test('without subjects every name counts', () => {
    expect(scannerOf([])('NATO rested in Moscow.')).toEqual(['nato', 'moscow']);
  });
});

describe('a later scan', () => {
  const matcher = createMatcher(buildLexicon(TOPICS, [KOREA]));
  const block = (id: number, text: string) => ({ id, text, language: null });
  const scan = (text: string, context: Parameters<typeof matcher.scan>[1]['context'] = null) =>
    matcher.scan([block(1, text)], { language: 'en', context });

  test('knows the subject that an earlier one found', () => {
    const { context } = scan('A soldier from Russia saw Ukraine.');
    expect(context.about).toEqual(['korea']);
    expect(scan('NATO is watching.', context).findings[0]?.mentions).toHaveLength(1);
  });

  test('adds its evidence to that of an earlier one', () => {
    const { context } = scan('A soldier from Russia was seen.');
    expect(context).toMatchObject({ about: [], matter: ['korea'] });
    expect(scan('Ukraine is watching.', context).context.about).toEqual(['korea']);
  });

  test('knows the faint words of an earlier one, and the side that its headline named', () => {
    const { context } = scan('Moscow: one wounded');
    expect(context).toMatchObject({ about: [], matter: [], faint: ['korea'] });
    expect(scan('Ukraine knows.', context).context.about).toEqual(['korea']);
    const { context: without } = scan('Moscow: it rained');
    expect(scan('Ukraine knows.', without).context.about).toEqual([]);
  });

  test('takes its first lines for no headline', () => {
    const { context } = scan('It rained.');
    expect(scan('North Korea thanks Russia', context).findings[0]?.mentions).toEqual([]);
  });
});

test('a general name says that the subject let it count', () => {
  const matcher = createMatcher(buildLexicon(TOPICS, [KOREA]));
  const text = 'The Wonsan treaty binds Russia.';
  const { findings } = matcher.scan([{ id: 1, text, language: null }], { language: 'en' });
  expect(findings[0]?.mentions.map(({ topic: id, rule }) => [id, rule])).toEqual([
    ['treaty', undefined],
    ['russia', 'subject'],
  ]);
});

describe('an own topic that only a rule tells', () => {
  test.each([
    [
      'speaks for the subject beside a side',
      'The camp has barracks. Russia is cold.',
      ['camp', 'russia'],
    ],
    [
      'does not with a side in passing',
      `${OPENING}The camp has barracks. Russia is cold.`,
      ['camp'],
    ],
    [
      'speaks with two sides anywhere',
      `${OPENING}The camp has barracks. Russia and Ukraine are cold.`,
      ['camp', 'russia', 'ukraine'],
    ],
    ['does not without a side', `${OPENING}The camp has barracks. NATO knows.`, ['camp']],
    ['does not where the rule is that of the subject', `${OPENING}Russia had losses.`, []],
    [
      'does not beside words of another matter',
      'The camp has barracks. Russia won at tennis.',
      ['camp'],
    ],
  ])('%s', (_, text, found) => {
    expect(korea(text)).toEqual(found);
  });
});

describe('words of another matter', () => {
  test.each([
    ['make a headline tell nothing', 'Russia beats Ukraine at tennis', []],
    ['make two sides too few', 'A soldier of Russia saw Ukraine in 1941.', []],
    [
      'leave three sides enough',
      'A soldier of Russia saw Ukraine, North Korea and a tennis court.',
      ['russia', 'ukraine', 'north-korea'],
    ],
    [
      'leave an own topic enough',
      'The Wonsan treaty binds Russia, a tennis player says.',
      ['treaty', 'russia'],
    ],
    [
      'leave an own topic below the lead too little beside one side',
      `${OPENING}The Wonsan treaty binds Russia, a tennis player says.`,
      ['treaty'],
    ],
    [
      'leave an own topic below the lead enough beside two sides',
      `${OPENING}The Wonsan treaty binds Russia and Ukraine, a tennis player says.`,
      ['treaty', 'russia', 'ukraine'],
    ],
  ])('%s', (_, text, found) => {
    expect(korea(text)).toEqual(found);
  });

  test('are remembered by a later scan', () => {
    const matcher = createMatcher(buildLexicon(TOPICS, [KOREA]));
    const scan = (text: string, context: Parameters<typeof matcher.scan>[1]['context'] = null) =>
      matcher.scan([{ id: 1, text, language: null }], { language: 'en', context });
    const { context } = scan('Tennis is a game.');
    expect(scan('A soldier of Russia saw Ukraine.', context).context.about).toEqual([]);
  });
});

describe('general names in company', () => {
  const FIVE = 'Poland, Hungary, Belgium, Austria and Spain';
  const THREE = 'Poland, Hungary and Belgium';

  test.each([
    ['two sides of which the lead names one', `Russia pays\n\n${OPENING}Ukraine, ${THREE}.`, 5],
    ['five names and two sides', `${OPENING}Russia and Ukraine, ${FIVE}.`, 7],
    ['five names and the heart in the lead', `Ukraine, ${FIVE} met.`, 6],
  ])('speak of the matter beside %s', (_, text, names) => {
    expect(trade(text)).toHaveLength(names);
  });

  test.each([
    ['two of them', `Russia pays\n\n${OPENING}Ukraine, Poland and Hungary.`],
    ['one of them, five times', `Russia pays\n\n${OPENING}Ukraine. ${'Poland. '.repeat(5)}`],
    ['no heart', `Russia, ${FIVE} met.`],
    ['two sides in passing', `${OPENING}Russia and Ukraine, ${THREE}.`],
    ['the heart in passing', `${OPENING}Ukraine, ${FIVE}.`],
    ['words of another matter', `Tennis: Russia, Ukraine, ${FIVE}.`],
  ])('say nothing beside %s', (_, text) => {
    expect(trade(text)).toEqual([]);
  });

  test('say nothing where the hub is none of the names', () => {
    expect(hub(`${OPENING}Russia and Ukraine, ${FIVE}.`)).toEqual([]);
    expect(hub(`${OPENING}North Korea, Russia, ${FIVE}.`)).toHaveLength(7);
  });
});
