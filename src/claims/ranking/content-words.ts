import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as german } from '@orama/stopwords/german';
import type { Language } from '../language.ts';

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(german),
  en: new Set(english),
};

/**
 * The words of a text that carry meaning, each once, without case, accents and endings, joined by spaces.
 * No function words, no numbers (figures are compared as such), nothing below three letters.
 */
export function contentWords(text: string, language: Language): string {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
  const meaning = words.filter((word) => !STOP_WORDS[language].has(word));
  return [...new Set(meaning.map(toRoot))].join(' ');
}

/** Words without accents, which most are, need no taking apart. */
const ASCII = /^[a-z]+$/;

/**
 * Coarser than a stemmer and alike for both languages: enough to bring "counted" and "counting",
 * "Soldat" and "Soldaten" together where words only add to a score.
 */
function toRoot(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.length >= 7 ? plain.slice(0, -2) : plain.length >= 5 ? plain.slice(0, -1) : plain;
}
