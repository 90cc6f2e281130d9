import { type Language, toLanguage } from '../claims/language.ts';
import { browser } from './browser.ts';

/** The language the reader's browser speaks, English where it is none of ours. */
export function readerLanguage(): Language {
  return toLanguage(browser.i18n.getUILanguage()) ?? 'en';
}
