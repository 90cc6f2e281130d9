import { LANGUAGE_DATA } from '../languages/all.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER } from '../words/tokens.ts';
import type { PatternWord } from './pattern-words.ts';

/**
 * The languages, as bits, in whose texts an alias of another language counts as a name: it has a capital and
 * is none of the language's own words.
 */
export function namedAbroad(words: readonly PatternWord[], language: number): number {
  const [first] = words;
  if (first === undefined || (first.shape & (FIRST_UPPER | NUMBER)) === 0) return 0;
  if (LANGUAGE_DATA[language]?.capitalNouns === true && words.every(isNoun)) return 0;
  if (words.length === 1 && isShortAbbreviation(first)) return 0;
  let languages = 0;
  LANGUAGE_DATA.forEach(({ commonWords, functionWords }, number) => {
    const own = words.every(({ folded }) => commonWords.has(folded) || functionWords.has(folded));
    if (!own) languages |= 1 << number;
  });
  return languages;
}

/** "US" and "DPR" belong to one language; in another they stand for something else or nothing. */
function isShortAbbreviation({ shape, folded }: PatternWord): boolean {
  return (shape & ALL_UPPER) !== 0 && folded.length <= 3;
}

/** In a language of capital nouns a capital alone makes no name. */
function isNoun({ wordClass }: PatternWord): boolean {
  return wordClass === 'noun' || wordClass === 'word';
}
