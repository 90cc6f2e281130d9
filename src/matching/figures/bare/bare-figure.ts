import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isPlainGap } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import { cuesOf } from '../counted/cues.ts';
import { lossListFrom } from '../counted/loss-list.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { isAdverb } from '../measure/future.ts';
import { measurePeople } from '../measure/measure.ts';
import { toFigure, unitOf } from '../measure/to-figure.ts';
import { additionalTo, has } from '../measure/told.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { type Cue, lossMeasured, type Measured } from '../sentence/losses.ts';
import { positionIn } from '../sentence/place.ts';
import { segmentBounds } from '../sentence/segments.ts';
import type { ReadSentence } from '../sentence/sentence.ts';
import { isTurn, turnFrom } from '../turns/special-words.ts';
import { onlyKind } from './antecedent.ts';
import { isFurther, lossBeside } from './elliptic.ts';
import { pointsToWhole } from './points-to-whole.ts';
import { tallied } from './tallied.ts';
import { tallyFigure } from './tally-figure.ts';
import { whoseBefore } from './whose-before.ts';

/**
 * What a number without a noun behind it states: what a noun before it counts, a part of those spoken of, a loss
 * beside it, or more of the same.
 */
export function readBare(one: OneNumber): StatedFigure | null {
  const { sentence, quantity, counted } = one;
  const tally = tallied(one);
  if (tally !== null) return tallyFigure(one, tally);
  if (counted !== null) return null;
  const losses = lossBeside(sentence, quantity);
  const whole = wholeNamed(sentence, quantity);
  if (whole !== null) return ofPart(one, whole);
  if (pointsToWhole(one)) {
    const topic = whoseBefore(one, losses);
    return topic === null ? null : ofPart(one, topic);
  }
  return losses.length > 0 ? ofLoss(one, losses) : (ofMoved(one) ?? ofMore(one));
}

/** "Of them, 4,000 are dead" */
function ofPart(one: OneNumber, whole: CountedTopic): StatedFigure | null {
  const { sentence, quantity } = one;
  const cues = cuesOf(one);
  // "3,000 of them to replace losses"
  const replaces = cues.predicate.some(({ kind }) => kind === 'again');
  const measured =
    lossOfThem(sentence, quantity) ??
    (replaces ? additionalTo(whole, null) : null) ??
    measurePeople({ ...one, topic: whole, cues, behind: quantity.next, previous: null });
  return measured === null ? null : toFigure(one, whole, measured, unitOf(whole, null));
}

/** "… and 2,700 wounded" */
function ofLoss(one: OneNumber, losses: readonly Cue[]): StatedFigure | null {
  const { sentence, quantity, index, phrases, previous } = one;
  const topic =
    (previous === null ? peopleBefore(sentence, phrases.slice(0, index)) : null) ??
    whoseBefore(one, losses);
  const scope = { ...one.scope, from: quantity.begin };
  const place = positionIn(sentence, scope.from, scope.to, topic ?? undefined);
  const measured = lossMeasured(losses, place);
  return topic === null || measured === null
    ? null
    : toFigure({ ...one, scope }, topic, measured, unitOf(topic, null));
}

/** "Roughly 11,000 had been dispatched before", "on top of the 11,000 sent in autumn": of those spoken of before. */
function ofMoved(one: OneNumber): StatedFigure | null {
  const { sentence, quantity, scope, previous } = one;
  if (!isMoved(sentence, quantity)) return null;
  // "plans to send 6,000 more, and 1,000 had arrived": a part of those.
  const { articles } = sentence.data.language;
  if (previous !== null && !articles.has(sentence.words[quantity.begin - 1]?.folded ?? ''))
    return null;
  const topic = whoseBefore(one, []);
  return topic === null
    ? null
    : ofPart({ ...one, scope: { ...scope, from: quantity.begin } }, topic);
}

/** Whether a verb of having been sent follows, with no more than "had already been" between. */
function isMoved({ words, data }: ReadSentence, { next }: Quantity): boolean {
  let at = next;
  const { auxiliaries } = data.figures;
  while (auxiliaries.has(words[at]?.folded ?? '') || isAdverb(words[at]?.folded, data.figures))
    at++;
  const isPlain = words.slice(next, at + 1).every(({ gap }) => isPlainGap(gap));
  const verbs = data.turns.cues(words, at, at + 2);
  return isPlain && verbs.some(({ kind, from }) => kind === 'sent' && from === at);
}

/** "… and a further 3,000 early this year", "Another 3,000 followed" */
function ofMore(one: OneNumber): StatedFigure | null {
  const { sentence, quantity, previous } = one;
  const before = previous ?? onlyKind(sentence.said);
  const more = before === null ? undefined : sentence.record.topics.get(before.of);
  const moved = before?.measure === 'deployed' || before?.measure === 'present';
  if (before === null || more?.people !== true || !moved || !isFurther(sentence, quantity)) {
    return null;
  }
  const { predicate } = cuesOf(one);
  // "another 9,000 were expected soon"
  const measure = has(predicate, 'coming', 'intends') ? 'planned' : 'additional';
  const measured: Measured = { measure, place: before.place };
  return toFigure(one, more, measured, 'people');
}

/** "Von den nordkoreanischen Soldaten seien 3.000 tot": whom the clause itself names as the whole. */
function wholeNamed(sentence: ReadSentence, { begin }: Quantity): CountedTopic | null {
  const { from } = segmentBounds(sentence.segments, begin);
  const mention = sentence.mentions.find((each) => each.from >= from);
  if (mention === undefined || mention.to > begin) return null;
  const named = sentence.record.topics.get(mention.topic);
  const isPart = isTurn(sentence, from, mention.from, sentence.data.figures.partOf);
  return named?.people === true && isPart ? named : null;
}

/** "4,000 casualties, nearly 1,000 of them deaths", "davon fast 1.000 Tote": which loss those of them are. */
function lossOfThem(sentence: ReadSentence, { next }: Quantity): Measured | null {
  const behind = turnFrom(sentence, next, sentence.data.figures.ofThem);
  if (behind === next) return null;
  const measure = lossListFrom(sentence, behind)?.measure ?? null;
  return measure === null ? null : { measure, place: null };
}

/** Whom the noun phrases before count, where that is one kind: "Of its 11,000 troops, 4,000 are dead". */
function peopleBefore(
  { record }: ReadSentence,
  phrases: readonly (Counted | null)[],
): CountedTopic | null {
  const found = new Set(phrases.flatMap((phrase) => phrase?.topic ?? []));
  const [only] = found;
  const topic = only === undefined || found.size > 1 ? undefined : record.topics.get(only);
  return topic?.people === true ? topic : null;
}
