import type { Quantity } from '../../numbers/quantities.ts';
import { isDashGap, type Word } from '../../numbers/words.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { behindUnit } from '../sentence/unit-turn.ts';

/**
 * The end of what a number counts: behind the first noun ("8 Millionen Binnenflüchtlinge und getötete
 * Zivilisten"), where nothing is measured.
 */
export function countedEnd(sentence: ReadSentence, quantity: Quantity, to: number): number {
  const { next, sign } = quantity;
  if (sign !== null || behindUnit(sentence, quantity) > next) return to;
  return sentence.data.language.capitalNouns
    ? behindCapital(sentence, next, to)
    : beforeNextPhrase(sentence, next, to);
}

/** Behind the first noun, where nouns are capitalised. */
function behindCapital({ words, data }: ReadSentence, from: number, to: number): number {
  if (data.language.prepositions.has(words[from]?.folded ?? '')) return to;
  for (let at = from; at < to; at++) {
    const isFirstHalf = isDashGap(words[at + 1]?.gap ?? '');
    if (words[at]?.capital === true && !isFirstHalf) return at + 1;
  }
  return to;
}

/** Before the first preposition or conjunction, where a noun phrase ends with its noun; "of" goes on with it. */
function beforeNextPhrase({ words, data }: ReadSentence, from: number, to: number): number {
  const { prepositions, conjunctions, genitives } = data.language;
  for (let at = from + 1; at < to; at++) {
    const { folded } = words[at] as Word;
    if (genitives.has(folded)) continue;
    if (prepositions.has(folded)) return at;
    // "500,000 Ukrainian and Russian troops"
    const isPair = words[at - 1]?.capital === true && words[at + 1]?.capital === true;
    if (conjunctions.has(folded) && !isPair) return at;
  }
  return to;
}
