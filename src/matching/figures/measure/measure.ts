import { isPresentAt } from '../record/counted-topic.ts';
import type { Cue, Measured } from '../sentence/losses.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { isSentElsewhere } from './destination.ts';
import { timeOf } from './future.ts';
import { measureWorkers } from './measure-workers.ts';
import { isAtOtherBorder, isNearBorder } from './near-border.ts';
import { lostByNoun, lostByVerb, woundedByNoun } from './people-lost.ts';
import { peopleOfWhole, relativeOf } from './people-of-whole.ts';
import { peopleInTheWar, peopleThere } from './people-there.ts';
import { additionalTo, has, isMore, isSending, placeOf, type Told } from './told.ts';

/** What is counted of people; null when in doubt. */
export function measurePeople(told: Told): Measured | null {
  for (const answer of ANSWERS) {
    const measured = answer(told);
    if (measured !== undefined) return measured;
  }
  return null;
}

/** Null when in doubt, undefined where it is for the next one to say. */
type Answer = (told: Told) => Measured | null | undefined;

/** What befell people comes before where they are, and what is said of them before what their noun tells. */
const ANSWERS: readonly Answer[] = [
  ({ sentence, scope }) => (isAtOtherBorder(sentence, scope) ? null : undefined),
  lostByNoun,
  (told) => peopleOfWhole(told, measurePeople),
  lostByVerb,
  notGiven,
  workers,
  returned,
  sent,
  inTraining,
  peopleThere,
  peopleInTheWar,
  woundedByNoun,
  sentByNoun,
  expected,
  onlyCounted,
];

function notGiven(told: Told): null | undefined {
  const { predicate } = told.cues;
  const wanted = has(predicate, 'wanted') && !has(predicate, 'sent');
  return wanted || isSentElsewhere(told.sentence, predicate, placeOf(told, sending(told)))
    ? null
    : undefined;
}

/** Those at home are not those abroad. */
function workers(told: Told): Measured | null | undefined {
  if (!told.topic.measures.has('workers')) return undefined;
  const measured = measureWorkers(told, placeOf(told, sending(told)));
  return told.topic.owners.has(measured?.place ?? '') ? null : measured;
}

function returned(told: Told): Measured | undefined {
  const { attribute, predicate } = told.cues;
  if (has([...attribute, ...inRelative(told)], 'returned')) {
    return { measure: 'returned', place: null };
  }
  if (has(predicate, 'returned')) {
    return { measure: 'returned', place: placeOf(told, sending(told)) };
  }
  const near = isNearBorder(predicate, sending(told));
  return near ? { measure: 'near-border', place: null } : undefined;
}

/** "1.100 Soldaten, die heimgekehrt sind, könnten erneut entsandt werden": what is said of them as that. */
function inRelative({ sentence, behind }: Told): readonly Cue[] {
  const clause = relativeOf(sentence, behind);
  return clause === null ? [] : sentence.data.turns.cues(sentence.words, clause.from, clause.to);
}

function sent(told: Told): Measured | null | undefined {
  const { sentence, topic, cues, scope } = told;
  const verb = sending(told);
  if (verb === undefined) return undefined;
  const place = destinationOf(told, verb);
  switch (timeOf(sentence, cues.predicate, scope)) {
    case 'unsure':
      return null;
    case 'planned':
      return { measure: 'planned', place };
    case 'done':
      if (isMore(told) || isAgain(told)) return additionalTo(topic, place);
      return { measure: isPresentAt(topic, place) ? 'present' : 'deployed', place };
  }
}

/**
 * Where they were sent. "Dispatched 11,000 soldiers to help Moscow in Kursk": who is to fight where others are counted is
 * not yet there.
 */
function destinationOf(told: Told, verb: Cue): Measured['place'] {
  const { topic, scope } = told;
  const place = placeOf(told, verb);
  const to = purposeAt(told);
  if (to === null) return place;
  const before = placeOf({ ...told, scope: { ...scope, to, more: [] } }, verb);
  return before ?? (isPresentAt(topic, place) ? null : place);
}

/** The word where it is said that they were sent to fight; null where it is not. */
function purposeAt({ sentence: { words, data }, cues, behind }: Told): number | null {
  const isMarker = (at: number) => words[at]?.folded === data.figures.marker;
  const fight = cues.predicate.find(
    ({ kind, from }) =>
      kind === 'fighting' && from >= behind && (isMarker(from) || isMarker(from - 1)),
  );
  return fight?.from ?? null;
}

function inTraining(told: Told): Measured | null | undefined {
  const { topic, cues } = told;
  const coming = has(cues.predicate, 'coming');
  const training = has(cues.predicate, 'in-training');
  if (!coming && !training) return undefined;
  const place = placeOf(told);
  if (coming) return training ? null : { measure: 'planned', place };
  return { measure: isPresentAt(topic, place) ? 'present' : 'in-training', place };
}

function sentByNoun(told: Told): Measured | undefined {
  if (!has(told.cues.attribute, 'sent')) return undefined;
  const place = placeOf(told);
  return { measure: isPresentAt(told.topic, place) ? 'present' : 'deployed', place };
}

/** "Ukraine expects up to 30,000 troops": the clause above is of what is to come. */
function expected(told: Told): Measured | undefined {
  const { sentence, scope } = told;
  const { from, to } = scope.above;
  const above = sentence.data.turns.cues(sentence.words, from, to);
  const isExpected = has(above, 'intends', 'coming');
  return isExpected ? { measure: 'planned', place: placeOf(told) } : undefined;
}

/** "sprach von 10.000 Soldaten": all of them, or so many more, with nothing else said. */
function onlyCounted(told: Told): Measured | null {
  const { sentence, topic, quantity, cues } = told;
  if (isMore(told)) {
    // "weitere 30.000 Soldaten erwartet Kiew"
    const planned = has(cues.predicate, 'intends', 'coming');
    if (planned) return { measure: 'planned', place: placeOf(told) };
    return mayBe(told) ? null : additionalTo(topic, placeOf(told));
  }
  const { begin } = quantity;
  const estimated = sentence.data.turns
    .estimates(sentence.words, Math.max(0, begin - 3), begin)
    .some(({ to }) => to === begin);
  return estimated && topic.measures.has('deployed')
    ? { measure: 'deployed', place: placeOf(told) }
    : null;
}

/** "30,000 more soldiers could join": it is not said that they have. */
function mayBe({ sentence: { words, data }, scope: { to }, behind }: Told): boolean {
  const { modals, marker } = data.figures;
  return words.slice(behind, to).some(({ folded }) => modals.has(folded) && folded !== marker);
}

/** The last verb of sending that is said of them. */
function sending({ cues }: Told) {
  return cues.predicate.findLast(isSending);
}

/** "In a second wave, 3,000 soldiers were sent", "…, in a second wave": on top of those before. */
function isAgain({ sentence, cues, scope }: Told): boolean {
  const { words, data, quantities, segments } = sentence;
  const behind = scope.to < words.length ? segmentBounds(segments, scope.to) : scope.above;
  return (
    has(cues.predicate, 'again') ||
    [scope.above, behind].some(
      ({ from, to }) =>
        !quantities.some(({ begin }) => begin >= from && begin < to) &&
        has(data.turns.cues(words, from, to), 'again'),
    )
  );
}
