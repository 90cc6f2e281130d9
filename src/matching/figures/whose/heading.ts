import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';

/** "Ukraine's human cost", "der russische Blutzoll": whose it is stands right before. */
const OWNER_REACH = 2;

/**
 * "Ukraine's human cost: 43,000 soldiers killed": the side whose toll the heading before a colon tells of, where
 * the number behind it begins a clause that says what befell soldiers; null for none or several.
 */
export function sideOfHeading(sentence: ReadSentence, { from, to }: Counted): TopicId | null {
  const { words, segments, data, quantities, record } = sentence;
  const clause = segmentBounds(segments, to - 1);
  const opens = quantities.some(({ begin, next }) => begin === clause.from && next <= from);
  if (!opens || words[clause.from]?.gap.startsWith(':') !== true) return null;
  if (!data.turns.cues(words, to, clause.to).some(({ kind }) => isLoss(kind))) return null;
  const head = segmentBounds(segments, clause.from - 1);
  for (let at = head.from + 1; at < head.to; at++) {
    if (!hasWordOf(words, at, at + 1, data.figures.tolls)) continue;
    const first = Math.max(head.from, at - OWNER_REACH);
    const [side, second] = sidesIn(sentence, first, at);
    // "Zelensky names the price", "Ukraine's toll on Russia"
    const speaks = mentionsIn(sentence, first, at).some(
      ({ topic }) => record.kinds.get(topic) === 'person',
    );
    const other = sidesIn(sentence, at + 1, head.to).some((each) => each !== side);
    if (side !== undefined && second === undefined && !speaks && !other) return side;
  }
  return null;
}
