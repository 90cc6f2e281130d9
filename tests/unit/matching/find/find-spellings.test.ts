import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../../src/matching/matcher.ts';
import { topic } from '../topics.ts';

const matcher = createMatcher(
  buildLexicon([
    topic('singer', 'person', { en: ['Anna Marija Ludwiga Petrovskaya'] }),
    topic('town', 'place', { en: ['Pokrovsk'] }),
    topic('river', 'place', { en: ['Dnipro', 'Dnipro River'] }),
  ]),
);
const found = (text: string) =>
  matcher
    .scan(
      text.split('\n\n').map((each, id) => ({ id, text: each, language: null })),
      { language: 'en' },
    )
    .findings.flatMap(({ mentions }) => mentions.map(({ topic: id, via }) => `${id} ${via}`));

describe('a name in another spelling', () => {
  test('is found by its last word, three others before it', () => {
    expect(found('They heard Anna Marija Ludwiga Petrowskaja sing.')).toEqual(['singer spelling']);
  });

  test('of one word counts only where the article names the same by itself', () => {
    expect(found('They were in Pokrowsk.')).toEqual([]);
    expect(found('They were in Pokrovsk. Later Pokrowsk was lost.')).toEqual([
      'town exact',
      'town spelling',
    ]);
  });
});
