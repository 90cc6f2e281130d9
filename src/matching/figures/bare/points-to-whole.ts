import type { OneNumber } from '../counted/one-number.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { isTurn, turnFrom } from '../turns/special-words.ts';

/** "Von ihnen seien nach Angaben des südkoreanischen Geheimdienstes 1.000" */
const LONGEST_OPENING = 9;

/** Whether a number is said to be a part of those spoken of before: "1,000 of them", "these 4,000 soldiers", "4.000 der Soldaten". */
export function pointsToWhole({ sentence, quantity, counted: noun }: OneNumber): boolean {
  const { words, data } = sentence;
  const { definite, ofThem, partOf } = data.figures;
  const { begin, next } = quantity;
  if (noun === null) {
    const { from } = segmentBounds(sentence.segments, begin);
    return (
      turnFrom(sentence, next, ofThem) > next ||
      // "Of those, 4,000 …", "Of these, he said, 2,600 …"
      (isTurn(sentence, 0, 2, ofThem) && from <= LONGEST_OPENING)
    );
  }
  if (noun.kind !== 'people') return false;
  const isDefinite = (at: number) => definite.has(words[at]?.folded ?? '');
  return isDefinite(begin - 1) || (turnFrom(sentence, next, partOf) > next && isDefinite(next));
}
