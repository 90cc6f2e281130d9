import type { NumberData } from '../languages/number-data.ts';
import { turnsBefore } from './beside-number.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt, scaledLike } from './numerals.ts';
import { isDashGap, isPlainGap, type Word } from './words.ts';

/** "10–12", "4 bis 6": ends further apart than this are no range ("5 bis 6.000"). */
const WIDEST_RANGE = 20;

/** A number that stands alone, the two ends of a range, or what is not to be read up to word `to`. */
type Range =
  | { readonly kind: 'single'; readonly low: number }
  | { readonly kind: 'range'; readonly low: number; readonly last: Numeral }
  | Nothing;

interface Nothing {
  readonly kind: 'nothing';
  readonly to: number;
}

/** Whether a number is the first end of a range, stands alone or is not to be read at all. */
export function rangeFrom(words: readonly Word[], first: Numeral, data: NumberData): Range {
  const link = words[first.to];
  if (link === undefined) return single(first);
  const dashed = isDashGap(link.gap) ? numeralAt(words, first.to, data) : null;
  if (dashed !== null) return dashedRange(words, first, dashed);
  const last = numeralAt(words, first.to + 1, data);
  if (last !== null) {
    if (first.year && last.year) return nothing(last.to);
    const linked = linkedRange(words, first, last, data);
    if (linked !== null) return linked;
  }
  return isOldValue(words, first, data) ? nothing(first.to) : single(first);
}

function single({ value }: Numeral): Range {
  return { kind: 'single', low: value };
}

function nothing(to: number): Nothing {
  return { kind: 'nothing', to };
}

/** "10–12"; "2024-10-18" and "3-2" are no counts. */
function dashedRange(words: readonly Word[], first: Numeral, last: Numeral): Range {
  const more = words[last.to];
  const isDate = more?.digits === true && isDashGap(more.gap);
  if (first.year || last.year || isDate) return nothing(last.to);
  return joined(first, last) ?? nothing(last.to);
}

/** "between 8,000 and 10,000", "8,000 to 10,000", "two or three"; null where no word links the numbers. */
function linkedRange(
  words: readonly Word[],
  first: Numeral,
  last: Numeral,
  data: NumberData,
): Range | null {
  const link = words[first.to] as Word;
  if (!isPlainGap(words[first.to + 1]?.gap ?? '')) return null;
  const { begin } = turnsBefore(words, first.from, data);
  const opener = words[begin - 1]?.folded;
  if (link.folded === data.betweenAnd && opener === data.between) {
    return joined(first, last) ?? nothing(last.to);
  }
  if (data.rangeTo.has(link.folded)) {
    // "from 8,000 to 10,000" has grown, "ranging from 8,000 to 10,000" has not.
    const isRanging = data.ranges.has(words[begin - 2]?.folded ?? '');
    const isChange = opener === data.changeFrom && link.folded === data.changeTo && !isRanging;
    return isChange ? nothing(first.to) : (joined(first, last) ?? single(first));
  }
  return link.folded === data.or && isPlainGap(link.gap) ? nothing(last.to) : null;
}

/** The range between two numbers; null where they are no ends of one. */
function joined(first: Numeral, last: Numeral): Range | null {
  const near = scaledLike(first, last);
  // "11 to 12,000": thousands, said once.
  const thousands = last.value % 1000 === 0 && near < 1000 && last.value > near * WIDEST_RANGE;
  const low = thousands ? near * 1000 : near;
  if (low >= last.value || last.value > low * WIDEST_RANGE) return null;
  return { kind: 'range', low, last };
}

/** "von 8.000 auf 10.000", "from 8,000 soldiers to 10,000": the first number has passed. */
function isOldValue(words: readonly Word[], numeral: Numeral, data: NumberData): boolean {
  if (!hasWord(words, numeral.to, numeral.to + 5, data.changeTo)) return false;
  const before = turnsBefore(words, numeral.from, data).begin;
  if (words[before - 1]?.folded !== data.changeFrom) return false;
  for (let at = numeral.to; at < Math.min(words.length, numeral.to + 5); at++) {
    if (words[at]?.folded !== data.changeTo) continue;
    for (let k = at + 1; k < Math.min(words.length, at + 4); k++) {
      if (numeralAt(words, k, data) !== null) return true;
    }
  }
  return false;
}

function hasWord(words: readonly Word[], from: number, to: number, folded: string): boolean {
  for (let at = from; at < to; at++) if (words[at]?.folded === folded) return true;
  return false;
}
