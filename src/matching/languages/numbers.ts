import type { Language } from '../../claims/language.ts';
import type { NumberData } from './number-data.ts';
import { germanNumbers } from './numbers-de.ts';
import { englishNumbers } from './numbers-en.ts';

/** How each language writes numbers. */
export const NUMBERS: Readonly<Record<Language, NumberData>> = {
  de: germanNumbers,
  en: englishNumbers,
};
