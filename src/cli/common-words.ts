import german from 'dictionary-de';
import english from 'dictionary-en';
import type { Language } from '../claims/language.ts';
import type { IsCommonWord } from '../packs/check/aliases.ts';

/**
 * German capitalises names and nouns alike. In the dictionary's affix flags, names take at most the
 * genitive (`S`), what surnames and adjectives share (`T`) and a case marker (`m`), while common
 * nouns have flags for a plural or for standing in compounds.
 */
const NAME_FLAGS = /^[STm]*$/;

/** The dictionary repeats names in lower case as parts of compounds. */
const ONLY_IN_COMPOUND = 'o';

/** Endings that turn a word of the list into one of its forms, and what the word has in their place. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [ending: string, instead: string])[]>> =
  {
    de: [
      ...['', 'e', 'n', 's', 'en', 'er', 'es', 'em', 'ern', 'st', 't', 'te', 'ten'].map(plain),
      ['nisse', 'nis'],
    ],
    en: [
      ...['', 's', 'es', 'd', 'ed', 'ing', 'ly', "'s"].map(plain),
      ['ies', 'y'],
      ['ied', 'y'],
      ['ing', 'e'],
    ],
  };

function plain(ending: string): readonly [ending: string, instead: string] {
  return [ending, ''];
}

/** Tells common words from names by spelling dictionaries: names are no common words, whatever else they are. */
export function createIsCommonWord(): IsCommonWord {
  const words = { de: readGerman(german.dic), en: readEnglish(english.dic) };
  return (word, language) => {
    const lower = word.toLowerCase();
    return ENDINGS[language].some(
      ([ending, instead]) =>
        lower.endsWith(ending) &&
        words[language].has(lower.slice(0, lower.length - ending.length) + instead),
    );
  };
}

function readGerman(dictionary: Uint8Array): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word, flags] of readEntries(dictionary)) {
    if (flags.includes(ONLY_IN_COMPOUND)) continue;
    if (!startsUpper(word) || !NAME_FLAGS.test(flags)) words.add(word.toLowerCase());
  }
  return words;
}

function readEnglish(dictionary: Uint8Array): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of readEntries(dictionary)) if (!startsUpper(word)) words.add(word);
  return words;
}

function startsUpper(word: string): boolean {
  return word !== word[0]?.toLowerCase() + word.slice(1);
}

/** Entries of a Hunspell `.dic` file: a count, then `word/FLAGS` line by line. */
function* readEntries(dictionary: Uint8Array): Generator<readonly [word: string, flags: string]> {
  const lines = new TextDecoder().decode(dictionary).split('\n').slice(1);
  for (const line of lines) {
    const [word = '', flags = ''] = line.trim().split('/', 2);
    if (word !== '') yield [word, flags];
  }
}
