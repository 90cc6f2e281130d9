import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { Counted } from '../counted/counted.ts';
import { cuesOf } from '../counted/cues.ts';
import { lossListFrom } from '../counted/loss-list.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { measureOf } from '../measure/measure-of.ts';
import { toFigure, unitOf } from '../measure/to-figure.ts';
import { additionalTo } from '../measure/told.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { type Cue, lossMeasured, type Measured } from '../sentence/losses.ts';
import { positionIn } from '../sentence/place.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { subjectOf } from '../whose/subject.ts';
import type { Tally } from './tallied.ts';
import { whoseBefore } from './whose-before.ts';

/**
 * The figure of a number that stands for a noun before it, see `tallied`; null where it is not said of whom, or what
 * befell them.
 */
export function tallyFigure(
  one: OneNumber,
  { counted, from, to: end }: Tally,
): StatedFigure | null {
  const { sentence, quantity, scope, counted: noun } = one;
  // "… auf 180.000 Soldaten und 40.000 Wagner-Kämpfer": what the next number counts is not this one's.
  const to = Math.max(untilNumber(sentence, quantity.next, scope.to), end);
  const within = { ...one, counted, phrases: [], scope: { ...scope, from, to } };
  const cues = cuesOf(within);
  const topic =
    // "put the dead at 300 North Korean soldiers"
    sentence.record.topics.get(noun?.topic ?? '') ??
    subjectOf(within, cues) ??
    whoseBefore(within, []);
  if (topic === null) return null;
  // "has risen by 2,000"
  const before = sentence.words[quantity.begin - 1]?.folded ?? '';
  if (sentence.data.figures.changeBy.has(before)) {
    const more = additionalTo(topic, positionIn(sentence, from, to, topic));
    return more === null || counted.kind !== 'people'
      ? null
      : toFigure(within, topic, more, 'people');
  }
  // "puts losses at 43,000 soldiers killed": the number's own words say which.
  const own = noun === null ? [] : ownLosses(one, noun);
  const measured =
    (noun?.kind === 'loss' ? { measure: noun.measure, place: null } : null) ??
    (own.length > 0 ? lossMeasured(own, null) : null) ??
    measureOf(within, topic, cues) ??
    wholeNumber(topic, cues);
  // "lost 980 in a day, bringing the total to 1,184,460": the day is not the total's.
  const total = isTotal(sentence, quantity) ? one : within;
  return measured === null ? null : toFigure(total, topic, measured, unitOf(topic, counted));
}

/** Whether a clause goes on from the one before to the sum: "bringing the total to", "womit die Zahl auf … stieg". */
function isTotal({ words, segments, data }: ReadSentence, { begin }: Quantity): boolean {
  const { from } = segmentBounds(segments, begin);
  return from > 0 && data.figures.carriesOn.has(words[from]?.folded ?? '');
}

/** The losses in a noun phrase and right behind it. */
function ownLosses(one: OneNumber, noun: Counted): readonly Cue[] {
  const { sentence } = one;
  const { attribute, predicate } = cuesOf(one);
  // "one million soldiers killed and wounded"
  const end = lossListFrom(sentence, noun.to)?.to ?? noun.to + 1;
  return [...attribute, ...predicate.filter(({ from }) => from >= noun.to && from < end)].filter(
    ({ kind }) => isLoss(kind),
  );
}

/** "Das Kontingent umfasst 12.000": with nothing else said, all who were sent. */
function wholeNumber(
  { measures }: CountedTopic,
  { predicate, attribute }: ReturnType<typeof cuesOf>,
): Measured | null {
  if (predicate.length + attribute.length > 0) return null;
  return measures.has('deployed') ? { measure: 'deployed', place: null } : null;
}
