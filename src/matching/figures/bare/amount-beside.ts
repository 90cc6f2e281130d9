import { SINGLE_MEASURES } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isAid } from '../record/measure-kinds.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { hasVerb, mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { giversIn } from '../special/special-topic.ts';
import { unitBehind } from './amount.ts';

/** What a number goes on with. */
export type Beside = Pick<StatedFigure, 'measure' | 'of' | 'place'>;

/** "…, die Europäer aber nur 132 Milliarden": so many words may stand before the number. */
const LONGEST_LEAD = 5;

/**
 * "The US has allocated 114 billion, Europe 132 billion", "Saporischschja ist zu 74 Prozent besetzt, Cherson zu
 * 72 Prozent": the same of another giver or region, of which only that and the amount are said. Null where the
 * words between the two numbers say anything else.
 */
export function amountBeside(
  sentence: ReadSentence,
  quantity: Quantity,
  previous: StatedFigure | null,
): Beside | null {
  if (previous === null) return null;
  const { words, quantities, segments, data } = sentence;
  const before = quantities.findLast(({ next }) => next <= quantity.begin);
  if (before?.start !== previous.start) return null;
  if (unitBehind(sentence, quantity) !== previous.unit) return null;
  const segment = segmentBounds(segments, quantity.begin);
  const joint = words.findLastIndex(
    ({ folded }, at) =>
      at >= before.next && at < quantity.begin && data.language.conjunctions.has(folded),
  );
  const from = Math.max(segment.from, joint + 1);
  if (from < before.next || quantity.begin - from > LONGEST_LEAD) return null;
  if (hasVerb(sentence, from, segment.to)) return null;
  if (isAid(previous.measure) && !SINGLE_MEASURES.has(previous.measure))
    return otherGiver(sentence, from, quantity, previous);
  if (previous.measure === 'share-occupied') return otherRegion(sentence, from, quantity, previous);
  return null;
}

function otherGiver(
  sentence: ReadSentence,
  from: number,
  { begin, next }: Quantity,
  { of, measure, place }: StatedFigure,
): Beside | null {
  // "…, including 67 billion from the United States": a part of the sum, and of whom stands behind it.
  const isPart = sentence.data.figures.including.has(sentence.words[from]?.folded ?? '');
  const { to } = segmentBounds(sentence.segments, begin);
  const [giver, second] = isPart ? giversIn(sentence, next, to) : giversIn(sentence, from, begin);
  if (giver === undefined || second !== undefined || giver === of) return null;
  const known = sentence.record.topics.get(giver)?.measures.has(measure) === true;
  return known ? { measure, of: giver, place } : null;
}

function otherRegion(
  sentence: ReadSentence,
  from: number,
  { begin }: Quantity,
  { of, measure, place: same }: StatedFigure,
): Beside | null {
  const { kinds, sides } = sentence.record;
  const isRegion = (topic: TopicId) => kinds.get(topic) === 'place' && sides.get(topic) !== topic;
  const [region, second] = mentionsIn(sentence, from, begin).map(({ topic }) => topic);
  if (region === undefined || second !== undefined || region === same) return null;
  return isRegion(region) ? { measure, of, place: region } : null;
}
