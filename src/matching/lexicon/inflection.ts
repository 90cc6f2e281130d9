import { LANGUAGE_DATA } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { rememberedOnce } from '../words/word-memo.ts';

/** No word of a language is longer; what is longer is not stemmed, which keeps the time linear. */
const LONGEST_WORD = 40;

/**
 * What all grammatical forms of a noun have in common, and no other word: the library's stem plus
 * the part of the word that is neither stem nor inflection. The stem alone takes too much together:
 * "Arbeit" and "Arbeiter", "Lage" and "Lager", "general" and "generally".
 */
export function nounKey(folded: string, data: LanguageData): string {
  if (folded.length > LONGEST_WORD) return folded;
  const word = toSingular(folded, data);
  let stem = stemOf(word, data);
  let rest = word.slice(commonPrefix(word, stem));
  // The library takes the genitive off behind few letters only: "Wiederaufbaus", "Kommandos", "Kiews".
  if (stem === word && data.keptGenitive?.test(word) === true) stem = word.slice(0, -1);
  // The stem of "System" is taken for an adjective's ("gutem"), that of "Systeme" is not.
  if (rest === data.falseEnding) {
    stem = word;
    rest = '';
  }
  for (const ending of data.nounEndings) {
    if (rest.endsWith(ending)) {
      rest = rest.slice(0, -ending.length);
      break;
    }
  }
  if (rest === 'er' && data.erPlurals.some((plural) => stem.endsWith(plural))) rest = '';
  return `${stem}|${rest}`;
}

function toSingular(folded: string, { keptPlurals }: LanguageData): string {
  for (const [plural, singular] of keptPlurals) {
    if (folded.endsWith(plural)) return folded.slice(0, -plural.length) + singular;
  }
  return folded;
}

const STEMS = new Map(LANGUAGE_DATA.map((data) => [data, rememberedOnce(data.stem)]));

/** Most words are asked for as a noun and as another word, one right after the other. */
function stemOf(word: string, data: LanguageData): string {
  return STEMS.get(data)?.(word) ?? data.stem(word);
}

/** The same for adjectives, participles and all other words. */
export function wordKey(folded: string, data: LanguageData): string {
  if (!data.capitalNouns) return nounKey(folded, data);
  if (folded.length > LONGEST_WORD) return folded;
  const stem = stemOf(folded, data);
  const rest = folded.slice(commonPrefix(folded, stem));
  for (const ending of data.adjectiveEndings) {
    if (rest.endsWith(ending)) return `${stem}|${rest.slice(0, -ending.length)}`;
  }
  return `${stem}|${rest}`;
}

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Terms are the words of the trie; a sign in front says how a word of the text comes to be one. */
export const nounTerm = (key: string, language: number): string => `#${language}${key}`;
export const wordTerm = (key: string, language: number): string => `~${language}${key}`;
/** The first part of a closed compound. */
export const prefixTerm = (folded: string): string => `+${folded}`;
/** The last part of a closed compound noun. */
export const suffixTerm = (key: string, language: number): string => `$${language}${key}`;

/** "uns" in "Kim Jong-uns" and "EUs" have short bases. */
const SHORTEST_BASE = 2;

/** Whether a word is one of some bases with one of the endings, where the base is long enough. */
export function isBaseWith(
  folded: string,
  bases: readonly string[],
  endings: readonly string[],
): boolean {
  return bases.some(
    (base) =>
      base.length >= SHORTEST_BASE &&
      folded.startsWith(base) &&
      endings.includes(folded.slice(base.length)),
  );
}

/** The word without each of the endings it has, where enough of it remains. */
export function withoutEndings(folded: string, endings: readonly string[]): string[] {
  const found: string[] = [];
  for (const ending of endings) {
    if (folded.length - ending.length >= SHORTEST_BASE && folded.endsWith(ending)) {
      found.push(folded.slice(0, -ending.length));
    }
  }
  return found;
}
