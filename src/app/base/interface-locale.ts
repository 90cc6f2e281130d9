import { type Language, toInterfaceLanguage, toLanguage } from '../../claims/language.ts';
import { readerLocale } from '../../platform/reader-language.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * The BCP 47 tag of the interface: the browser's, or the language the reader chose, with the browser's
 * region where it belongs to that language (`de-AT`).
 */
export function interfaceLocale({
  interfaceLanguage,
}: Pick<Settings, 'interfaceLanguage'>): string {
  const browsers = readerLocale();
  if (interfaceLanguage === 'auto') return browsers;
  if (toInterfaceLanguage(browsers) === interfaceLanguage) return browsers;
  return interfaceLanguage;
}

/** The language of statements that goes with it; English where there are none in it. */
export function statementLanguageOf(settings: Pick<Settings, 'interfaceLanguage'>): Language {
  return toLanguage(interfaceLocale(settings)) ?? 'en';
}
