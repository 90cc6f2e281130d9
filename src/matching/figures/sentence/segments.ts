import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
import type { ReadSentence } from './sentence.ts';

/**
 * The number of the segment each word of a sentence stands in: segments are what commas, colons,
 * semicolons, brackets and dashes set apart. A comma inside a mention or before a second attribute
 * is none of them; the caller says which gaps to ignore.
 */
export function segmentsOf(
  words: readonly Word[],
  ignore: (at: number) => boolean,
): readonly number[] {
  let segment = 0;
  return words.map((word, at) => {
    if (word.gap !== ' ' && at > 0 && BORDER.test(word.gap) && !ignore(at)) segment++;
    return segment;
  });
}

const BORDER = /[;:()[\]\u2014…]|,(?:\s|$|["\u201c\u201d\u2019\u00bb\u00ab])|\s[-\u2013]\s/;

/** First word of the segment of word `at`, and the word after its last one. */
export function segmentBounds(
  segments: readonly number[],
  at: number,
): { readonly from: number; readonly to: number } {
  const segment = segments[at];
  let from = at;
  let to = at + 1;
  while (from > 0 && segments[from - 1] === segment) from--;
  while (to < segments.length && segments[to] === segment) to++;
  return { from, to };
}

/** Where what is said of a number ends: with its segment, or at the "and" before the next number, not before `behind`. */
export function ownEnd(
  {
    words,
    segments,
    quantities,
    data,
  }: Pick<ReadSentence, 'words' | 'segments' | 'quantities' | 'data'>,
  { begin, next }: Quantity,
  behind: number,
): number {
  const { to } = segmentBounds(segments, begin);
  const after = quantities.find((each) => each.begin >= next && each.begin < to);
  if (after === undefined) return to;
  for (let at = behind; at < after.begin; at++) {
    if (data.language.conjunctions.has(words[at]?.folded ?? '')) return at;
  }
  return after.begin;
}
