import type { Language } from '../../claims/language.ts';
import { germanSpans } from './de/spans.ts';
import { englishSpans } from './en/spans.ts';
import type { SpanData } from './span-data.ts';

/** How each language bounds a number in time or to one event. */
export const SPANS: Readonly<Record<Language, SpanData>> = {
  de: germanSpans,
  en: englishSpans,
};
