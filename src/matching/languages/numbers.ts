import type { Language } from '../../claims/language.ts';
import { germanNumbers } from './de/numbers.ts';
import { englishNumbers } from './en/numbers.ts';
import type { NumberData } from './number-data.ts';

/** How each language writes numbers. */
export const NUMBERS: Readonly<Record<Language, NumberData>> = {
  de: germanNumbers,
  en: englishNumbers,
};
