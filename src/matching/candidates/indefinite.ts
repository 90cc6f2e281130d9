import { isSpaced } from '../find/gaps.ts';
import { type ReadBlock, wordAt } from '../find/read-block.ts';

/** Whether the indefinite article stands right before word `from`. */
export function isIndefinite(block: ReadBlock, from: number): boolean {
  return isSpaced(block.tokens, from) && block.data.indefinite.has(wordAt(block, from - 1));
}
