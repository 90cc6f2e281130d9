import type { Figure, Unit } from '../../claims/figure.ts';
import type { Range } from '../../claims/intervals.ts';
import type { ReadingMessages } from './messages.ts';

type Bounds = Pick<Figure, 'low' | 'high' | 'approximate' | 'exclusive' | 'unit'>;

/** A figure as it was given: "about 10,000–12,000", "at least 10,000", "almost $20 billion". */
export function amountText({ figure: words, format }: ReadingMessages, figure: Bounds): string {
  const { low, high, approximate, exclusive, unit } = figure;
  const [from, to] = [low ?? high ?? 0, high ?? low ?? 0];
  const amount = format.amount(from, to, unit);
  const measured = words.units[unit]?.(amount) ?? amount;
  if (approximate && exclusive) {
    if (high === null) return words.justOver(measured);
    if (low === null) return words.almost(measured);
  }
  const about = approximate ? words.about(measured) : measured;
  if (high === null) return exclusive ? words.moreThan(about) : words.atLeast(about);
  if (low === null) return exclusive ? words.fewerThan(about) : words.upTo(about);
  return about;
}

/** The amount with its rate: "about $2,000 a month". */
export function rateText(messages: ReadingMessages, figure: Bounds & Pick<Figure, 'per'>): string {
  const amount = amountText(messages, figure);
  return figure.per === null ? amount : messages.figure.per[figure.per](amount);
}

/** From the lowest to the highest of several figures: "1,500–12,000". */
export function rangeText(messages: ReadingMessages, range: Range, unit: Unit): string {
  return amountText(messages, { ...range, unit, approximate: false, exclusive: false });
}
