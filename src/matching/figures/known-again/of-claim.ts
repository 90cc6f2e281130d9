import type { StatedFigure } from '../../mention.ts';
import type { OneNumber } from '../counted/one-number.ts';
import type { KnownFigure } from '../record/known-figures.ts';
import { isAid } from '../record/measure-kinds.ts';
import { recognised } from './recognised.ts';

/**
 * The figure that a rule has read, as the claim with its number counts it: "Under the Istanbul deal Russia returned
 * 6,057 bodies" is of that deal, and not of all bodies returned; the words for aid do not tell how it was counted.
 * As it was where its number stands on record just so, or the sentence shares too little with such a claim.
 */
export function asClaimed(one: OneNumber, figure: StatedFigure): StatedFigure {
  const { known } = one.sentence.record;
  const same = (known.get(figure.low ?? figure.high ?? 0) ?? []).filter(
    ({ low, high }) => low === figure.low && high === figure.high,
  );
  const isRead = ({ of, measure }: KnownFigure) => of === figure.of && measure === figure.measure;
  const next = same.filter((each) => isNextTo(each, figure));
  if (next.length === 0 || same.some(isRead)) return figure;
  const again = recognised(one);
  return again !== null &&
    next.some(({ of, measure }) => of === again.of && measure === again.measure)
    ? again
    : figure;
}

/** Whether a claim is about the topic that was read, or counts its aid in another way. */
function isNextTo(known: KnownFigure, { of, measure }: StatedFigure): boolean {
  if (known.measure === measure) return known.about.includes(of);
  return known.of === of && isAid(known.measure) && isAid(measure);
}
