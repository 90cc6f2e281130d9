import type { Measure } from '../../../claims/measure.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { KnownFigure } from '../record/known-figures.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { type ReadSentence, untilNumber } from '../sentence/sentence.ts';

/** So many words behind a number German has its noun. */
const NOUN_WITHIN = 3;

/** "More than a hundred injured" are no missiles: a word for a loss in the clause, and a count of things. */
export function isLossOfOthers(
  { words, segments, data }: ReadSentence,
  { begin }: Quantity,
  { unit }: KnownFigure,
): boolean {
  if (unit !== 'pieces') return false;
  const { from, to } = segmentBounds(segments, begin);
  return data.turns.cues(words, from, to).some(({ kind }) => HARM.has(kind));
}

/**
 * "15,000 civilian casualties" are not all dead, and 4,000 who "have died" are not the dead and wounded: the noun for
 * a loss behind the number, else the one kind of loss that its clause has a verb for, is not what the claim counts.
 */
export function isAnotherLoss(
  sentence: ReadSentence,
  { next }: Quantity,
  { measure }: KnownFigure,
): boolean {
  const { words, segments, data } = sentence;
  const [noun] = data.turns.losses(words, next, next + NOUN_WITHIN);
  if (noun !== undefined) return isNot(measure, noun.kind);
  const { to } = segmentBounds(segments, next - 1);
  const verbs = data.turns
    .cues(words, next, untilNumber(sentence, next, to))
    .filter(({ kind }) => isLoss(kind));
  const [verb] = verbs;
  return verb !== undefined && verbs.every(({ kind }) => kind === verb.kind)
    ? isNot(measure, verb.kind)
    : false;
}

function isNot(measure: Measure, loss: string): boolean {
  switch (loss) {
    case 'killed':
      return /wounded|injured/.test(measure);
    case 'wounded':
    case 'killed-or-wounded':
      return /killed|deaths/.test(measure) && !/wounded/.test(measure);
    default:
      return false;
  }
}

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed-or-wounded']);
