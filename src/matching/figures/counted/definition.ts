import type { Measure } from '../../../claims/measure.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import type { Measured } from '../sentence/losses.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { hasTurn, type SpecialTurns } from '../turns/special-words.ts';
import { lossLists } from './loss-list.ts';
import type { Said } from './one-number.ts';

/**
 * A loss by the definition that the sentence gives: dead known by name, or counted by somebody who lists names, those
 * with the missing, or of both sides are other counts than all the dead. Null where nobody has such a count on record.
 */
export function asDefined(
  { sentence, quantity, scope: { from, to, more } }: Said,
  { measures }: CountedTopic,
  measured: Measured,
): Measured | null {
  const { words, data } = sentence;
  const { byName, missing, bothSides } = data.figures;
  if (!DEFINED.has(measured.measure)) return measured;
  // What follows the next number is of that one.
  const next = untilNumber(sentence, quantity.next, words.length);
  const ranges = [{ from, to: Math.min(to, next) }, ...more, ...including(sentence, to, next)];
  const says = (turns: SpecialTurns) =>
    ranges.some((range) => hasTurn(sentence, range.from, range.to, turns));
  const both = says(bothSides);
  if (measured.measure === 'lost') {
    return both ? null : { ...measured, measure: howLost(sentence, quantity) };
  }
  const only = (measure: Measure): Measured | null =>
    measures.has(measure) ? { ...measured, measure } : null;
  if (both) {
    const all = measured.measure === 'killed-or-wounded';
    return all ? only('both-sides-killed-or-wounded') : null;
  }
  if (ranges.some((range) => hasWordOf(words, range.from, range.to, missing))) {
    const measure = WITH_MISSING.get(measured.measure);
    if (measure === undefined) return null;
    // What is counted of an army is on record for its losses.
    return measures.has('killed') ? only(measure) : { ...measured, measure };
  }
  if (measured.measure !== 'killed') return measured;
  const isListed = measures.has('killed-by-name') && isOfList(sentence, quantity);
  return says(byName) || isListed ? only('killed-by-name') : measured;
}

/** Losses with the missing. Nobody has counted the wounded and missing alone: "another 900,000 are wounded or missing". */
const WITH_MISSING: ReadonlyMap<Measure, Measure> = new Map<Measure, Measure>([
  ['killed', 'killed-or-missing'],
  ['killed-or-wounded', 'killed-wounded-missing'],
]);

/** Whether a number is what somebody has on a list of names. Who keeps one may guess at all the dead too: "Mediazona estimates …". */
function isOfList(sentence: ReadSentence, { low, high }: Quantity): boolean {
  const { words, data, record, mentions } = sentence;
  if (!mentions.some(({ topic }) => record.listsNames.has(topic))) return false;
  // No list is of a range.
  const isRange = low !== null && high !== null && low !== high;
  return !isRange && !hasTurn(sentence, 0, words.length, data.figures.guesses);
}

/** "1.2 million casualties, including killed, wounded and missing": what is counted, told behind it. */
function including(
  { words, segments, data }: ReadSentence,
  to: number,
  next: number,
): readonly Range[] {
  if (!data.figures.including.has(words[to]?.folded ?? '')) return [];
  const behind = segmentBounds(segments, to);
  return behind.to <= next ? [behind] : [];
}

/**
 * How soldiers were lost, where it is put in behind ("236,000 soldiers (killed and wounded)", "43,000 men, killed in
 * action", "800.000 Soldaten – also verwundet oder getötet"), or where the wounded are counted apart ("lost 43,000, and
 * 370,000 were wounded").
 */
function howLost(sentence: ReadSentence, quantity: Quantity): Measure {
  const { words, data } = sentence;
  const next = untilNumber(sentence, quantity.next, words.length);
  const list = lossLists(sentence, quantity.next, Math.min(quantity.next + REACH, next)).find(
    ({ from }) => isPutIn(sentence, from),
  );
  if (list !== undefined) return list.measure ?? 'lost';
  const befell = (from: number, to: number) =>
    data.turns.cues(words, from, Math.min(to, words.length)).filter(({ kind }) => isLoss(kind));
  const verbs = befell(quantity.next, next);
  const first = verbs.find(({ from }) => isPutIn(sentence, from));
  const second = verbs.find(({ from }) => from === (first?.to ?? next) + 1);
  if (isBoth(first?.kind, second?.kind)) return 'killed-or-wounded';
  const apart = befell(next, next + REACH);
  return apart.length > 0 && apart.every(({ kind }) => kind === 'wounded') ? 'killed' : 'lost';
}

function isBoth(...kinds: readonly (string | undefined)[]): boolean {
  return kinds.includes('killed') && kinds.includes('wounded');
}

/** Whether what begins at a word is put in behind a comma, a dash or a bracket, "that is" before it or not. */
function isPutIn({ words, data }: ReadSentence, at: number): boolean {
  const from = data.figures.thatIs.has(words[at - 1]?.folded ?? '') ? at - 1 : at;
  return /^ ?[,(–—-]/.test(words[from]?.gap ?? '');
}

/** "military personnel (killed and wounded)", "another 370,000 of them were wounded" */
const REACH = 6;

/** Losses that may be defined in other ways. */
const DEFINED: ReadonlySet<Measure> = new Set<Measure>([
  'lost',
  'killed',
  'wounded',
  'killed-or-wounded',
]);
