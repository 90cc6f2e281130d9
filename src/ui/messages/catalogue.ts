import { type Language, toLanguage } from '../../claims/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { Messages } from './messages.ts';

/** Every language of the interface. */
export const CATALOGUE: Readonly<Record<Language, (locale: string) => Messages>> = {
  de: german,
  en: english,
};

/**
 * The interface for a BCP 47 tag: its language with the number and date forms of its region
 * (`de-AT`, `en-US`); English for languages that Fact Hints does not speak.
 */
export function messagesFor(tag: string): Messages {
  const language = toLanguage(tag);
  if (language === null) return english('en-GB');
  return CATALOGUE[language](isTag(tag) ? tag : language);
}

/** Browsers report well-formed tags; settings and systems sometimes do not (`de_DE.UTF-8`). */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
