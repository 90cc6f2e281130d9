import { onceFor } from '../../../claims/once-for.ts';
import type { StatedFigure } from '../../mention.ts';
import type { KnownFigure, KnownFigures } from './known-figures.ts';
import { isMoney } from './measure-kinds.ts';

/** A number so many times smaller than all on record is of one event, a sum so many times larger for something else. */
const FARTHEST = 200;

/**
 * Whether a figure is of the size of what is on record for its topic, measure and rate: not the five dead of one
 * attack beside those of a war. Far more soldiers than on record are what a reader should be told of, far more money
 * is another budget. True where nothing is on record.
 */
export function isOfScale(
  known: KnownFigures,
  figure: Pick<StatedFigure, 'of' | 'measure' | 'unit' | 'per' | 'low' | 'high'>,
): boolean {
  const value = figure.high ?? figure.low ?? 0;
  const sizes = sizesOf(known).get(keyOf(figure));
  if (sizes === undefined) return true;
  return sizes.some(
    (size) => size <= value * FARTHEST && (!isMoney(figure.unit) || value <= size * FARTHEST),
  );
}

/** The numbers on record by what they are for. */
const sizesOf = onceFor((known: KnownFigures): ReadonlyMap<string, readonly number[]> => {
  const sizes = new Map<string, number[]>();
  for (const [size, figures] of known) {
    for (const key of new Set(figures.map(keyOf))) {
      sizes.set(key, [...(sizes.get(key) ?? []), size]);
    }
  }
  return sizes;
});

function keyOf({
  measure,
  of,
  unit,
  per,
}: Pick<KnownFigure, 'measure' | 'of' | 'unit' | 'per'>): string {
  return `${measure} ${of} ${unit} ${per}`;
}
