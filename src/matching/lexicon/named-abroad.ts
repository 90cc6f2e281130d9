import { once } from '../../claims/once.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { HYPHEN } from '../words/fold.ts';
import { hashOf, mix } from '../words/hash.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER } from '../words/tokens.ts';
import type { PatternWord } from './pattern-words.ts';

/**
 * The languages, as bits, in whose texts an alias of another language counts as a name: it has a capital, is
 * none of the language's own words, and all it has in small letters is grammar ("Institute for the Study of
 * War"). "Die Ukraine war dabei" names no "Ukraine war".
 */
export function namedAbroad(words: readonly PatternWord[], language: number): number {
  const [first] = words;
  if (first === undefined || (first.shape & (FIRST_UPPER | NUMBER)) === 0) return 0;
  if (LANGUAGE_DATA[language]?.capitalNouns === true && words.every(isNoun)) return 0;
  if (words.length === 1 && isShortAbbreviation(first)) return 0;
  if (words.some((word) => isSmallNoun(word, language))) return 0;
  let own = ALL;
  for (let i = 0; i < words.length && own !== 0; i++) own &= ownersOf(words[i] as PatternWord);
  return ALL & ~own;
}

const ALL = (1 << LANGUAGE_DATA.length) - 1;

/** The languages, as bits, that have a word as their own. */
function ownersOf({ folded, hash }: PatternWord): number {
  const { languages, seen } = owned();
  return seen[slotOf(hash)] === 0 ? 0 : (languages.get(folded) ?? 0);
}

/**
 * The words of all languages, and where their hashes lead: most words of names are in none of them, and that is
 * known without asking for a string. Only made where a lexicon is built.
 */
const owned = once(() => {
  const languages = new Map<string, number>();
  const seen = new Uint8Array(1 << SLOT_BITS);
  LANGUAGE_DATA.forEach(({ commonWords, functionWords }, language) => {
    for (const word of [...commonWords, ...functionWords]) {
      languages.set(word, (languages.get(word) ?? 0) | (1 << language));
      seen[slotOf(hashOf(word))] = 1;
    }
  });
  return { languages, seen };
});

const SLOT_BITS = 16;
const slotOf = (hash: number): number => mix(hash) >>> (32 - SLOT_BITS);

/** "US" and "DPR" belong to one language; in another they stand for something else or nothing. */
function isShortAbbreviation({ shape, folded }: PatternWord): boolean {
  return (shape & ALL_UPPER) !== 0 && folded.length <= 3;
}

/** A word in small letters that is no grammar of its language and no syllable ("Jong-un"). */
function isSmallNoun({ shape, folded, gap }: PatternWord, language: number): boolean {
  if ((shape & (FIRST_UPPER | NUMBER)) !== 0 || gap === 1 << HYPHEN) return false;
  const data = LANGUAGE_DATA[language];
  if (data === undefined) return false;
  const { functionWords, prepositions, articles, conjunctions } = data;
  return ![functionWords, prepositions, articles, conjunctions].some((all) => all.has(folded));
}

/** In a language of capital nouns a capital alone makes no name. */
function isNoun({ wordClass }: PatternWord): boolean {
  return wordClass === 'noun' || wordClass === 'word';
}
