import { isSpaced } from '../find/gaps.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { foldWord } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { remembered } from '../words/word-memo.ts';

/**
 * "The civilian population", "a drone pilot": a name that is authored as a plural stands here in the
 * singular before another word, and only says of what sort that one is. German joins the two.
 */
export function isAttributive(block: ReadBlock, alias: string, to: number): boolean {
  const { text, tokens, language } = block;
  const data = LANGUAGE_DATA[language];
  const plural = data?.pluralBeforeNoun ?? null;
  if (plural === null || !alias.endsWith(plural)) return false;
  const said = foldedAt(text, tokens, to);
  if (said.endsWith(plural) || !foldWord(alias).endsWith(said + plural)) return false;
  if (!isSpaced(tokens, to + 1)) return false;
  const next = foldedAt(text, tokens, to + 1);
  return data?.participle?.test(next) !== true && !isNoNoun(next);
}

/** "North Korea's weapons program", "munitions factories": no weapons, but who makes or tests them. */
export function isUndertaking({ text, tokens, language }: ReadBlock, to: number): boolean {
  if (!isSpaced(tokens, to + 1)) return false;
  return LANGUAGE_DATA[language]?.undertakings.has(foldedAt(text, tokens, to + 1)) === true;
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
