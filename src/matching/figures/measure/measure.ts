import type { TopicId } from '../../../claims/topic.ts';
import type { CueKind } from '../../languages/figure-data.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf, isPlainGap } from '../../numbers/words.ts';
import type { Cues } from '../counted/cues.ts';
import type { Scope } from '../counted/scope.ts';
import { type CountedTopic, isPresentAt } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { type Cue, lossMeasured, type Measured } from '../sentence/losses.ts';
import { isOfWhole } from '../sentence/part-of-whole.ts';
import {
  placeAbove,
  placeBefore,
  placeIn,
  placeRightBehind,
  positionIn,
} from '../sentence/place.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import { isOthersLoss } from '../whose/others-loss.ts';
import { isSentElsewhere } from './destination.ts';
import { isAdverb, isForeseen, isLossToCome, isToCome, timeOf } from './future.ts';
import { isInTheWar } from './in-the-war.ts';
import { measureWorkers } from './measure-workers.ts';
import { isAtOtherBorder, isNearBorder } from './near-border.ts';

/** What is counted of people; null when in doubt. `behind` is the word after the noun phrase. */
export function measurePeople(
  sentence: ReadSentence,
  counted: CountedTopic,
  cues: Cues,
  scope: Scope,
  quantity: Quantity,
  behind: number,
): Measured | null {
  const has = (list: readonly Cue[], ...kinds: readonly CueKind[]) =>
    list.some(({ kind }) => kinds.includes(kind));
  const { predicate, attribute } = cues;
  const verb = predicate.findLast(({ kind }) => kind === 'sent' || kind === 'send');
  const place = placeOf(sentence, scope, counted, verb);
  if (isAtOtherBorder(sentence, scope)) return null;
  const additional = has(attribute, 'additional');
  const fallen = placeOf(sentence, scope, counted, undefined, positionIn);
  const described = attribute.filter(({ kind }) => isLoss(kind));
  // The dead are counted as dead, whatever else is said of them.
  if (has(described, 'killed')) {
    return additional || isForeseen(sentence, quantity, scope)
      ? null
      : lossMeasured(described, fallen);
  }
  // Where prisoners are is not where they were taken.
  if (has(described, 'captured')) return { measure: 'captured', place: null };
  if (isOfWhole(sentence, quantity, scope))
    return measureWhole(sentence, counted, cues, scope, quantity, behind);
  const losses = ownLosses(sentence, predicate, quantity, behind);
  if (losses.length > 0) {
    if (isLossToCome(sentence, losses, scope) || isForeseen(sentence, quantity, scope)) return null;
    const there = placeOf(sentence, scope, counted, losses[0], positionIn);
    return additional ? null : lossMeasured(losses, there);
  }
  if (has(predicate, 'wanted') && !has(predicate, 'sent')) return null;
  if (isSentElsewhere(sentence, predicate, place)) return null;
  if (counted.measures.has('workers')) {
    const measured = measureWorkers(predicate, place, sentence, scope, behind);
    // Those at home are not those abroad.
    return counted.owners.has(measured?.place ?? '') ? null : measured;
  }
  if (has(predicate, 'returned')) return { measure: 'returned', place };
  if (isNearBorder(predicate, verb)) return { measure: 'near-border', place: null };
  if (has(predicate, 'sent', 'send')) {
    const time = timeOf(sentence, predicate, scope);
    if (time === 'unsure') return null;
    if (time === 'planned') return { measure: 'planned', place };
    if (additional || isAgain(sentence, predicate, scope)) return additionalTo(counted, place);
    return { measure: isPresentAt(counted, place) ? 'present' : 'deployed', place };
  }
  if (has(predicate, 'in-training')) {
    if (has(predicate, 'coming')) return null;
    return { measure: isPresentAt(counted, place) ? 'present' : 'in-training', place };
  }
  if (has(predicate, 'coming')) return { measure: 'planned', place };
  const here =
    placeRightBehind(sentence, behind) ??
    placeBefore(sentence, scope.from, quantity.begin) ??
    placeAbove(sentence, quantity.begin);
  const there = has(predicate, 'located', 'fighting') ? (here ?? place) : here;
  if (there !== null) {
    if (has(predicate, 'intends')) return { measure: 'planned', place: there };
    if (isToCome(sentence, scope)) return null;
    if (additional) return additionalTo(counted, there);
    return presentOrSent(counted, there);
  }
  if (
    place === null &&
    isInTheWar(sentence, predicate, scope) &&
    counted.measures.has('deployed')
  ) {
    return additional ? additionalTo(counted, null) : { measure: 'deployed', place: null };
  }
  if (described.length > 0) return additional ? null : lossMeasured(described, fallen);
  if (has(attribute, 'sent')) return { measure: 'deployed', place };
  if (isExpected(sentence, scope)) return { measure: 'planned', place };
  if (additional) return additionalTo(counted, place);
  return isEstimate(sentence, quantity) && counted.measures.has('deployed')
    ? { measure: 'deployed', place }
    : null;
}

