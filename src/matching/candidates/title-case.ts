import type { ReadBlock } from '../find/read-block.ts';
import { LANGUAGE_DATA } from '../languages/all.ts';
import { foldedAt } from '../words/folded-words.ts';
import { FIRST_UPPER, NUMBER } from '../words/tokens.ts';

/** Words on each side in which one in small letters is looked for. */
const AROUND = 8;
/** Letters of a word that a headline writes with a capital. */
const SHORTEST_CONTENT = 4;

/**
 * Whether a capital says anything at words `from` to `to`: around them stands a word in small letters that a
 * headline in which every word has a capital would give one.
 */
export function capitalsTell(
  { text, tokens, language }: ReadBlock,
  from: number,
  to: number,
): boolean {
  const data = LANGUAGE_DATA[language];
  const last = Math.min(tokens.count - 1, to + AROUND);
  for (let i = Math.max(0, from - AROUND); i <= last; i++) {
    if (((tokens.shape[i] as number) & (FIRST_UPPER | NUMBER)) !== 0) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < SHORTEST_CONTENT) continue;
    const folded = foldedAt(text, tokens, i);
    if (data?.prepositions.has(folded) !== true && data?.conjunctions.has(folded) !== true) {
      return true;
    }
  }
  return false;
}

/** "Kim Inspects Site of Museum": a word that has its capital from the headline and is no further name. */
export function isHeadlineVerb(block: ReadBlock, i: number): boolean {
  const ending = LANGUAGE_DATA[block.language]?.headlineVerb ?? null;
  if (ending === null || !foldedAt(block.text, block.tokens, i).endsWith(ending)) return false;
  return !capitalsTell(block, i, i);
}
