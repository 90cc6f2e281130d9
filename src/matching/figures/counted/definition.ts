import type { Measure } from '../../../claims/measure.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import type { Measured } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { hasTurn, type SpecialTurns } from '../turns/special-words.ts';
import type { Scope } from './scope.ts';

/**
 * A loss by the definition that the sentence gives: dead known by name, with the missing, or of both
 * sides are other counts than all the dead. Null where nobody has such a count on record.
 */
export function asDefined(
  sentence: ReadSentence,
  { measures }: CountedTopic,
  { from, to, more }: Scope,
  measured: Measured,
  /** Where the next number begins: what follows is of that one. */
  next: number,
): Measured | null {
  const { words, data } = sentence;
  const { byName, missing, bothSides } = data.figures;
  if (!DEFINED.has(measured.measure)) return measured;
  const ranges = [{ from, to: Math.min(to, next) }, ...more];
  const says = (turns: SpecialTurns) =>
    ranges.some((range) => hasTurn(sentence, range.from, range.to, turns));
  const both = says(bothSides);
  if (measured.measure === 'lost') return both ? null : measured;
  const dead = measured.measure === 'killed';
  const only = (measure: Measure): Measured | null =>
    measures.has(measure) ? { ...measured, measure } : null;
  if (both) {
    const all = measured.measure === 'killed-or-wounded';
    return all ? only('both-sides-killed-or-wounded') : null;
  }
  if (ranges.some((range) => hasWordOf(words, range.from, range.to, missing))) {
    // "another 900,000 are wounded or missing": nobody has counted those alone.
    if (measured.measure === 'wounded') return null;
    const measure = dead ? 'killed-or-missing' : 'killed-wounded-missing';
    // What is counted of an army is on record for its losses.
    return measures.has('killed') ? only(measure) : { ...measured, measure };
  }
  return dead && says(byName) ? only('killed-by-name') : measured;
}

/** Losses that may be defined in other ways. */
const DEFINED: ReadonlySet<Measure> = new Set<Measure>([
  'lost',
  'killed',
  'wounded',
  'killed-or-wounded',
]);
