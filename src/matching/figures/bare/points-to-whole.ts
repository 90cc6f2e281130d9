import type { OneNumber } from '../counted/one-number.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { isTurn, turnFrom } from '../turns/special-words.ts';

/** "Von ihnen seien nach Angaben des südkoreanischen Geheimdienstes 1.000" */
const LONGEST_OPENING = 9;

/** Whether a number is said to be a part of those spoken of before: "1,000 of them", "4.000 der Soldaten". */
export function pointsToWhole({ sentence, quantity, counted: noun, previous }: OneNumber): boolean {
  const { words, data } = sentence;
  const { definite, ofThem, ofWhom, partOf } = data.figures;
  const { begin, next } = quantity;
  if (noun === null) {
    const { from } = segmentBounds(sentence.segments, begin);
    const opening = turnFrom(sentence, from, ofThem) - from;
    const lead = begin - from;
    return (
      turnFrom(sentence, next, ofThem) > next ||
      (opening > 0 && lead <= LONGEST_OPENING) ||
      // "Of those, 4,000 …", "Of these, he said, 2,600 …"
      (isTurn(sentence, 0, 2, ofThem) && from <= LONGEST_OPENING)
    );
  }
  if (noun.kind !== 'people') return false;
  // "60 der Soldaten einer Brigade"
  if (ofWhom.has(words[noun.to]?.folded ?? '')) return false;
  const isDefinite = (at: number) => definite.has(words[at]?.folded ?? '');
  const part = turnFrom(sentence, next, partOf) > next && isDefinite(next);
  return part || (previous !== null && isDefinite(begin - 1));
}
