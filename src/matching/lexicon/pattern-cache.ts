import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { type Lexicon, nameUse, topicKind } from './lexicon.ts';
import { type PatternUse, type PatternWord, patternWords } from './pattern-words.ts';
import { EXACT, languageOf, ownerOf, patternRole, patternText } from './patterns.ts';

/** The words of the patterns that texts have called for so far; the others stay a part of one string. */
export interface PatternCache {
  readonly words: (pattern: number) => readonly PatternWord[];
  readonly text: (pattern: number) => string;
}

/** Starts empty. */
export function createPatternCache(lexicon: Lexicon): PatternCache {
  const cache: (readonly PatternWord[])[] = [];
  const { patterns } = lexicon;
  const texts = new Map<number, string>();
  const text = (pattern: number): string => {
    let known = texts.get(pattern);
    if (known === undefined) {
      known = patternText(patterns, pattern);
      texts.set(pattern, known);
    }
    return known;
  };
  return {
    text,
    words: (pattern) => {
      let words = cache[pattern];
      if (words === undefined) {
        const use = useOf(lexicon, pattern);
        const data = LANGUAGE_DATA[languageOf(patterns, pattern)] as LanguageData;
        const exact = ((patterns.flags[pattern] as number) & EXACT) !== 0;
        words = patternWords(text(pattern), data, use, exact);
        // As long as all patterns from the start: a list with holes is no hash table.
        if (cache.length === 0) cache.length = patterns.count;
        cache[pattern] = words;
      }
      return words;
    },
  };
}

/** What a pattern is there for, as the lexicon was built. */
function useOf(lexicon: Lexicon, pattern: number): PatternUse {
  const role = patternRole(lexicon.patterns, pattern);
  const owner = ownerOf(lexicon.patterns, pattern);
  switch (role) {
    case 'alias':
      return topicKind(lexicon, owner);
    case 'of':
      return nameUse(lexicon.phrases[owner]?.by ?? null);
    default:
      return role;
  }
}
