import type { Language } from '../../claims/language.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import type { LanguageData } from './language-data.ts';

/** The languages that the matcher reads, in the order of their numbers in the lexicon. */
export const LANGUAGE_DATA: readonly LanguageData[] = [de, en];

/** Position of a language in `LANGUAGE_DATA`. */
export function languageNumber(language: Language): number {
  return LANGUAGE_DATA.findIndex((data) => data.language === language);
}
