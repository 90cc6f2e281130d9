import type { Unit } from '../../claims/figure.ts';
import { LOSS_MEASURES, type Measure } from '../../claims/measure.ts';
import type { StatedFigure } from '../mention.ts';
import { amountOf, unitBehind } from './amount.ts';
import { goesOn, partOf } from './antecedent.ts';
import { attributedTo } from './attribution.ts';
import { tallied } from './bare.ts';
import { civiliansBeside } from './civilians.ts';
import type { Counted } from './counted.ts';
import { countedAs, isGoal } from './counted-as.ts';
import { asDefined } from './definition.ts';
import { isFurther, lossBeside } from './elliptic.ts';
import { type Cue, LOSSES as LOSS_CUES, lossMeasured, type Measured } from './losses.ts';
import { measurePeople } from './measure.ts';
import { measureOf } from './measure-of.ts';
import { isConditional, isHypothetical, isNegated } from './negation.ts';
import { periodOf, rateOf } from './period.ts';
import { positionIn } from './place.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import { cuesOf, type Scope, scopeOf } from './scope.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';
import { specialOf } from './special.ts';
import { subjectOf } from './subject.ts';

/** The figure that a number states; `previous` is the one before it in the sentence. */
export function stateFigure(
  sentence: ReadSentence,
  quantity: Quantity,
  index: number,
  phrases: readonly (Counted | null)[],
  previous: StatedFigure | null,
): StatedFigure | null {
  const unit = unitBehind(sentence, quantity);
  const special =
    quantity.fraction && unit === null
      ? null
      : specialOf(sentence, quantity, unit, scopeOf(sentence, index, phrases));
  if (special === 'doubt') return null;
  // What a plan or draft would limit is what it says.
  const limits = special?.measured.measure === 'strength-limit';
  if ((special !== null || unit !== null) && !limits && isHypothetical(sentence, quantity))
    return null;
  if (special !== null) {
    const scope = scopeOf(sentence, index, phrases);
    return isConditional(sentence, quantity, scope)
      ? null
      : toFigure(sentence, quantity, scope, special.topic, special.measured, special.unit);
  }
  if (unit !== null) {
    const amount = amountOf(sentence, quantity, index, phrases, unit);
    return amount === null
      ? null
      : toFigure(sentence, quantity, amount.scope, amount.topic, amount.measured, unit);
  }
  if (quantity.fraction) return null;
  const counted = phrases[index] ?? null;
  const scope = scopeOf(sentence, index, phrases);
  const civilians = civiliansBeside(sentence, quantity, previous);
  if (civilians !== null) {
    const { topic, measured } = civilians;
    return topic === null ? null : toFigure(sentence, quantity, scope, topic, measured, 'people');
  }
  if (isConditional(sentence, quantity, scope)) return null;
  if (counted === null) return readBare(sentence, quantity, index, scope, phrases, previous);
  const cues = cuesOf(sentence, index, phrases, scope);
  const topic =
    subjectOf(sentence, counted, cues, scope) ??
    inherited(sentence, counted, quantity, previous) ??
    (counted.kind === 'thing' || counted.topic !== null
      ? null
      : goesOn(sentence, quantity, counted));
  // "bezifferte das nordkoreanische Kontingent auf 11.000 Soldaten"
  if (topic === null) return readBare(sentence, quantity, index, scope, phrases, previous, counted);
  const measured = measureOf(sentence, counted, topic, cues, scope, quantity, previous);
  if (measured === null || isPartOnly(sentence, counted, scope, measured)) return null;
  return toFigure(sentence, quantity, scope, topic, measured, unitOf(topic, counted));
}

/** "…, darunter 500 Offiziere": a part of those counted before, unless it is their dead. */
function isPartOnly(
  { words, data }: ReadSentence,
  { kind }: Counted,
  { from }: Scope,
  { measure }: Measured,
): boolean {
  const first = words[from]?.folded ?? '';
  return kind === 'people' && data.figures.including.has(first) && !LOSSES.has(measure);
}

const LOSSES: ReadonlySet<Measure> = new Set(LOSS_MEASURES);

/** "… , darunter 300 Tote": a loss of those the number before is about. */
function inherited(
  { words, data, record, segments }: ReadSentence,
  counted: Counted,
  quantity: Quantity,
  previous: StatedFigure | null,
): CountedTopic | null {
  if (previous === null || previous.end > quantity.start) return null;
  // "… killed and about 1,000 other soldiers wounded"
  const { others } = data.figures;
  const { from } = segmentBounds(segments, quantity.begin);
  const part = data.figures.including.has(words[from]?.folded ?? '');
  const alike =
    part || words.slice(counted.from, counted.to).some(({ folded }) => others.has(folded));
  if (counted.kind !== 'loss' && !(counted.kind === 'people' && counted.topic === null && alike)) {
    return null;
  }
  const topic = record.topics.get(previous.of);
  return topic?.people === true ? topic : null;
}

