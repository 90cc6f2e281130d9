import type { Language } from '../../claims/language.ts';
import { germanDots } from './de/dots.ts';
import type { Dots } from './dot-data.ts';
import { englishDots } from './en/dots.ts';

/** What a dot may mean in each language. */
export const DOTS: Readonly<Record<Language, Dots>> = {
  de: germanDots,
  en: englishDots,
};
