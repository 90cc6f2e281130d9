import { describe, expect, test } from 'vitest';
import {
  type ArticleSentence,
  rankSentences,
  statedClaims,
} from '../../../src/claims/ranking/stated-claims.ts';
import { WEIGHTS } from '../../../src/claims/ranking/weights.ts';
import { articleFigureOf, databaseOf, figureOf } from '../../support/database.ts';

const database = databaseOf({
  claimants: [{ id: 'service', topic: 'topic-service' }],
  topics: [{ id: 'topic-a' }, { id: 'topic-service' }],
  claims: [
    // Much is said of the topic and of the service: neither says much by itself.
    ...Array.from({ length: 60 }, (_, index) => ({
      id: `report-${index}`,
      said: '2020-01-01',
      statement: {
        de: `Der Dienst legte den Bericht ${index} vor.`,
        en: `The service presented report ${index}.`,
      },
    })),
    {
      id: 'containers',
      said: '2024-10-18',
      claimant: 'service',
      statement: {
        de: 'Der Dienst zählte im Hafen 300 Container mit Kohle.',
        en: 'The service counted 300 containers of coal in the harbour.',
      },
      figure: figureOf(300, 300, { measure: 'containers', unit: 'pieces' }),
    },
    {
      id: 'fuel',
      said: '2024-06-19',
      statement: {
        de: 'Die Reederei unterschrieb einen Vertrag über Treibstoff.',
        en: 'The shipping line signed a contract for fuel.',
      },
    },
    {
      id: 'strike',
      said: '2024-10-20',
      statement: {
        de: 'Die Gewerkschaft kündigte einen Streik der Lotsen an.',
        en: 'The union announced a strike of the pilots.',
      },
    },
  ],
});

function sentenceOf(text: string, more: Partial<ArticleSentence> = {}): ArticleSentence {
  return {
    text,
    language: 'de',
    topics: ['topic-a'],
    figures: [],
    before: [],
    opens: true,
    published: '2024-10-21',
    ...more,
  };
}

function stated(text: string, more: Partial<ArticleSentence> = {}): readonly string[] {
  return statedClaims(database, [sentenceOf(text, more)])
    .flat()
    .map(({ claim }) => claim.id);
}

test('the claim that a sentence states comes first, in either language', () => {
  expect(stated('Die Lotsen wollen streiken, kündigte ihre Gewerkschaft an.')[0]).toBe('strike');
  expect(stated('Their union announced that the pilots would strike.', { language: 'en' })[0]).toBe(
    'strike',
  );
});

test('a number of the same kind decides', () => {
  const figures = [articleFigureOf(300, 300, { measure: 'containers', unit: 'pieces' })];
  expect(stated('Gezählt wurden 300 Stück.', { figures })[0]).toBe('containers');
});

test('another number, or none, counts against a claim with a number', () => {
  const found = (text: string) => {
    const [ranked = []] = rankSentences(database, [sentenceOf(text)]);
    const { evidence } = ranked.find(({ claim }) => claim.id === 'containers') ?? {};
    return { other: evidence?.otherNumber, none: evidence?.noNumber };
  };
  expect(found('Im Hafen lagen 300 Container.')).toEqual({ other: 0, none: 0 });
  expect(found('Im Hafen lagen 300 Container an 450 Plätzen.').other).toBe(0.5);
  expect(found('Im Hafen lagen 450 Container.')).toEqual({ other: 1, none: 0 });
  expect(found('Im Hafen lagen viele Container.')).toEqual({ other: 0, none: 1 });
  expect(WEIGHTS.otherNumber).toBeLessThan(0);
  expect(WEIGHTS.noNumber).toBeLessThan(0);
});

test('a rounded number is nearly the claim’s, one that is merely near is another', () => {
  const rounded = databaseOf({
    topics: [{ id: 'topic-a' }],
    claims: [
      {
        id: 'boats',
        statement: {
          de: 'Im Hafen lagen 728 Boote.',
          en: '728 boats lay in the harbour.',
        },
      },
    ],
  });
  const found = (text: string) => {
    const [ranked] = rankSentences(rounded, [sentenceOf(text)]);
    const evidence = ranked?.[0]?.evidence;
    return { same: evidence?.figure, other: evidence?.otherNumber };
  };
  expect(found('Im Hafen lagen mehr als 700 Boote.')).toEqual({ same: 0.36, other: 0.4 });
  for (const text of ['Im Hafen lagen 730 Boote.', 'Im Hafen lagen 800 Boote.']) {
    expect(found(text)).toEqual({ same: 0, other: 1 });
  }
});

test('an exact number near another exact one is another, a rough one may be the same', () => {
  const counted = databaseOf({
    claims: [{ id: 'boats', figure: figureOf(43_000) }],
  });
  const found = (low: number, approximate: boolean) => {
    const figures = [articleFigureOf(low, low, { approximate })];
    const [ranked] = rankSentences(counted, [sentenceOf('So viele waren es.', { figures })]);
    return ranked?.[0]?.evidence.figure;
  };
  expect(found(43_000, false)).toBe(1);
  expect(found(43_120, false)).toBe(0.6);
  expect(found(42_100, true)).toBe(0.6);
  expect(found(45_100, false)).toBeLessThan(0.2);
});

