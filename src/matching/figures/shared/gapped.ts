import { type Measure, SINGLE_MEASURES } from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { addsUp } from '../counted/period.ts';
import { isAid, isLoss } from '../record/measure-kinds.ts';
import type { PlacedMention, ReadSentence } from '../sentence/sentence.ts';
import { giversIn } from '../special/special-topic.ts';
import { lossesOf } from '../whose/subject.ts';
import { type Remnant, remnantOf } from './remnant.ts';

/** Whose or where a number is that takes all else from the one before. */
export type Contrast = Pick<StatedFigure, 'of' | 'place'>;

/**
 * What sets a number apart from the figure right before it, where its clause has left out all else: another time
 * ("… in May and 550 in June"), giver ("Europe 132 billion"), country or region ("Cherson zu 72 Prozent"), side ("auf
 * ukrainischer Seite 60.000"). Null where the clause says anything of its own, or nothing at all.
 */
export function contrastTo(
  sentence: ReadSentence,
  quantity: Quantity,
  previous: StatedFigure,
): Contrast | null {
  const before = sentence.quantities.findLast(({ next }) => next <= quantity.begin);
  if (before?.start !== previous.start || previous.negated) return null;
  const { of, place, measure } = previous;
  const isGiver = (at: number) => isAid(measure) && giversIn(sentence, at, at + 1).size > 0;
  const remnant = remnantOf(sentence, quantity, before, isGiver);
  if (remnant === null) return null;
  const { named, side, when, part } = remnant;
  if (isAid(measure)) return otherGiver(sentence, quantity, remnant, previous);
  if (side !== null)
    return named === null && !part ? otherSide(sentence, remnant, side, previous) : null;
  if (named !== null) return part ? null : otherPlace(sentence, named, previous);
  // Of a part the time has to be another one, or it would stand for the whole.
  return when && !COUNTED_ONCE.has(measure) && !(part && !addsUp(measure)) ? { of, place } : null;
}

/** All who were sent, whenever that was: the soldiers of another year come on top. */
const COUNTED_ONCE: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'planned', 'additional']);

function otherGiver(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { from, when, side, part }: Remnant,
  { of, measure, place }: StatedFigure,
): Contrast | null {
  if (SINGLE_MEASURES.has(measure)) return null;
  // "…, including 67 billion from the United States": a part of the sum, and of whom stands behind it.
  const [giver, second] = part
    ? giversIn(sentence, next, next + GIVER_REACH)
    : giversIn(sentence, from, begin);
  if (giver === undefined) return when && side === null && !part ? { of, place } : null;
  const known = sentence.record.topics.get(giver)?.measures.has(measure) === true;
  return second === undefined && giver !== of && known ? { of: giver, place } : null;
}

/** "billion euros from the United States" */
const GIVER_REACH = 6;

function otherPlace(
  { record, words, data }: ReadSentence,
  { topic, from }: PlacedMention,
  { of, measure, place: same }: StatedFigure,
): Contrast | null {
  if (record.kinds.get(topic) !== 'place' || topic === same) return null;
  const isRegion = record.sides.get(topic) !== topic;
  if (measure === 'share-occupied') return isRegion ? { of, place: topic } : null;
  // "Germany hosts 1.2 million, Poland 990,000"
  const direct = !data.language.prepositions.has(words[from - 1]?.folded ?? '');
  return measure === 'with-protection' && same !== null && direct ? { of, place: topic } : null;
}

/** "Auf russischer Seite fielen 250.000, auf ukrainischer 60.000": the number before is of a side too. */
function otherSide(
  sentence: ReadSentence,
  { from, to }: Remnant,
  side: Contrast['of'],
  { of, measure, place }: StatedFigure,
): Contrast | null {
  if (!isLoss(measure) || sentence.record.sides.get(of) === side) return null;
  if (!hasWordOf(sentence.words, from, to, sentence.data.language.prepositions)) return null;
  const other = lossesOf(sentence, side);
  return other === null ? null : { of: other.topic, place };
}
