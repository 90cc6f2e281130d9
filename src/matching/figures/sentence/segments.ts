import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
import type { ReadSentence } from './sentence.ts';

/** Words of a sentence, `from` to `to` (not included). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The first word of the segment that each word of a sentence stands in: segments are what commas, colons,
 * semicolons, brackets and dashes set apart. A comma inside a mention or before a second attribute
 * is none of them; the caller says which gaps to ignore.
 */
export function segmentsOf(
  words: readonly Word[],
  ignore: (at: number) => boolean,
): readonly number[] {
  let first = 0;
  return words.map((word, at) => {
    if (word.gap !== ' ' && at > 0 && BORDER.test(word.gap) && !ignore(at)) first = at;
    return first;
  });
}

/**
 * "the National Intelligence Service (NIS) said", "the [DPRK] has": whether a bracket around one short name opens
 * or has closed before word `at`; it parts nothing.
 */
export function isAbbreviated(words: readonly Word[], at: number): boolean {
  return closesName(words, at) || closesName(words, at + 1);
}

/** The word behind a name that ends before word `to`, and behind its short form in brackets. */
export function behindShortForm(words: readonly Word[], to: number): number {
  return closesName(words, to + 1) ? to + 1 : to;
}

function closesName(words: readonly Word[], at: number): boolean {
  const name = words[at - 1];
  return (
    name !== undefined &&
    /^\s?[([]$/.test(name.gap) &&
    /^\p{Lu}{2,6}$/u.test(name.raw) &&
    /^[)\]]+\s$/.test(words[at]?.gap ?? '')
  );
}

const BORDER = /[;:()[\]\u2014…]|,(?:\s|$|["\u201c\u201d\u2019\u00bb\u00ab])|\s[-\u2013]\s/;

/** First word of the segment of word `at`, and the word after its last one. */
export function segmentBounds(segments: readonly number[], at: number): Range {
  const from = segments[at] ?? at;
  let to = at + 1;
  while (to < segments.length && segments[to] === from) to++;
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
