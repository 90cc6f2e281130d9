import type { Language } from '../claims/language.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import { tellsLanguage } from './lexicon/word-meaning.ts';
import { BEYOND_ASCII, type Tokens } from './words/tokens.ts';

/** How many telling words of each language a text has, in the order of `LANGUAGE_DATA`. */
export type LanguageCount = readonly number[];

/** A word of a language's own letters counts less than a function word: names carry them abroad. */
const LETTERS_FOR_ONE_WORD = 3;
/** So many telling words more than any other language are enough to say it is this one. */
const CLEAR = 2;

/** The letters of each language that are no plain ones. */
const LETTERS = LANGUAGE_DATA.map(
  ({ letters }) => new Set(Array.from(letters, (letter) => letter.charCodeAt(0))),
);
/** Words by the languages they tell, one bit each. */
const tellers = new Int32Array(1 << LANGUAGE_DATA.length);
const FIRST_BIT = Math.log2(tellsLanguage(0));

/** Counts words and letters that tell languages apart. */
export function countLanguages(text: string, tokens: Tokens): LanguageCount {
  const { count, meaning, wide } = tokens;
  const last = tellers.length - 1;
  tellers.fill(0);
  for (let i = 0; i < count; i++) {
    const languages = ((meaning[i] as number) >> FIRST_BIT) & last;
    tellers[languages] = (tellers[languages] as number) + 1;
  }
  return LETTERS.map((letters, language) => {
    let words = wide > 0 ? Math.floor(lettersOf(letters, text, tokens) / LETTERS_FOR_ONE_WORD) : 0;
    for (let languages = 1; languages <= last; languages++) {
      if ((languages & (1 << language)) !== 0) words += tellers[languages] as number;
    }
    return words;
  });
}

/** How many units of a text are among some letters, none of which is a plain one. */
function lettersOf(
  letters: ReadonlySet<number>,
  text: string,
  { count, shape, start, end }: Tokens,
): number {
  if (letters.size === 0) return 0;
  let found = 0;
  for (let word = 0; word < count; word++) {
    if (((shape[word] as number) & BEYOND_ASCII) === 0) continue;
    for (let i = start[word] as number; i < (end[word] as number); i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f && letters.has(code)) found++;
    }
  }
  return found;
}

/** The language that the counts speak for clearly, else null. */
function clearLanguage(counts: LanguageCount): Language | null {
  let best = 0;
  let second = 0;
  let at = -1;
  counts.forEach((count, index) => {
    if (count > best) {
      second = best;
      best = count;
      at = index;
    } else if (count > second) second = count;
  });
  return best - second >= CLEAR ? (LANGUAGE_DATA[at]?.language ?? null) : null;
}

/**
 * The language of a block: what its words say clearly, else what the page declares for it, else
 * what the article is in.
 */
export function languageOfBlock(
  counts: LanguageCount,
  declared: Language | null,
  article: Language,
): Language {
  return clearLanguage(counts) ?? declared ?? article;
}

/** The language ahead by any margin; null when they are level. */
function leading(counts: LanguageCount): Language | null {
  const best = Math.max(...counts);
  const first = counts.indexOf(best);
  return best > 0 && counts.lastIndexOf(best) === first
    ? (LANGUAGE_DATA[first]?.language ?? null)
    : null;
}

/** The language of a whole article: declared, else what most of its telling words say, else English. */
export function languageOfArticle(
  counts: readonly LanguageCount[],
  declared: Language | null,
): Language {
  if (declared !== null) return declared;
  const sums = LANGUAGE_DATA.map((_, index) =>
    counts.reduce((sum, count) => sum + (count[index] ?? 0), 0),
  );
  return leading(sums) ?? 'en';
}
