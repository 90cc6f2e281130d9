import { browser } from './browser.ts';

/** The language of the reader's browser as a BCP 47 tag such as `de-AT`. */
export function readerLocale(): string {
  return browser.i18n.getUILanguage();
}
