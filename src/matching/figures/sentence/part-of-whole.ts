import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { endsWithTurn, isTurn } from '../turns/special-words.ts';
import type { ReadSentence } from './sentence.ts';

/** "ein Teil der 11.000", "some of the 11,000": what befell a part of them did not befall the number. */
export function isOfWhole(
  sentence: ReadSentence,
  quantity: Quantity,
  scope: { readonly from: number },
): boolean {
  const { partOf } = sentence.data.figures;
  for (const { kind, from, to } of sentence.standing) {
    const leads = to === quantity.begin && kind.list === partOf;
    if (leads && takesPart(sentence, quantity, from, scope.from)) return true;
  }
  return false;
}

/** Whether what stands before "of the 11,000", or the rest of the sentence, is a part of them. */
function takesPart(
  { words, quantities, data }: ReadSentence,
  quantity: Quantity,
  from: number,
  scopeFrom: number,
): boolean {
  // "spoke of 43,000 killed and 370,000 wounded"
  if (from > 0 && data.turns.reporting(words, from - 1, from).length > 0) return false;
  const before = words[from - 1]?.folded ?? '';
  // "Of the 11,000 soldiers sent, more than half are dead."
  if (from === scopeFrom || data.figures.that.has(before)) {
    const rest = quantities.some(({ begin }) => begin > quantity.next);
    if (rest || namesPart(words, quantity.next, data)) return true;
  }
  return data.figures.parts.has(before) || quantities.some(({ next }) => next === from);
}

function namesPart(
  words: ReadSentence['words'],
  from: number,
  data: ReadSentence['data'],
): boolean {
  return hasWordOf(words, from, words.length, data.figures.parts);
}

/** "…, the first six around the new year": a part of those just counted, that comes before the rest. */
export function isFirstPart(sentence: ReadSentence, { begin }: Quantity): boolean {
  return endsWithTurn(sentence, begin, sentence.data.figures.firstOf);
}

/** "zwei von 24 Raketen": a part, of which more is said than that they are there. */
export function hasWhole(sentence: ReadSentence, { next }: Quantity): boolean {
  for (const { begin } of sentence.quantities) {
    if (begin > next && isTurn(sentence, next, begin, sentence.data.figures.partOf)) return true;
  }
  return false;
}