test('a number that the sentence gives to somebody else counts against a claim', () => {
  const counts = databaseOf({
    claimants: [
      { id: 'service', topic: 'topic-service' },
      { id: 'office', topic: 'topic-office' },
    ],
    topics: [{ id: 'topic-a' }, { id: 'topic-service' }, { id: 'topic-office' }],
    claims: [
      { id: 'by-service', claimant: 'service' },
      { id: 'by-office', claimant: 'office' },
      { id: 'on-office', claimant: 'service', topics: ['topic-a', 'topic-office'] },
    ],
  });
  const against = (attributedTo: string | null) => {
    const figures = [articleFigureOf(300, 300, { attributedTo })];
    const [ranked = []] = rankSentences(counts, [sentenceOf('Es waren 300.', { figures })]);
    const other = ranked.filter(({ evidence }) => evidence.otherGiver === 1);
    return other.map(({ claim }) => claim.id);
  };
  expect(against('topic-office')).toEqual(['by-service']);
  expect(against('topic-service')).toEqual(['by-office']);
  expect(against(null)).toEqual([]);
  expect(WEIGHTS.otherGiver).toBeLessThan(0);
});

test('the country whose minister makes a claim is nobody else', () => {
  const statements = databaseOf({
    claimants: [
      { id: 'north', topic: 'topic-north' },
      {
        id: 'minister',
        role: { de: 'nordländische Außenministerin', en: 'foreign minister of Northland' },
      },
      { id: 'envoy', role: { de: 'Gesandter der Inseln', en: 'envoy of the islands' } },
    ],
    topics: [{ id: 'topic-a' }, { id: 'topic-north', label: { de: 'Nordland', en: 'Northland' } }],
    claims: [
      { id: 'by-minister', claimant: 'minister' },
      { id: 'by-envoy', claimant: 'envoy' },
    ],
  });
  const figures = [articleFigureOf(300, 300, { attributedTo: 'topic-north' })];
  for (const language of ['de', 'en'] as const) {
    const [ranked = []] = rankSentences(statements, [
      sentenceOf('300.', { language, topics: ['topic-a', 'topic-north'], figures }),
    ]);
    const against = ranked.map(({ claim, evidence }) => [
      claim.id,
      evidence.otherSpeaker,
      evidence.otherGiver,
    ]);
    expect(against.toSorted()).toEqual([
      ['by-envoy', 1, 1],
      ['by-minister', 0, 0],
    ]);
  }
});

test('a claim is in reach by the topic that a number of the sentence counts', () => {
  const figures = [articleFigureOf(300, 300, { measure: 'containers', unit: 'pieces' })];
  const text = 'Gezählt wurden 300 Container.';
  expect(stated(text, { topics: ['topic-service'] })).not.toContain('containers');
  expect(stated(text, { topics: ['topic-service'], figures })[0]).toBe('containers');
});

test('a sentence on the same subject that says something else states nothing', () => {
  expect(stated('Am Abend zog Nebel auf, und die Möwen schwiegen.')).toEqual([]);
});

test('a sentence without topics is read with those of the sentences before', () => {
  const text = 'Die Reederei unterschrieb den Vertrag am 19. Juni.';
  expect(stated(text, { topics: [] })).toEqual([]);
  expect(stated(text, { topics: [], before: ['topic-a'] })[0]).toBe('fuel');
});

test('at most three claims, and no score rises along the list', () => {
  const sentence: ArticleSentence = {
    text: 'Der Dienst zählte Container, die Reederei unterschrieb, die Gewerkschaft der Lotsen streikt.',
    language: 'de',
    topics: ['topic-a', 'topic-service'],
    figures: [],
    before: [],
    opens: true,
    published: null,
  };
  const scores = statedClaims(database, [sentence])
    .flat()
    .map(({ score }) => score);
  expect(scores.length).toBeLessThanOrEqual(3);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
});

test.each([
  ['Der Dienst nannte Zahlen.', []],
  ['300 Kilometer weiter sagte niemand etwas.', ['containers']],
  ['Im Jahr 2024 sagte niemand etwas.', []],
])('one common word, a verb of saying or a year is too little: %s', (text, ids) => {
  expect(stated(text, { topics: ['topic-a'] })).toEqual(ids);
});

test('names of topics are no words in common', () => {
  const text = 'Der Dienst im Hafen schwieg.';
  expect(stated(text)).not.toEqual([]);
  expect(stated(text, { rest: ' schwieg.' })).toEqual([]);
});

describe('sentences of one article', () => {
  const sentence = (text: string, more: Partial<ArticleSentence> = {}): ArticleSentence => ({
    text,
    language: 'en',
    topics: ['topic-a'],
    figures: [],
    before: [],
    opens: false,
    published: '2024-10-21',
    ...more,
  });
  const strike = sentence('Their union announced that the pilots would strike.');
  const scoreOf = (id: string, sentences: readonly ArticleSentence[]) =>
    [...rankSentences(database, sentences)].at(-1)?.find(({ claim }) => claim.id === id)?.score ??
    0;

  test('one goes on with what the one right before in its paragraph states', () => {
    const next = sentence('The pilots want more money.');
    const alone = scoreOf('strike', [next]);
    expect(scoreOf('strike', [strike, next])).toBeGreaterThan(alone);
    expect(scoreOf('strike', [strike, { ...next, opens: true }])).toBeLessThan(alone);
  });

  test('a claim is seldom stated twice', () => {
    const between = sentence('Fog came up in the evening.');
    expect(scoreOf('strike', [strike, between, strike])).toBeLessThan(scoreOf('strike', [strike]));
  });

  test('each gets its own claims, in their order', () => {
    const coal = sentence('The service counted 300 containers of coal in the harbour.');
    const found = statedClaims(database, [coal, sentence('Fog came up.', { topics: [] }), strike]);
    expect(found.map(([first]) => first?.claim.id)).toEqual(['containers', undefined, 'strike']);
  });
});
