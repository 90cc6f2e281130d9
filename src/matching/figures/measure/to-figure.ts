import type { Unit } from '../../../claims/figure.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import { countedAs, isNoLoss, placeOfLoss } from '../counted/counted-as.ts';
import { asDefined } from '../counted/definition.ts';
import { isNegated } from '../counted/negation.ts';
import { isOfOnePart } from '../counted/one-part.ts';
import { periodOf, rateOf } from '../counted/period.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { attributedTo } from '../sentence/attribution.ts';
import type { Measured } from '../sentence/losses.ts';
import type { ReadSentence } from '../sentence/sentence.ts';

/** What a number of a topic is counted in. */
export function unitOf(topic: CountedTopic, counted: Counted | null): Unit {
  if (counted?.measure === 'civilians-killed') return 'people';
  return topic.people && counted?.kind !== 'thing' ? 'people' : 'pieces';
}

/** The figure that a number states, with its rate, span and source; null where nobody counts by its definition. */
export function toFigure(
  sentence: ReadSentence,
  quantity: Quantity,
  scope: Scope,
  topic: CountedTopic,
  measured: Measured,
  unit: Unit,
): StatedFigure | null {
  const defined = asDefined(sentence, topic, scope, measured, quantity);
  if (defined === null || isNoLoss(sentence, scope, defined.measure)) return null;
  const { measure } = defined;
  const place = placeOfLoss(sentence, topic, defined);
  const per = rateOf(sentence, quantity, scope);
  const of = countedAs(sentence, topic, measure);
  if (of === null) return null;
  return {
    start: quantity.start,
    end: quantity.end,
    low: quantity.low,
    high: quantity.high,
    approximate: quantity.approximate,
    exclusive: quantity.exclusive,
    measure,
    of,
    unit,
    place,
    per,
    period:
      periodOf(sentence, measure, scope, quantity, per) ??
      (isOfOnePart(sentence, of, measure) ? 'unclear' : null),
    negated: isNegated(sentence, quantity, scope),
    quoted: false,
    attributedTo: attributedTo(sentence, quantity, of),
  };
}
