import { type Language, toLanguage } from '../claims/language.ts';
import { browser } from './browser.ts';

/** The language of the reader's browser as a BCP 47 tag such as `de-AT`. */
export function readerLocale(): string {
  return browser.i18n.getUILanguage();
}

/** The same as one of ours; English where it is none. */
export function readerLanguage(): Language {
  return toLanguage(readerLocale()) ?? 'en';
}
