import type { Unit } from '../../claims/figure.ts';
import type { StatedFigure } from '../mention.ts';
import { hasWordOf } from '../numbers/words.ts';
import { readBare } from './bare/bare-figure.ts';
import { civiliansBeside } from './bare/civilians.ts';
import { whoseBefore } from './bare/whose-before.ts';
import type { Counted } from './counted/counted.ts';
import { cuesOf } from './counted/cues.ts';
import { isConditional, isHypothetical, isPossible } from './counted/negation.ts';
import { isNoTotal } from './counted/no-total.ts';
import type { NumberOfNoun, OneNumber } from './counted/one-number.ts';
import type { Scope } from './counted/scope.ts';
import { amountOf } from './measure/amount.ts';
import { measureOf } from './measure/measure-of.ts';
import { toFigure, unitOf } from './measure/to-figure.ts';
import { isLoss, isProposed } from './record/measure-kinds.ts';
import type { Measured } from './sentence/losses.ts';
import type { ReadSentence } from './sentence/sentence.ts';
import { sidesIn } from './sentence/side-of.ts';
import { type SpecialFigure, specialOf } from './special/special.ts';
import { subjectOf } from './whose/subject.ts';

/** The figure that a number states. */
export function stateFigure(one: OneNumber): StatedFigure | null {
  const { sentence, quantity, unit, counted } = one;
  if (quantity.fraction && unit === null) return null;
  const special = specialOf(one);
  if (special === 'doubt') return null;
  if (special !== null) return ofSpecial(one, special);
  if (unit !== null) return ofAmount(one, unit);
  const civilians = civiliansBeside(one);
  if (civilians !== null) {
    const { topic, measured } = civilians;
    return topic === null ? null : toFigure(one, topic, measured, 'people');
  }
  if (isConditional(one)) return null;
  if (isNoTotal(sentence, quantity, counted?.to ?? quantity.next)) return null;
  return counted === null ? readBare(one) : ofNoun({ ...one, counted });
}

function ofSpecial(one: OneNumber, { topic, measured, unit }: SpecialFigure): StatedFigure | null {
  // What a plan or draft would limit is what it says, and what rebuilding would cost is what is estimated.
  const isSaidOnly = isHypothetical(one) || isPossible(one);
  if (!isProposed(measured.measure) && isSaidOnly) return null;
  return isConditional(one) ? null : toFigure(one, topic, measured, unit);
}

function ofAmount(one: OneNumber, unit: Unit): StatedFigure | null {
  const amount = amountOf(one, unit);
  if (amount === null) return null;
  const { topic, measured } = amount;
  if (!isProposed(measured.measure) && isHypothetical(one)) return null;
  return toFigure(one, topic, measured, unit);
}

function ofNoun(one: NumberOfNoun): StatedFigure | null {
  const { sentence, quantity, counted, scope } = one;
  // "100.000 getötete ukrainische und doppelt so viele russische Soldaten": of both, or of the first.
  if (isOfBothSides(sentence, quantity.next, counted.to)) return null;
  const cues = cuesOf(one);
  const losses = [...cues.attribute, ...cues.predicate].filter(({ kind }) => isLoss(kind));
  const topic = subjectOf(one, cues) ?? whoseBefore(one, losses);
  // "bezifferte das nordkoreanische Kontingent auf 11.000 Soldaten"
  if (topic === null) return readBare(one);
  const measured = measureOf(one, topic, cues);
  if (measured === null && counted.kind === 'people' && counted.topic !== null) {
    return readBare(one);
  }
  if (measured === null || isPartOnly(sentence, counted, scope, measured)) return null;
  return toFigure(one, topic, measured, unitOf(topic, counted));
}

function isOfBothSides(sentence: ReadSentence, from: number, to: number): boolean {
  const { words, data } = sentence;
  const joins = hasWordOf(words, from, to, data.language.conjunctions);
  return joins && sidesIn(sentence, from, to).length > 1;
}

/**
 * "…, darunter 500 Offiziere": a part of those counted before, unless it is their dead or those sent later; officers
 * are a part of an army wherever they stand.
 */
function isPartOnly(
  { words, data }: ReadSentence,
  { kind, to }: Counted,
  { from }: Scope,
  { measure }: Measured,
): boolean {
  if (kind !== 'people' || isLoss(measure)) return false;
  const { including, officers } = data.figures;
  const noun = words[to - 1]?.folded ?? '';
  return (
    officers.some((officer) => noun.startsWith(officer)) ||
    (including.has(words[from]?.folded ?? '') && measure !== 'additional')
  );
}
