import type { Measure } from '../../../claims/measure.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Word } from '../../numbers/words.ts';
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

/**
 * "More than a million people were evacuated" are no losses, though a claim of losses has just that number: the
 * sentence does not name those who had them, and neither it nor the one before has a word for them.
 */
export function isUntoldLoss(
  { words, wordsBefore, mentions, data }: ReadSentence,
  { measure, of }: KnownFigure,
): boolean {
  if (!isLoss(measure) || mentions.some(({ topic }) => topic === of)) return false;
  const { cues, losses } = data.turns;
  const tells = (all: readonly Word[]) =>
    losses(all, 0, all.length).length > 0 ||
    cues(all, 0, all.length).some(({ kind }) => isLoss(kind));
  return !tells(words) && !tells(wordsBefore());
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
