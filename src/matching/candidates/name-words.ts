import { hasCapital, isAllCapitals, isNumber, type ReadBlock, wordAt } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { withoutEndings } from '../lexicon/inflection.ts';
import { isTitle } from '../lexicon/pattern-words.ts';
import { STARTS_NAME } from '../lexicon/word-meaning.ts';
import { remembered } from '../words/word-memo.ts';

/** A word with a capital that is no office, abbreviation, common word or (unless `any`) known name. */
export function looksLikeName(block: ReadBlock, i: number, any = false): boolean {
  if (!hasCapital(block, i) || isNumber(block, i)) return false;
  if (isAllCapitals(block, i) && !any) return false;
  if (!any && ((block.tokens.meaning[i] as number) & STARTS_NAME) !== 0) return false;
  return !isWordOrTitle(wordAt(block, i));
}

/** A word of a language or an office, in any of its forms. */
const isWordOrTitle = remembered(
  (folded) =>
    LANGUAGE_DATA.some(
      (data) =>
        data.functionWords.has(folded) ||
        data.commonWords.has(folded) ||
        data.prepositions.has(folded) ||
        data.articles.has(folded) ||
        data.prefixes.has(folded),
    ) || isOffice(folded),
);

/** An office or a form of address, in any of its forms. Folded. */
export const isOffice = remembered((folded) =>
  LANGUAGE_DATA.some((data) =>
    [folded, ...withoutEndings(folded, data.nounEndings)].some((form) => isTitle(form, data)),
  ),
);
