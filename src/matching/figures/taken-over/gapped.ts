import { type Measure, SINGLE_MEASURES } from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { addsUp } from '../counted/period.ts';
import { lossesOf } from '../record/losses-of.ts';
import { isAid, isLoss } from '../record/measure-kinds.ts';
import { numberBefore, type PlacedMention, type ReadSentence } from '../sentence/sentence.ts';
import { giversIn } from '../special/giver.ts';
import { placed } from './placed.ts';
import { type Remnant, remnantOf } from './remnant.ts';

/** What a number is of and where, all else as of the one before. */
export type Contrast = Pick<StatedFigure, 'of' | 'measure' | 'place'>;

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
  const before = numberBefore(sentence, quantity.begin);
  if (before?.start !== previous.start || previous.negated) return null;
  const { measure } = previous;
  const isGiver = (at: number) => isAid(measure) && giversIn(sentence, at, at + 1).size > 0;
  const remnant = remnantOf(sentence, quantity, before, isGiver);
  if (remnant === null) return null;
  const { named, side, when, part } = remnant;
  if (isAid(measure)) return otherGiver(sentence, quantity, remnant, previous);
  if (side !== null)
    return named === null && !part ? otherSide(sentence, remnant, side, previous) : null;
  if (named !== null) {
    const there = part
      ? partAt(sentence, quantity, previous)
      : otherPlace(sentence, named, previous);
    return there === null ? null : { ...previous, ...there };
  }
  // Of a part the time has to be another one, or it would stand for the whole.
  return when && !COUNTED_ONCE.has(measure) && !(part && !addsUp(measure)) ? previous : null;
}

/** All who were sent, whenever that was: the soldiers of another year come on top. */
const COUNTED_ONCE: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'planned', 'additional']);

function otherGiver(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { from, to, when, side, part }: Remnant,
  previous: StatedFigure,
): Contrast | null {
  const { of, measure } = previous;
  if (SINGLE_MEASURES.has(measure)) return null;
  // "…, including 67 billion from the United States", "compared with 115 billion from the US"
  const before = giversIn(sentence, from, begin);
  const [giver, second] = part || before.size === 0 ? giversIn(sentence, next, to) : before;
  if (giver === undefined) return when && side === null && !part ? previous : null;
  const known = sentence.record.topics.get(giver)?.measures.has(measure) === true;
  return second === undefined && giver !== of && known ? { ...previous, of: giver } : null;
}

/** "10,000 troops in Russia, including as many as 8,000 in Kursk": a part of those who were sent is counted there. */
function partAt(
  sentence: ReadSentence,
  quantity: Quantity,
  previous: StatedFigure,
): Pick<Contrast, 'measure' | 'place'> | null {
  const there = placed(sentence, quantity, previous);
  return there.measure === 'present' && there.place !== previous.place ? there : null;
}

function otherPlace(
  { record, words, data }: ReadSentence,
  { topic, from }: PlacedMention,
  { measure, place: same }: StatedFigure,
): Pick<Contrast, 'place'> | null {
  if (record.kinds.get(topic) !== 'place' || topic === same) return null;
  const isRegion = record.sides.get(topic) !== topic;
  if (measure === 'share-occupied') return isRegion ? { place: topic } : null;
  // "Germany hosts 1.2 million, Poland 990,000"
  const direct = !data.language.prepositions.has(words[from - 1]?.folded ?? '');
  return measure === 'with-protection' && same !== null && direct ? { place: topic } : null;
}

/** "Auf russischer Seite fielen 250.000, auf ukrainischer 60.000": the number before is of a side too. */
function otherSide(
  sentence: ReadSentence,
  { from, to }: Remnant,
  side: Contrast['of'],
  previous: StatedFigure,
): Contrast | null {
  if (!isLoss(previous.measure) || sentence.record.sides.get(previous.of) === side) return null;
  if (!hasWordOf(sentence.words, from, to, sentence.data.language.prepositions)) return null;
  const other = lossesOf(sentence.record, side);
  return other === null ? null : { ...previous, of: other.topic };
}
