import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { SentenceWords } from './sentence.ts';

/** Scales are left out of numbers of a like size: "524 Milliarden, im Februar 2024 über 486". */
const LEAST_SCALE = 1e6;
const LARGEST = 1000;
const FARTHEST = 5;
/** Whole numbers below this one may count anything. */
const LEAST_WHOLE = 100;

/**
 * The numbers of a sentence, each with what it leaves out: a number that ends its clause has the scale and sign of
 * the one before it, where it is of a like size ("sechs Millionen, im April mehr als 7,1", "zu 99,6 Prozent
 * besetzt, Donezk zu 78,1").
 */
export function inSameScale(
  sentence: SentenceWords,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const before = read.at(-1);
    read.push(before === undefined ? quantity : scaledLike(sentence, quantity, before));
  }
  return read;
}

function scaledLike(
  { words, data }: SentenceWords,
  quantity: Quantity,
  before: Quantity,
): Quantity {
  const own = sizeOf(quantity);
  const other = sizeOf(before);
  const behind = words[quantity.next];
  const ends = behind === undefined || !isPlainGap(behind.gap);
  const scaled = words.slice(quantity.from, quantity.to).some(({ digits }) => !digits);
  if (!ends || own >= LARGEST || scaled) return quantity;
  if (!quantity.fraction && own < LEAST_WHOLE) return quantity;
  const percent = data.turns.amounts(words, before.next, before.next + 2)[0];
  const isShare =
    before.sign === 'percent' || (percent?.from === before.next && percent.kind === 'percent');
  if (isShare) return quantity.fraction ? { ...quantity, sign: 'percent' } : quantity;
  const scale = scaleOf(other);
  const size = other / scale;
  if (scale < LEAST_SCALE || own > size * FARTHEST || size > own * FARTHEST) return quantity;
  const times = (value: number | null) => (value === null ? null : Math.round(value * scale));
  return {
    ...quantity,
    low: times(quantity.low),
    high: times(quantity.high),
    fraction: false,
    sign: quantity.sign ?? before.sign,
  };
}

/** A billion, a million or one: what a number was told in. */
function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
}
