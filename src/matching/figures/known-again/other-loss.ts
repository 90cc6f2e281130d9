import type { Quantity } from '../../numbers/quantities.ts';
import type { KnownFigure } from '../record/known-figures.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

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

/** "15,000 civilian casualties" are not all dead: a noun for a loss behind the number that the claim does not mean. */
export function isAnotherLoss(
  { words, data }: ReadSentence,
  { next }: Quantity,
  { measure }: KnownFigure,
): boolean {
  const [noun] = data.turns.losses(words, next, next + NOUN_WITHIN);
  switch (noun?.kind) {
    case 'killed-or-wounded':
      return /killed|deaths/.test(measure) && !/wounded/.test(measure);
    case 'killed':
      return /^(?:wounded|civilians-injured)$/.test(measure);
    case 'wounded':
      return /killed|deaths/.test(measure) && !/wounded/.test(measure);
    case 'captured':
    case 'lost':
    case undefined:
      return false;
  }
}

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed-or-wounded']);
