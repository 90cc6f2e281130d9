import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Counted } from '../counted/counted.ts';
import { countedAs, placeOfLoss } from '../counted/counted-as.ts';
import { asDefined } from '../counted/definition.ts';
import { isMeantOnly } from '../counted/meant-only.ts';
import { isNegated } from '../counted/negation.ts';
import type { Said } from '../counted/one-number.ts';
import { isOfOnePart } from '../counted/one-part.ts';
import { isSinceLaterThanWar, periodOf, rateOf } from '../counted/period.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { attributedTo } from '../sentence/attribution.ts';
import type { Measured } from '../sentence/losses.ts';

/** What a number of a topic is counted in. */
export function unitOf(topic: CountedTopic, counted: Counted | null): Unit {
  if (counted?.measure === 'civilians-killed') return 'people';
  return topic.people ? 'people' : 'pieces';
}

/** The figure that a number states, with its rate, span and source; null where nobody counts by its definition. */
export function toFigure(
  one: Said,
  topic: CountedTopic,
  measured: Measured,
  unit: Unit,
): StatedFigure | null {
  const { sentence, quantity } = one;
  const defined = asDefined(one, topic, measured);
  if (defined === null || isMeantOnly(one, defined.measure)) return null;
  const { measure } = defined;
  const place = placeOfLoss(sentence, topic, defined);
  const per = rateOf(one);
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
    period: periodOf(one, measure, per) ?? (isOfPart(one, of, measure) ? 'unclear' : null),
    negated: isNegated(one),
    quoted: false,
    attributedTo: attributedTo(sentence, quantity, of),
  };
}

/** Whether a number is of one formation or village, or of a part of the war only. */
function isOfPart(one: Said, of: TopicId, measure: Measure): boolean {
  return isOfOnePart(one.sentence, of, measure) || isSinceLaterThanWar(one, of, measure);
}
