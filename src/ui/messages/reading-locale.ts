import { type InterfaceLanguage, toInterfaceLanguage } from '../../claims/language.ts';

/** The language of the interface for a BCP 47 tag, English where it is none of ours, and how numbers and dates are written. */
export function localeFor(tag: string): {
  readonly language: InterfaceLanguage;
  readonly locale: string;
} {
  const language = toInterfaceLanguage(tag);
  if (language === null) return { language: 'en', locale: 'en-GB' };
  return { language, locale: isTag(tag) ? tag : language };
}

/** Browsers report well-formed tags; settings and systems sometimes do not (`de_DE.UTF-8`). */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
