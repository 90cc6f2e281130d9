import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { TOPICS } from './topics.ts';

const matcher = createMatcher(buildLexicon(TOPICS));
const languageOf = (text: string, declared: Language | null, article: Language | null) =>
  matcher.scan([{ id: 1, text, language: declared }], { language: article }).findings[0]?.language;

describe('the language of a block', () => {
  test.each([
    ['is what its words say, whatever is declared', 'Das ist nicht der Fall.', 'en', 'de'],
    ['is what is declared where its words say nothing', 'Pentagon 2024', 'de', 'de'],
    ['is not that of the letters of a few names', 'Jürgen Müller, Köln', 'en', 'en'],
    [
      'is that of many letters of its own',
      'Bücher, Häuser, Flüsse, Körbe, Gärten, Töpfe',
      'en',
      'de',
    ],
  ] as const)('%s', (_, text, declared, language) => {
    expect(languageOf(text, declared, null)).toBe(language);
  });

  test('is that of the article where nothing is declared', () => {
    expect(languageOf('Pentagon 2024', null, 'de')).toBe('de');
    expect(languageOf('Pentagon 2024', null, 'en')).toBe('en');
  });
});
