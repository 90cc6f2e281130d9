import { isPlainGap } from '../../numbers/words.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { isTurn, turnFrom } from '../turns/special-words.ts';

/** "Von ihnen seien nach Angaben des südkoreanischen Geheimdienstes 1.000" */
const LONGEST_OPENING = 9;
/** "Davon seien etwa 1.000" */
const SHORT_OPENING = 3;

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
      (opening === 1 && lead <= SHORT_OPENING) ||
      (opening === 2 && lead <= LONGEST_OPENING) ||
      // "Of those, 4,000 …", "Of these, he said, 2,600 …"
      (isTurn(sentence, 0, 2, ofThem) &&
        (from === 2 || (from <= LONGEST_OPENING && isReport(sentence, 2, from))))
    );
  }
  if (noun.kind !== 'people') return false;
  // "60 der Soldaten einer Brigade"
  if (ofWhom.has(words[noun.to]?.folded ?? '') && isPlainGap(words[noun.to]?.gap ?? ''))
    return false;
  const isDefinite = (at: number) => definite.has(words[at]?.folded ?? '');
  const part =
    turnFrom(sentence, next, partOf) > next && (isDefinite(next) || isDefinite(next + 1));
  return part || (previous !== null && isDefinite(begin - 1));
}

/** ", he said,": a remark of one segment that names who says so. */
function isReport({ words, segments, data }: ReadSentence, from: number, to: number): boolean {
  if (segmentBounds(segments, from).to !== to) return false;
  const { reporting, sources } = data.turns;
  return reporting(words, from, to).length + sources(words, from, to).length > 0;
}
