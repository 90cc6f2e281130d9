import type { Unit } from '../../claims/figure.ts';
import { type Bound, type NumberData, WATTS } from '../languages/number-data.ts';
import { turnAfter, turnsBefore } from './beside-number.ts';
import { isNoCount } from './no-count.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numerals.ts';
import { rangeFrom } from './range.ts';
import { currencyBefore, type Word } from './words.ts';

/** A number or range with what is said about it, wherever it stands and whatever it counts. */
export interface Quantity {
  /** First word of the number, and the word after it. */
  readonly from: number;
  readonly to: number;
  /** First of the words that belong to it ("mehr als"), and the word after the last one. */
  readonly begin: number;
  readonly next: number;
  /** Offsets of the number itself. */
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly exclusive: boolean;
  readonly fraction: boolean;
  /** See `Numeral.foreign`: sure only where people or pieces are counted. */
  readonly foreign: boolean;
  /** By a sign before or after it; words are not looked at. */
  readonly sign: Unit | null;
}

/** The number, of a range its higher end. */
export function sizeOf({ low, high }: Pick<Quantity, 'low' | 'high'>): number {
  return high ?? low ?? 0;
}

/** The numbers of a sentence that may count something, in order. */
export function quantitiesOf(
  text: string,
  words: readonly Word[],
  data: NumberData,
): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < words.length) {
    const { digits, beginsNumber } = words[at] as Word;
    const numeral = digits || beginsNumber ? numeralAt(words, at, data) : null;
    if (numeral === null) {
      at++;
      continue;
    }
    const range = rangeFrom(words, numeral, data);
    const last = range.kind === 'range' ? range.last : numeral;
    at = range.kind === 'nothing' ? range.to : last.to;
    if (range.kind === 'nothing' || at <= numeral.from) {
      at = Math.max(at, numeral.to);
      continue;
    }
    const quantity = toQuantity(text, words, numeral, last, range.low, data);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function toQuantity(
  text: string,
  words: readonly Word[],
  first: Numeral,
  last: Numeral,
  low: number,
  data: NumberData,
): Quantity | null {
  const turns = turnsBefore(words, first.from, data);
  const after = turnAfter(text, words, first.from, last.to, data);
  const before = words[turns.begin - 1]?.folded ?? '';
  if (data.vague.has(before) || data.vague.has(words[first.from - 1]?.folded ?? '')) return null;
  const bounds = after.bounds.length === 0 ? turns.bounds : [...turns.bounds, ...after.bounds];
  if (isNoCount(text, words, first, last, bounds.length > 0, data)) return null;
  const limits = limitsOf(low, last.value, bounds);
  if (limits === null) return null;
  const power = WATTS.get(words[after.next]?.folded ?? '');
  const scaled = (value: number | null) => (value === null ? null : value * (power ?? 1));
  const isBetween = first !== last && before === data.between;
  return {
    from: first.from,
    to: last.to,
    begin: isBetween ? turns.begin - 1 : turns.begin,
    next: power === undefined ? after.next : after.next + 1,
    start: (words[first.from] as Word).start,
    end: (words[last.to - 1] as Word).end,
    low: scaled(limits.low),
    high: scaled(limits.high),
    approximate: limits.approximate || first.rough || last.rough,
    exclusive: limits.exclusive,
    fraction: power === undefined && (first.fraction || last.fraction),
    foreign: first.foreign || last.foreign,
    sign: power === undefined ? signOf(text, words, turns.begin, first.from, last.to) : 'W',
  };
}

/** The unit by a sign or code at a number: "$2,000", "EUR 138 billion", "12 %". */
function signOf(
  text: string,
  words: readonly Word[],
  begin: number,
  from: number,
  to: number,
): Unit | null {
  return (
    currencyBefore(words[from]?.gap ?? '') ??
    codeBefore(words, begin) ??
    codeBefore(words, from) ??
    signAfter(text, words, to)
  );
}

function codeBefore(words: readonly Word[], at: number): Unit | null {
  switch (words[at - 1]?.raw) {
    case 'EUR':
      return 'EUR';
    case 'USD':
      return 'USD';
    default:
      return null;
  }
}

function signAfter(text: string, words: readonly Word[], to: number): Unit | null {
  const { end } = words[to - 1] as Word;
  const next = text.charAt(end);
  const sign = next.trim() === '' ? text.charAt(end + 1) : next;
  if (sign === '%') return 'percent';
  return sign === '$' || sign === '€' ? currencyBefore(sign) : null;
}

/** A quantity with what a turn behind its noun says of it: "8,000 people at least", "92 casualties or so a day". */
export function boundedBehind(
  text: string,
  words: readonly Word[],
  quantity: Quantity,
  behind: number,
  data: NumberData,
): Quantity {
  const { bounds } = turnAfter(text, words, quantity.from, behind, data);
  const { low, high } = quantity;
  if (bounds.length === 0 || low === null || high === null) return quantity;
  const limits = limitsOf(low, high, bounds);
  return limits === null
    ? quantity
    : { ...quantity, ...limits, approximate: quantity.approximate || limits.approximate };
}

interface Limits {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly exclusive: boolean;
}

/** Low and high as `Figure` means them; null where the turns contradict each other. */
function limitsOf(low: number, high: number, bounds: readonly Bound[]): Limits | null {
  const up = bounds.includes('at-least') || bounds.includes('more-than') || bounds.includes('good');
  const down =
    bounds.includes('at-most') || bounds.includes('less-than') || bounds.includes('nearly');
  if (up && down) return null;
  const rough = bounds.includes('nearly') || bounds.includes('good');
  return {
    low: down ? null : low,
    high: up ? null : high,
    // "estimated at more than 8,000" is a bound, "more than some 8,000" a rough one.
    approximate: rough || bounds[0] === 'about',
    exclusive: rough || bounds.includes('more-than') || bounds.includes('less-than'),
  };
}
