import type { LanguageData } from '../languages/language-data.ts';
import { nounKey, nounTerm, wordKey, wordTerm } from './inflection.ts';
import type { PatternWord } from './pattern-words.ts';

/** A word with several spellings multiplies the paths of its alias; further ones are left out. */
const MAX_PATHS = 16;

/** The sequences of terms by which a pattern can be read. */
export function pathsOf(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (choices.every(({ length }) => length === 1)) return [choices.flat()];
  let paths: number[][] = [[]];
  for (const terms of choices) {
    const longer: number[][] = [];
    for (const path of paths) {
      for (const term of terms) if (longer.length < MAX_PATHS) longer.push([...path, term]);
    }
    paths = longer;
  }
  return paths;
}

/** The terms by which a word of a pattern may be read in the text. */
export function termsOf(word: PatternWord, data: LanguageData, language: number): string[] {
  switch (word.wordClass) {
    case 'exact':
      return [word.folded];
    case 'name':
      return [...word.variants];
    case 'noun': {
      const nouns = word.variants.map((variant) => nounTerm(nounKey(variant, data), language));
      if (data.adjectivalNoun?.test(word.folded) !== true) return nouns;
      return [
        ...nouns,
        ...word.variants.map((variant) => wordTerm(wordKey(variant, data), language)),
      ];
    }
    case 'word':
      return word.variants.flatMap((variant) =>
        formsOf(variant, data).map((form) => wordTerm(wordKey(form, data), language)),
      );
  }
}

/** "verlorene" is a form of "verloren", whose last letters the key takes for an ending of their own. */
function formsOf(folded: string, { capitalNouns, verbEnding }: LanguageData): readonly string[] {
  return capitalNouns && folded.endsWith(verbEnding) ? [folded, `${folded}e`] : [folded];
}
