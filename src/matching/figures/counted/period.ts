import type { Figure } from '../../../claims/figure.ts';
import { LOSS_MEASURES, type Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { SPANS } from '../../languages/spans.ts';
import { hasWordOf } from '../../numbers/words.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { hasVerb, numberFrom, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { isSinceLater, isSpanned } from '../sentence/span.ts';
import type { Said } from './one-number.ts';

/** How far behind a number its rate stands ("92 nordkoreanische Verluste pro Tag"). */
const REACH = 8;

/** The rate a number is meant as: "pro Tag", "a month"; null for none. */
export function rateOf({ sentence, quantity, scope: { from, to } }: Said): Figure['per'] {
  const { words, data } = sentence;
  const end = Math.min(to, quantity.next + REACH);
  const rate = data.turns.rates(words, from, end).find((turn) => {
    // "täglich 92 Soldaten", "im Jahr 2.000 Granaten", "92 Soldaten am Tag"
    const near =
      turn.from >= quantity.next ||
      turn.to === turn.from + 1 ||
      turn.to === quantity.begin ||
      // "jeden Monat würden 25.000 getötet"
      data.figures.each.has(words[turn.from]?.folded ?? '');
    if (!near) return false;
    // "in a year" is a span, no rate.
    const spans = data.turns.periods(words, Math.max(from, turn.from - 2), turn.to);
    if (spans.some((span) => span.to > turn.from)) return false;
    // "compared with 267 a month earlier"
    if (SPANS[data.language.language].apart.has(words[turn.to]?.folded ?? '')) return false;
    // "im Jahr 2024" is a date.
    return turn.to === quantity.begin || words[turn.to]?.digits !== true;
  });
  return rate?.kind ?? null;
}

/**
 * The span of time that a number covers: an ISO 8601 duration, `unclear` where its length is not known,
 * null for "since the beginning". Only for what adds up over time.
 */
export function periodOf(
  { sentence, quantity: { begin }, scope }: Said,
  measure: Measure,
  per: Figure['per'],
): string | null {
  if (!addsUp(measure)) return null;
  const { words, data } = sentence;
  const all = [scope, ...scope.more, ...openings(sentence, begin)];
  // "Im Januar zählte der NIS 300 Tote" is when they were counted.
  const counted = data.turns.reporting(words, scope.from, begin).at(-1)?.to ?? 0;
  for (const { from, to } of all) {
    const found = data.turns
      .periods(words, from, to)
      .filter((turn) => turn.kind !== YEAR || !endsDate(sentence, turn.from))
      .find((turn) => turn.kind !== DAY || isDayOf(sentence, turn.from, begin));
    if (found !== undefined && (found.kind !== UNCLEAR || found.from >= counted)) {
      return found.kind === DAY ? ONE_DAY : found.kind;
    }
  }
  // "2,514 were killed and 12,142 injured last year": the span may be of both.
  const { to: end } = segmentBounds(sentence.segments, begin);
  const behind = Math.max(scope.to, begin);
  // A rate has its span already.
  if (per !== null) return null;
  if (data.turns.periods(words, behind, end).length > 0 || namesYear(sentence, behind, end)) {
    return UNCLEAR;
  }
  // Prisoners are counted by the capture.
  if (measure === 'captured') return null;
  const bounded = all.some(({ from, to }) => {
    const start = Math.max(from, counted);
    return isSpanned(sentence, start, to) || namesYear(sentence, start, to);
  });
  return bounded ? UNCLEAR : null;
}

/** "as of August 22 this year", "by July last year": the end of a date, which is no span. */
function endsDate({ words, data }: ReadSentence, at: number): boolean {
  const before = words[at - 1];
  const isMonth = data.numbers.months.has(before?.folded ?? '');
  return before !== undefined && (isMonth ? before.capital : before.digits);
}

/** Whether more of it comes with time, so that a number is of a span. */
export function addsUp(measure: Measure): boolean {
  return ADDS_UP.has(measure);
}

/**
 * "since the beginning of the year", "since May": less than the losses of a side since the war began; goods were
 * delivered and the soldiers of others came from some month on.
 */
export function isSinceLaterThanWar(
  { sentence, quantity: { begin }, scope }: Said,
  of: TopicId,
  measure: Measure,
): boolean {
  if (!isLoss(measure) && !OF_THE_WAR.has(measure)) return false;
  if (sentence.record.kinds.get(of) !== 'concept') return false;
  return [scope, ...scope.more, ...openings(sentence, begin)].some(({ from, to }) =>
    isSinceLater(sentence, from, to),
  );
}

const OF_THE_WAR: ReadonlySet<Measure> = new Set<Measure>([
  'civilians-killed',
  'civilians-injured',
  'children-killed',
  'area-captured',
]);

const UNCLEAR = 'unclear';
/** A day of the week; whether anything is counted on it, or said, its clause tells. */
const DAY = 'weekday';
const ONE_DAY = 'P1D';
const YEAR = 'P1Y';

/** "lost 1,200 soldiers on Tuesday"; but "said on Tuesday that", "an interview that was aired on Tuesday". */
function isDayOf({ words, segments, data }: ReadSentence, at: number, begin: number): boolean {
  const { from, to } = segmentBounds(segments, at);
  if (data.turns.reporting(words, from, to).length > 0) return false;
  return segments[at] === segments[begin] || data.turns.cues(words, from, to).length > 0;
}

/**
 * What is said of time before anything else: "In the past week, Kirby said, more than 1,000 …", and at
 * the beginning of the clause for each of its numbers ("In January 300 fell and 2,700 were wounded").
 */
function openings(sentence: ReadSentence, begin: number): readonly Range[] {
  const own = listOf(sentence, begin);
  // "In January, the NIS said …" is when it was said.
  if (sentence.data.turns.reporting(sentence.words, own.from, begin).length > 0) return [];
  const clause = { from: own.from, to: numberFrom(sentence, own.from)?.begin ?? begin };
  const head = segmentBounds(sentence.segments, 0);
  // "reported 1,190 losses over the past day, bringing the total to …"
  const tells = hasVerb(sentence, 0, head.to) || untilNumber(sentence, 0, head.to) < head.to;
  return tells ? [clause] : [head, clause];
}

/** The segment of a number; of one that goes on with a list ("…, 20 guns, 11 tanks") that in which the list begins. */
function listOf(sentence: ReadSentence, begin: number): Range {
  const own = segmentBounds(sentence.segments, begin);
  if (own.from !== begin || begin === 0) return own;
  const before = segmentBounds(sentence.segments, begin - 1);
  const first = numberFrom(sentence, before.from)?.begin ?? begin;
  return first < begin ? listOf(sentence, first) : own;
}

/** "lost 500,000 soldiers in 2025": no count since the beginning, whether of the whole year or not. */
function namesYear({ words, quantities, data }: ReadSentence, from: number, to: number): boolean {
  const { yearIn } = data.numbers;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.digits !== true || !/^(?:19|20)\d\d$/.test(word.folded)) continue;
    if (quantities.some((each) => each.from <= at && at < each.to)) continue;
    // "since the war began in 2022" is since the beginning.
    if (hasWordOf(words, at - 8, at, SPANS[data.language.language].since)) continue;
    const before = words[at - 1];
    if (yearIn.has(before?.folded ?? '')) return true;
    // "2025 wurden 2.514 Zivilisten getötet", "eroberte 2025 laut …", but "Ende 2025", "für 2025"
    const { capitalNouns, prepositions } = data.language;
    if (capitalNouns && before?.capital !== true && !prepositions.has(before?.folded ?? '')) {
      return true;
    }
  }
  return false;
}

const ADDS_UP: ReadonlySet<Measure> = new Set<Measure>([
  ...LOSS_MEASURES,
  'returned',
  'additional',
  'shells',
  'missiles',
  'guns',
  'launchers',
  'containers',
  'oil',
  'civilians-killed',
  'deaths',
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
  'permanent-losses',
  'both-sides-killed-or-wounded',
  'tanks-lost',
]);
