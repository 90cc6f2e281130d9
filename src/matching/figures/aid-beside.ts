import { type Measure, SINGLE_MEASURES } from '../../claims/measure.ts';
import type { StatedFigure } from '../mention.ts';
import { unitBehind } from './amount.ts';
import type { Quantity } from './quantities.ts';
import { segmentBounds } from './segments.ts';
import { hasVerb, type ReadSentence } from './sentence.ts';
import { giversIn } from './special-topic.ts';

/** "…, die Europäer aber nur 132 Milliarden": so many words may stand before the number. */
const LONGEST_LEAD = 5;

/**
 * "The US has allocated 114 billion, Europe 132 billion": aid of another giver, of which only the giver and
 * the amount are said. Null where the words between the two numbers say anything else.
 */
export function aidBeside(
  sentence: ReadSentence,
  quantity: Quantity,
  previous: StatedFigure | null,
): Pick<StatedFigure, 'measure' | 'of'> | null {
  if (previous === null || !isAid(previous.measure)) return null;
  const { words, quantities, segments, data, record } = sentence;
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
  const [giver, second] = giversIn(sentence, from, quantity.begin);
  if (giver === undefined || second !== undefined || giver === previous.of) return null;
  const known = record.topics.get(giver)?.measures.has(previous.measure) === true;
  return known ? { measure: previous.measure, of: giver } : null;
}

/** Sums of aid; a package is of one time. */
function isAid(measure: Measure): boolean {
  return measure.includes('aid') && !SINGLE_MEASURES.has(measure);
}
