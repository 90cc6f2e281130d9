import { foldWord, HYPHEN } from './fold.ts';
import { isHyphenated, isSpaced } from './gaps.ts';
import { withoutEndings } from './inflection.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import { isTitle } from './pattern-words.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER, type Tokens } from './tokens.ts';
import type { ReadBlock } from './verify.ts';
import { STARTS } from './vocabulary.ts';

/**
 * Whether a surname that stands as word `from` to `to` is part of the name of somebody else:
 * "Kim Kardashian", "Hunter Biden", "Austin Butler". An office, an abbreviation or a common word
 * beside it makes no other name.
 */
export function isOthersName(block: ReadBlock, from: number, to: number): boolean {
  const { tokens } = block;
  if (from > 0 && (isSpaced(tokens, from) || isHyphenated(tokens, from))) {
    if (looksLikeName(block, from - 1)) return true;
  }
  if (isInitialBefore(tokens, from)) return true;
  return isSpaced(tokens, to + 1) && looksLikeName(block, to + 1);
}

/** Whether a name follows, so that "Defense Secretary" belongs to whoever is named there. */
export function isNameAfter(block: ReadBlock, to: number): boolean {
  return isSpaced(block.tokens, to + 1) && looksLikeName(block, to + 1, true);
}

function isInitialBefore(tokens: Tokens, from: number): boolean {
  if (from === 0) return false;
  const length = (tokens.end[from - 1] as number) - (tokens.start[from - 1] as number);
  const shape = tokens.shape[from - 1] as number;
  return (
    length === 1 && (shape & FIRST_UPPER) !== 0 && (tokens.gap[from] as number) !== 1 << HYPHEN
  );
}

/** A word with a capital that is no office, abbreviation, common word or (unless `any`) known name. */
function looksLikeName(block: ReadBlock, i: number, any = false): boolean {
  const { text, tokens } = block;
  const shape = tokens.shape[i] as number;
  if ((shape & FIRST_UPPER) === 0 || (shape & NUMBER) !== 0) return false;
  if ((shape & ALL_UPPER) !== 0 && !any) return false;
  const folded = foldWord(text.slice(tokens.start[i], tokens.end[i]));
  for (const data of LANGUAGE_DATA) {
    if (data.functionWords.has(folded) || data.commonWords.has(folded)) return false;
    if (data.prepositions.has(folded) || data.articles.has(folded)) return false;
    if (data.prefixes.has(folded)) return false;
    const forms = [folded, ...withoutEndings(folded, ['s', 'en', 'n'])];
    if (forms.some((form) => isTitle(form, data))) return false;
  }
  return any || ((tokens.meaning[i] as number) & STARTS) === 0;
}
