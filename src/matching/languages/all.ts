import { LANGUAGES, type Language } from '../../claims/language.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import type { LanguageData } from './language-data.ts';

/** What the matcher knows of each language. */
export const DATA_OF: Readonly<Record<Language, LanguageData>> = { de, en };

/** The same in the order of their numbers in the lexicon. */
export const LANGUAGE_DATA = LANGUAGES.map((language) => DATA_OF[language]);

/** Position of a language in `LANGUAGE_DATA`. */
export function languageNumber(language: Language): number {
  return LANGUAGES.indexOf(language);
}
