/** The languages Fact Hints reads: their aliases and their statements. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for each language. */
export function byLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}

/** The languages of the interface, each a folder in `src/ui/messages`; statements may lack one of them. */
export const INTERFACE_LANGUAGES = ['de', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** One text in the languages it was written in; a bundled pack has all of its declared languages. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/**
 * The text in the wanted language, else in another one, with the language it really is in.
 * Null when there is no text at all.
 */
export function inLanguage(
  text: Localized,
  wanted: Language,
): { readonly text: string; readonly language: Language } | null {
  for (const language of [wanted, ...LANGUAGES]) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  return null;
}

/** The supported language of a BCP 47 tag such as `de-AT`; null when it is none of ours. */
export function toLanguage(tag: string | null | undefined): Language | null {
  const primary = primaryOf(tag);
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** The same for the languages of the interface. */
export function toInterfaceLanguage(tag: string): InterfaceLanguage | null {
  const primary = primaryOf(tag);
  return INTERFACE_LANGUAGES.find((language) => language === primary) ?? null;
}

function primaryOf(tag: string | null | undefined): string | undefined {
  return tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
}
