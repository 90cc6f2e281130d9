import type { InterfaceLanguage } from '../../claims/language.ts';
import { german } from './de/hint.ts';
import { germanOptions, germanSettings } from './de/options.ts';
import { germanPopup } from './de/popup.ts';
import { germanWelcome } from './de/welcome.ts';
import { english } from './en/hint.ts';
import { englishOptions, englishSettings } from './en/options.ts';
import { englishPopup } from './en/popup.ts';
import { englishWelcome } from './en/welcome.ts';
import type { Messages } from './messages.ts';
import { localeFor } from './reading-locale.ts';

/** Every language of the interface. Of an article's scripts each brings one language, and of that only what hints say. */
export const CATALOGUE: Readonly<Record<InterfaceLanguage, (locale: string) => Messages>> = {
  de: (locale) => {
    const reading = german(locale);
    const { format } = reading;
    return {
      ...reading,
      ...germanPopup(format),
      settings: germanSettings(format),
      options: germanOptions(format),
      welcome: germanWelcome,
    };
  },
  en: (locale) => {
    const reading = english(locale);
    const { format } = reading;
    return {
      ...reading,
      ...englishPopup(format),
      settings: englishSettings(format),
      options: englishOptions(format),
      welcome: englishWelcome,
    };
  },
};

const made = new Map<string, Messages>();

/**
 * The interface for a BCP 47 tag: its language with the number and date forms of its region
 * (`de-AT`, `en-US`); English for languages that Fact Hints does not speak. The same for the same tag,
 * however often a view is drawn.
 */
export function messagesFor(tag: string): Messages {
  const before = made.get(tag);
  if (before !== undefined) return before;
  const { language, locale } = localeFor(tag);
  const messages = CATALOGUE[language](locale);
  made.set(tag, messages);
  return messages;
}
