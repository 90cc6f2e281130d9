import type { Figure, Measure } from '../../claims/figure.ts';
import type { Quantity } from './quantities.ts';
import type { Scope } from './scope.ts';
import type { ReadSentence } from './sentence.ts';

/** How far behind a number its rate stands ("92 nordkoreanische Verluste pro Tag"). */
const REACH = 8;

/** The rate a number is meant as: "pro Tag", "a month"; null for none. */
export function rateOf(
  { words, data }: ReadSentence,
  quantity: Quantity,
  { from, to }: Scope,
): Figure['per'] {
  const end = Math.min(to, quantity.next + REACH);
  const found = data.turns.rates(words, from, end);
  const rate = found
    // "täglich 92 Soldaten", "92 Soldaten am Tag"
    .filter((turn) => turn.from >= quantity.next || turn.to === turn.from + 1)
    // "in a year" is a span, no rate.
    .filter(
      (turn) =>
        !data.turns
          .periods(words, Math.max(from, turn.from - 2), turn.to)
          .some((span) => span.from < turn.from),
    )
    // "im Jahr 2024" is a date.
    .find((turn) => words[turn.to]?.digits !== true);
  return rate?.kind ?? null;
}

/**
 * The span of time that a number covers: an ISO 8601 duration, `unclear` where its length is not known,
 * null for "since the beginning". Only for what adds up over time.
 */
export function periodOf(
  { words, data }: ReadSentence,
  measure: Measure,
  { from, to, more }: Scope,
): string | null {
  if (!ADDS_UP.has(measure)) return null;
  for (const range of [{ from, to }, ...more]) {
    const found = data.turns.periods(words, range.from, range.to)[0];
    if (found !== undefined) return found.kind;
  }
  return null;
}

const ADDS_UP: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'killed-or-wounded',
  'captured',
  'lost',
  'returned',
  'additional',
  'shells',
  'missiles',
  'guns',
  'launchers',
  'containers',
  'oil',
  'civilians-killed',
]);
