/** Where numbers stand on an upright axis. */
export interface ValueScale {
  readonly y: (value: number) => number;
  /** A few round numbers within the scale, rising. */
  readonly ticks: readonly number[];
  /** Equal steps multiply; else they add. */
  readonly logarithmic: boolean;
}

/** From this ratio on the small numbers of an even scale could not be told apart. */
const LOGARITHMIC_FROM = 20;

/** A scale that spans less than this part of its largest number would blow up small differences. */
const LEAST_SPAN = 0.3;

/** What a division may be off: 0.3 / 0.1 is not 3. */
const SLIP = 1e-9;

/** Below this part of the largest number a scale begins at zero: the rest is not worth cutting off. */
const FROM_ZERO = 0.4;

/**
 * Scales numbers, none of them negative, to pixels between `bottom` and `top`; `top` is the smaller one.
 * There are at most `mostTicks` ticks.
 */
export function valueScale(
  values: readonly number[],
  top: number,
  bottom: number,
  mostTicks: number,
): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const [from, to] = logarithmic ? [low, high] : evenDomain(low, high);
  const place = logarithmic ? Math.log10 : (value: number) => value;
  const span = place(to) - place(from);
  return {
    y: (value) => bottom - ((place(value) - place(from)) / span) * (bottom - top),
    ticks: logarithmic
      ? powersOfTen(from, to, mostTicks)
      : evenTicks(from, to, mostTicks, values.every(Number.isInteger)),
    logarithmic,
  };
}

function evenDomain(low: number, high: number): readonly [number, number] {
  if (high === 0) return [0, 1];
  if (low < FROM_ZERO * high) return [0, high];
  const missing = Math.max(0, LEAST_SPAN * high - (high - low));
  return [low - missing / 2, high + missing / 2];
}

function evenTicks(from: number, to: number, most: number, whole: boolean): readonly number[] {
  const rough = 10 ** Math.floor(Math.log10((to - from) / most));
  const steps = [1, 2, 2.5, 5, 10, 20, 25]
    .map((factor) => factor * rough)
    .filter((step) => !whole || Number.isInteger(step));
  for (const step of steps) {
    const first = Math.ceil(from / step - SLIP);
    const count = Math.floor(to / step + SLIP) - first + 1;
    if (count > most) continue;
    // Multiplied, not added up, and rounded: 0.1 + 0.2 is not 0.3.
    return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  }
  return [];
}

function powersOfTen(from: number, to: number, most: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.ceil(Math.log10(from)); 10 ** power <= to; power++) ticks.push(10 ** power);
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => i % every === 0);
}
