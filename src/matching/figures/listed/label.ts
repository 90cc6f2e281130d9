import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap, type Word } from '../../numbers/words.ts';
import type { Range } from '../sentence/segments.ts';

/** "Getötete und verwundete Soldaten" */
const LONGEST_LABEL = 5;

/**
 * The words that say in a list what a number counts, before a colon or dash: "Panzer: 7.434", "personnel – about
 * 1,032,000"; null where a number has no label, or where words follow it that may be of it.
 */
export function labelOf(
  words: readonly Word[],
  { begin, next }: Pick<Quantity, 'begin' | 'next'>,
): Range | null {
  if (begin === 0 || !LABELS.test(words[begin]?.gap ?? '')) return null;
  const after = words[next];
  if (after !== undefined && goesOn(after)) return null;
  let from = begin - 1;
  while (from > 0 && goesOn(words[from] as Word)) from--;
  const isShort = begin - from <= LONGEST_LABEL;
  return isShort && words.slice(from, begin).every(({ digits }) => !digits)
    ? { from, to: begin }
    : null;
}

const LABELS = /^:\s*$|^\s+[\u2010-\u2014-]\s+$/;

/** Whether a word goes on with the line before it. */
function goesOn({ gap }: Word): boolean {
  return isPlainGap(gap) && !gap.includes('\n');
}