/** Of "600 seien gefallen und 4.000 Soldaten verwundet worden" each number has its own verb. */
function ownLosses(
  sentence: ReadSentence,
  predicate: readonly Cue[],
  { begin }: Quantity,
  behind: number,
): readonly Cue[] {
  const { words, data } = sentence;
  const all = predicate.filter(
    (cue) => isLoss(cue.kind) && !isOthersLoss(sentence, cue, begin, behind),
  );
  const after = all.filter(({ from }) => from >= behind);
  const before = all.findLast(({ to }) => to <= begin);
  if (before === undefined || after.length === 0) return all;
  const joins = hasWordOf(words, before.to, begin, data.language.conjunctions);
  return joins ? after : all;
}

/** "In a second wave, 3,000 soldiers were sent": on top of those before. */
function isAgain(
  { words, data, quantities }: ReadSentence,
  predicate: readonly Cue[],
  { above }: Scope,
): boolean {
  const other = quantities.some(({ begin }) => begin >= above.from && begin < above.to);
  const before = other ? [] : data.turns.cues(words, above.from, above.to);
  return [...predicate, ...before].some(({ kind }) => kind === 'again');
}

/** "Ukraine expects up to 30,000 troops": the clause above is of what is to come. */
function isExpected({ words, data }: ReadSentence, { above }: Scope): boolean {
  return data.turns
    .cues(words, above.from, above.to)
    .some(({ kind }) => kind === 'intends' || kind === 'coming');
}

/** "sprach von 10.000 Soldaten": all of them, with nothing else said. */
function isEstimate({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  return data.turns.estimates(words, Math.max(0, begin - 3), begin).some(({ to }) => to === begin);
}

/** Of "die meisten der 10.000 nach Russland entsandten Soldaten" only what the noun phrase says. */
function measureWhole(
  sentence: ReadSentence,
  counted: CountedTopic,
  cues: Cues,
  scope: Scope,
  quantity: Quantity,
  behind: number,
): Measured | null {
  const relative = relativeOf(sentence, behind);
  if (relative !== null) {
    const inside = sentence.data.turns.cues(sentence.words, relative.from, relative.to);
    const predicate = [...cues.attribute, ...inside];
    // "Of the 1,100 soldiers who returned in December …"
    const measured = measurePeople(
      sentence,
      counted,
      { attribute: [], predicate },
      { ...scope, from: quantity.next, to: behind, more: [relative] },
      { ...quantity, begin: 0 },
      behind,
    );
    // Where a part of them has been lost, those who were sent there are not there any more.
    const sent = predicate.some(({ kind }) => kind === 'sent');
    return measured?.measure === 'present' && sent
      ? { ...measured, measure: 'deployed' }
      : measured;
  }
  // "half of the 11,000 soldiers North Korea provided to Moscow"
  let verb = mentionFrom(sentence, behind)?.to ?? behind;
  // "the 11,000 troops initially deployed"
  if (isAdverb(sentence.words[verb]?.folded, sentence.data.figures)) verb++;
  const own = [...cues.attribute, ...cues.predicate.filter(({ from }) => from === verb)];
  const sent = own.find(({ kind }) => kind === 'sent');
  if (sent !== undefined) {
    // "die mehr als 10.000 nach Russland geschickten": where they were sent, not where the others are.
    const there =
      placeIn(sentence, quantity.next, behind, counted) ?? placeRightBehind(sentence, sent.to);
    return { measure: 'deployed', place: there };
  }
  const { words, data } = sentence;
  if (data.figures.auxiliaries.has(words[behind]?.folded ?? '')) return null;
  const here = placeRightBehind(sentence, behind);
  return here === null ? null : presentOrSent(counted, here);
}

/** The relative clause right behind a noun phrase. */
function relativeOf({ words, segments, data }: ReadSentence, behind: number): Range | null {
  const word = words[behind];
  if (word === undefined || !data.figures.relatives.has(word.folded)) return null;
  if (data.language.capitalNouns)
    return isPlainGap(word.gap) ? null : segmentBounds(segments, behind);
  // "half of the 11,000 troops who were sent to Kursk have been killed": no comma ends it, but a second verb does.
  const { from, to } = segmentBounds(segments, behind);
  const isVerb = (at: number) => data.figures.auxiliaries.has(words[at]?.folded ?? '');
  for (let at = behind + 2; at < to; at++) {
    if (isVerb(at) && !isVerb(at - 1)) return { from, to: at };
  }
  return { from, to };
}

/** Those at a place: `present` where such are counted there on record, else sent where they are. */
function presentOrSent(counted: CountedTopic, place: TopicId): Measured {
  const sent = !isPresentAt(counted, place) && counted.places.has(`deployed ${place}`);
  return { measure: sent ? 'deployed' : 'present', place };
}

/** More of those who are counted; null where nobody has counted such on record. */
export function additionalTo({ measures }: CountedTopic, place: TopicId | null): Measured | null {
  return measures.has('additional') ? { measure: 'additional', place } : null;
}

/** The place in a number's scope, of several the one next to the verb of sending. */
export function placeOf(
  sentence: ReadSentence,
  scope: Scope,
  counted: CountedTopic,
  verb?: Cue | undefined,
  find: typeof placeIn = placeIn,
): TopicId | null {
  const own = find(sentence, scope.from, scope.to, counted, verb?.from ?? null);
  if (own !== null) return own;
  for (const { from, to } of scope.more) {
    const place = find(sentence, from, to, counted);
    if (place !== null) return place;
  }
  return null;
}
