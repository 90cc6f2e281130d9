import type { Unit } from '../../claims/figure.ts';
import type { FigureMessages, ReadingMessages } from './messages.ts';

type Scale = keyof FigureMessages['scales'];

/** From the largest: an axis takes the first that suits its numbers. */
const SCALES: readonly (readonly [Scale, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** As many decimals as a label of an axis bears. */
const MOST_DECIMALS = 2;

/** From here on a number without a scale is too long for an axis: "1,000,000". */
const LONG = 1e6;

/**
 * The labels of an axis, one for each number: all in one scale and with the same decimals, "0.9M", "1.0M",
 * "1.1M", so that they can be told apart at a glance. A zero is a plain zero.
 */
export function axisTexts(
  { format, figure: words }: ReadingMessages,
  values: readonly number[],
  unit: Unit,
): readonly string[] {
  // As in an amount: `Intl` knows no watts, and nobody counts single ones.
  const numbers = unit === 'W' ? values.map((value) => value / 1e9) : values;
  const [scale, size] = scaleOf(numbers);
  const scaled = numbers.map((value) => value / size);
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...scaled.map(decimalsOf)));
  return scaled.map((value) => {
    const number = format.fixed(value, value === 0 ? 0 : decimals);
    const text = scale === null || value === 0 ? number : words.scales[scale](number);
    return unit === 'percent' ? (words.units.percent?.(text) ?? text) : text;
  });
}

/** The scale of the largest number, unless the smallest would become a long fraction of it. */
function scaleOf(values: readonly number[]): readonly [Scale | null, number] {
  const largest = Math.max(0, ...values);
  const fitting = SCALES.find(
    ([, size]) =>
      largest >= size &&
      values.every((value) => value === 0 || (value >= size / 10 && isShort(value / size))),
  );
  if (fitting !== undefined) return fitting;
  const isThousands = values.every((value) => value % 1_000 === 0);
  return largest >= LONG && isThousands ? ['thousand', 1e3] : [null, 1];
}

function isShort(value: number): boolean {
  return decimalsOf(value) <= MOST_DECIMALS;
}

/** How many decimals a number has, up to what a computer makes of it: 1.1 has one. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}
