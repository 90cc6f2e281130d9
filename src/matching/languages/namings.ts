import type { Language } from '../../claims/language.ts';
import { germanNaming } from './de/naming.ts';
import { englishNaming } from './en/naming.ts';
import type { NamingData } from './naming-data.ts';

/** How names of each language say whose something is. */
export const NAMINGS: Readonly<Record<Language, NamingData>> = {
  de: germanNaming,
  en: englishNaming,
};
