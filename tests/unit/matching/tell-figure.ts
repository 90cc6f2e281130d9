import type { StatedFigure } from '../../../src/matching/mention.ts';

/** Number, measure and topic: "45.100: killed of ukrainian-military-losses". */
export function tellShortly(text: string, figure: StatedFigure): string {
  const { start, end, measure, of, negated } = figure;
  return `${text.slice(start, end)}: ${measure} of ${of}${negated ? ' denied' : ''}`;
}

/**
 * All that was read of a number: "11.000: present 11000~ people of north-korean-troops @kursk-oblast by nis".
 * "~" approximate, "10000-" at least, "10000-!" more than, "-8000" at most, "-8000!" fewer than.
 */
export function tellFigure(text: string, figure: StatedFigure): string {
  const { start, end, low, high, measure, unit, of, place, period, per } = figure;
  const range = low === high ? `${low}` : `${low ?? ''}-${high ?? ''}`;
  return [
    `${text.slice(start, end)}: ${measure}`,
    `${range}${figure.approximate ? '~' : ''}${figure.exclusive ? '!' : ''} ${unit}`,
    per === null ? '' : `a ${per}`,
    `of ${of}`,
    place === null ? '' : `@${place}`,
    period ?? '',
    figure.negated ? 'denied' : '',
    figure.quoted ? 'quoted' : '',
    figure.attributedTo === null ? '' : `by ${figure.attributedTo}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
