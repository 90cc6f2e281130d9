import { hasCapital, isNumber, type ReadBlock, wordAt } from '../find/read-block.ts';

/** Words on each side in which one in small letters is looked for. */
const AROUND = 8;
/** Letters of a word that a headline writes with a capital. */
const SHORTEST_CONTENT = 4;

/**
 * Whether a capital says anything at words `from` to `to`: around them stands a word in small letters that a
 * headline in which every word has a capital would give one.
 */
export function capitalsTell(block: ReadBlock, from: number, to: number): boolean {
  const { tokens, data } = block;
  const last = Math.min(tokens.count - 1, to + AROUND);
  for (let i = Math.max(0, from - AROUND); i <= last; i++) {
    if (hasCapital(block, i) || isNumber(block, i)) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < SHORTEST_CONTENT) continue;
    const folded = wordAt(block, i);
    if (!data.prepositions.has(folded) && !data.conjunctions.has(folded)) return true;
  }
  return false;
}

/** "Kim Inspects Site of Museum": a word that has its capital from the headline and is no further name. */
export function isHeadlineVerb(block: ReadBlock, i: number): boolean {
  const ending = block.data.headlineVerb;
  if (ending === null || !wordAt(block, i).endsWith(ending)) return false;
  return !capitalsTell(block, i, i);
}