/** A number without a noun behind it. */
function readBare(
  sentence: ReadSentence,
  quantity: Quantity,
  index: number,
  scope: Scope,
  phrases: readonly (Counted | null)[],
  previous: StatedFigure | null,
  /** The noun behind the number where that says nothing of whom ("auf 11.000 Soldaten"). */
  noun: Counted | null = null,
): StatedFigure | null {
  const { record } = sentence;
  const tally = tallied(sentence, quantity, scope, noun);
  if (tally !== null) {
    const within: Scope = { ...scope, from: tally.from, to: Math.max(scope.to, tally.to) };
    const cues = cuesOf(sentence, index, [], within);
    const topic =
      subjectOf(sentence, tally.counted, cues, within) ??
      inherited(sentence, tally.counted, quantity, previous);
    if (topic === null) return null;
    // "puts losses at 43,000 soldiers killed": the number's own words say which.
    const own = noun === null ? [] : ownLosses(sentence, index, phrases, scope, noun);
    const measured =
      (own.length > 0 ? lossMeasured(own, null) : null) ??
      measureOf(sentence, tally.counted, topic, cues, within, quantity, previous) ??
      wholeNumber(tally.counted, topic, cues);
    return measured === null
      ? null
      : toFigure(sentence, quantity, within, topic, measured, unitOf(topic, tally.counted));
  }
  if (noun !== null) return null;
  const whole = partOf(sentence, quantity);
  if (whole !== null) {
    const cues = cuesOf(sentence, index, phrases, scope);
    const measured = measurePeople(sentence, whole, cues, scope, quantity, quantity.next);
    return measured === null
      ? null
      : toFigure(sentence, quantity, scope, whole, measured, unitOf(whole, null));
  }
  const counted = previous === null ? undefined : record.topics.get(previous.of);
  const named = counted?.people === true ? counted : null;
  const losses = lossBeside(sentence, quantity);
  if (losses.length > 0) {
    const topic =
      named ?? peopleBefore(sentence, phrases.slice(0, index)) ?? goesOn(sentence, quantity, null);
    const behind: Scope = { ...scope, from: quantity.begin };
    const place = positionIn(sentence, behind.from, behind.to, topic ?? undefined);
    const measured = lossMeasured(losses, place);
    return topic === null || measured === null
      ? null
      : toFigure(sentence, quantity, behind, topic, measured, unitOf(topic, null));
  }
  // "… and a further 3,000 early this year"
  const moved = previous?.measure === 'deployed' || previous?.measure === 'present';
  if (named === null || previous === null || !moved || !isFurther(sentence, quantity)) return null;
  const measured: Measured = { measure: 'additional', place: previous.place };
  return toFigure(sentence, quantity, scope, named, measured, 'people');
}

/** The losses in a noun phrase and right behind it. */
function ownLosses(
  sentence: ReadSentence,
  index: number,
  phrases: readonly (Counted | null)[],
  scope: Scope,
  noun: Counted,
): readonly Cue[] {
  const { attribute, predicate } = cuesOf(sentence, index, phrases, scope);
  return [...attribute, ...predicate.filter(({ from }) => from === noun.to)].filter(({ kind }) =>
    LOSS_CUES.includes(kind),
  );
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

/** "Das Kontingent umfasst 12.000": with nothing else said, all who were sent. */
function wholeNumber(
  { kind }: Counted,
  { measures }: CountedTopic,
  { predicate, attribute }: ReturnType<typeof cuesOf>,
): Measured | null {
  if (kind !== 'people' || predicate.length + attribute.length > 0) return null;
  return measures.has('deployed') ? { measure: 'deployed', place: null } : null;
}

function unitOf(topic: CountedTopic, counted: Counted | null): Unit {
  if (counted?.measure === 'civilians-killed') return 'people';
  return topic.people && counted?.kind !== 'thing' ? 'people' : 'pieces';
}

function toFigure(
  sentence: ReadSentence,
  quantity: Quantity,
  scope: Scope,
  topic: CountedTopic,
  measured: Measured,
  unit: Unit,
): StatedFigure | null {
  const next = sentence.quantities.find(({ begin }) => begin >= quantity.next)?.begin;
  const defined = asDefined(sentence, topic, scope, measured, next ?? sentence.words.length);
  if (defined === null || isGoal(sentence, scope, defined.measure)) return null;
  const { measure, place } = defined;
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
    period: periodOf(sentence, measure, scope, quantity, per),
    negated: isNegated(sentence, quantity, scope),
    quoted: false,
    attributedTo: attributedTo(sentence, quantity, of),
  };
}
