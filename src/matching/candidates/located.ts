import { isSpaced } from '../find/gaps.ts';
import { type ReadBlock, wordAt } from '../find/read-block.ts';

/** So many words may stand between: "in den südlichen Teilen der". */
const BETWEEN = 4;

/**
 * "In der Ukraine", "in the east of Ukraine": a place that says where something is. `from` is the first word
 * of its name.
 */
export function isLocated(block: ReadBlock, from: number): boolean {
  const { tokens, data } = block;
  for (let i = from; i > from - BETWEEN && isSpaced(tokens, i); i--) {
    const word = wordAt(block, i - 1);
    if (data.whereabouts.has(word)) return true;
    if (!data.articles.has(word) && !data.directions.has(word)) return false;
  }
  return false;
}
