import type { Quantity } from '../../numbers/quantities.ts';
import type { Scope } from '../counted/scope.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { hasVerb, type ReadSentence } from '../sentence/sentence.ts';
import { isTurn } from '../turns/special-words.ts';

/** "genau 19,25 Prozent der Ukraine": so much longer than the number is what is put in. */
const LONGEST_INSERTION = 4;
/** "Inside Ukraine, …" */
const LONGEST_OPENING = 4;

/**
 * What else speaks about a number: the parts of a sentence around one that is put in (", about 193
 * billion,"), and a short opening before it ("Inside Ukraine, 3.7 million …").
 */
export function around(sentence: ReadSentence, { begin, next }: Quantity): Scope['more'] {
  const { words, quantities, segments } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  const isFree = (range: { readonly from: number; readonly to: number }) =>
    !quantities.some((each) => each.begin >= range.from && each.begin < range.to);
  if (from === 0) return [];
  const before = segmentBounds(segments, from - 1);
  const isPutIn = to - from <= next - begin + LONGEST_INSERTION && !hasVerb(sentence, from, to);
  if (isPutIn && to < words.length) return [before, segmentBounds(segments, to)].filter(isFree);
  // "Den Wert der Waffen, die Washington zugesagt hat, gibt es mit 65,9 Milliarden an."
  const { relatives } = sentence.data.figures;
  if (before.from > 0 && relatives.has(words[before.from]?.folded ?? '')) {
    return [segmentBounds(segments, before.from - 1)].filter(isFree);
  }
  // "… einigten sich darauf, je 1.000 Gefangene freizulassen"
  if (isInfinitive(sentence, to - 1)) return [before].filter(isFree);
  const opens = before.from === 0 && before.to <= LONGEST_OPENING;
  if (opens && !hasVerb(sentence, before.from, before.to) && isFree(before)) return [before];
  return [];
}

/** "freizulassen", "zu tauschen": who does so stands in the clause before. */
function isInfinitive({ words, data }: ReadSentence, at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  if (!data.figures.verbLast) return false;
  return words[at - 1]?.folded === data.figures.marker || /.zu.+en$/.test(folded);
}

/**
 * "13.134 Zivilisten getötet, darunter 707 Kinder", "eight of them children": what befell a part is said of
 * the number before.
 */
export function amongWhom(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  from: number,
): Scope['more'] {
  const { words, quantities, segments, data } = sentence;
  const { including, ofThem } = data.figures;
  const isPart =
    isTurn(sentence, next, next + 2, ofThem) ||
    including.has(words[from]?.folded ?? '') ||
    including.has(words[begin - 1]?.folded ?? '');
  const before = quantities.findLast(({ next }) => next <= begin);
  if (!isPart || before === undefined) return [];
  const clause = segmentBounds(segments, before.begin);
  const other = quantities.findLast(({ next }) => next <= before.begin);
  const first = Math.max(clause.from, other?.next ?? 0);
  return [
    { from: first, to: Math.min(begin, clause.to) },
    ...(clause.to < begin ? [{ from: clause.to, to: begin }] : []),
  ];
}
