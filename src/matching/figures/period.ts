import type { Figure } from '../../claims/figure.ts';
import type { Measure } from '../../claims/measure.ts';
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
    if (namesYear(words, range.from, range.to, data.numbers.yearIn)) return 'unclear';
  }
  return null;
}

/** "lost 500,000 soldiers in 2025": no count since the beginning, whether of the whole year or not. */
function namesYear(
  words: ReadSentence['words'],
  from: number,
  to: number,
  before: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) {
    const year = /^(?:19|20)\d\d$/.test(words[at]?.folded ?? '');
    // "since the war began in 2022" is since the beginning.
    const since = words.slice(Math.max(0, at - 8), at).some(({ folded }) => SINCE.has(folded));
    if (year && !since && before.has(words[at - 1]?.folded ?? '')) return true;
  }
  return false;
}

const SINCE: ReadonlySet<string> = new Set(['since', 'seit']);

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
  'civilians-injured',
  'children-killed',
  'drones-launched',
  'drones-shot-down',
  'area-captured',
  'area-regained',
  'area-lost-net',
  'bodies-returned',
  'prisoners-exchanged',
  'freed',
  'recruited',
  'aid-allocated',
  'aid-committed',
  'aid-provided',
  'aid-planned',
  'killed-by-name',
  'killed-or-missing',
  'killed-wounded-missing',
]);
