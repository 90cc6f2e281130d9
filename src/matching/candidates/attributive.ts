import { isSpaced } from '../find/gaps.ts';
import { type ReadBlock, wordAt } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { foldWord } from '../words/fold.ts';
import { remembered } from '../words/word-memo.ts';

/**
 * "The civilian population", "a drone pilot": a name that is authored as a plural stands here in the
 * singular before another word, and only says of what sort that one is. German joins the two.
 */
export function isAttributive(block: ReadBlock, alias: string, to: number): boolean {
  const { tokens, data } = block;
  const plural = data.pluralBeforeNoun;
  if (plural === null || !alias.endsWith(plural)) return false;
  const said = wordAt(block, to);
  if (said.endsWith(plural) || !foldWord(alias).endsWith(said + plural)) return false;
  if (!isSpaced(tokens, to + 1)) return false;
  const next = wordAt(block, to + 1);
  return data.participle?.test(next) !== true && !isNoNoun(next);
}

/** "North Korea's weapons program", "munitions factories": no weapons, but who makes or tests them. */
export function isUndertaking(block: ReadBlock, to: number): boolean {
  return isSpaced(block.tokens, to + 1) && block.data.undertakings.has(wordAt(block, to + 1));
}

/** A word that no noun before belongs to: one of the grammar, an auxiliary verb. */
const isNoNoun = remembered((folded) =>
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
