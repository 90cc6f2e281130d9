import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { KnownFigures } from './known-figures.ts';

/** A sum so many times larger or smaller is for something else. */
const FARTHEST = 100;

/** Whether a number is of the size of one that is on record for a topic and measure. */
export function isOfScale(
  known: KnownFigures,
  of: TopicId,
  measure: Measure,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): boolean {
  const value = high ?? low ?? 0;
  for (const [size, figures] of known) {
    const isNear = value <= size * FARTHEST && size <= value * FARTHEST;
    if (isNear && figures.some((each) => each.of === of && each.measure === measure)) return true;
  }
  return false;
}
