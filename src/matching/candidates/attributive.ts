import { isSpaced } from '../find/gaps.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { foldWord } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { remembered } from '../words/word-memo.ts';

/** The ending of the plural where nouns have no capitals. */
const PLURAL = 's';
/** The ending of most past tenses. */
const PAST = 'ed';

/**
 * "The civilian population", "a drone pilot": a name that is authored as a plural stands here in the
 * singular before another word, and only says of what sort that one is. German joins the two.
 */
export function isAttributive(block: ReadBlock, alias: string, to: number): boolean {
  const { text, tokens, language } = block;
  if (LANGUAGE_DATA[language]?.capitalNouns !== false || !alias.endsWith(PLURAL)) return false;
  const said = foldedAt(text, tokens, to);
  if (said.endsWith(PLURAL) || !isSingularOf(said, alias)) return false;
  return isSpaced(tokens, to + 1) && !isNoNoun(foldedAt(text, tokens, to + 1));
}

function isSingularOf(said: string, alias: string): boolean {
  return foldWord(alias).endsWith(said + PLURAL);
}

/** A word that no noun before belongs to: one of the grammar, an auxiliary verb, a past tense. */
const isNoNoun = remembered(
  (folded) =>
    folded.endsWith(PAST) ||
    LANGUAGE_DATA.some(
      (data) =>
        data.functionWords.has(folded) ||
        data.prepositions.has(folded) ||
        data.conjunctions.has(folded) ||
        data.articles.has(folded) ||
        data.arrivals.has(folded) ||
        data.verbSigns.has(folded),
    ),
);
