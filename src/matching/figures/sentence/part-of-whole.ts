import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isTurn } from '../turns/special-words.ts';
import type { ReadSentence } from './sentence.ts';

/** "ein Teil der 11.000", "some of the 11,000": what befell a part of them did not befall the number. */
export function isOfWhole(
  { words, quantities, data, standing }: ReadSentence,
  quantity: Quantity,
  scope: { readonly from: number },
): boolean {
  return standing.some(({ kind, from, to }) => {
    if (to !== quantity.begin || !kind.lists.includes(data.figures.partOf)) return false;
    // "spoke of 43,000 killed and 370,000 wounded"
    if (from > 0 && data.turns.reporting(words, from - 1, from).length > 0) return false;
    // "Of the 11,000 soldiers sent, more than half are dead."
    if (from === scope.from || data.figures.that.has(words[from - 1]?.folded ?? '')) {
      const rest = quantities.some(({ begin }) => begin > quantity.next);
      if (rest || namesPart(words, quantity.next, data)) return true;
    }
    const before = words[from - 1]?.folded ?? '';
    const share = quantities.some(({ next, sign }) => sign !== null && next === from);
    return share || data.figures.parts.has(before) || quantities.some(({ next }) => next === from);
  });
}

function namesPart(
  words: ReadSentence['words'],
  from: number,
  data: ReadSentence['data'],
): boolean {
  return hasWordOf(words, from, words.length, data.figures.parts);
}

/** "zwei von 24 Raketen": a part, of which more is said than that they are there. */
export function hasWhole(sentence: ReadSentence, { next }: Quantity): boolean {
  return sentence.quantities.some(
    ({ begin }) => begin > next && isTurn(sentence, next, begin, sentence.data.figures.partOf),
  );
}
