import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import { hasWordOf, isPlainGap } from '../../numbers/words.ts';
import { endsPhrase } from '../counted/ends-phrase.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { rateOf } from '../counted/period.ts';
import type { Scope } from '../counted/scope.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isMoney } from '../record/measure-kinds.ts';
import type { Measured } from '../sentence/losses.ts';
import { isForeignMoney } from '../sentence/other-money.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, numberBefore, numberFrom, type ReadSentence } from '../sentence/sentence.ts';
import { unitTurn } from '../sentence/unit-turn.ts';
import { turnFrom } from '../turns/special-words.ts';
import { mentionedIn } from '../whose/subject.ts';

/** More than this is paid to no soldier a month; it is the income of a state. */
const HIGHEST_PAY = 100_000;
/** "40 Prozent der von Russland verbrauchten Munition": so far may the whole stand from the number. */
const LONGEST_WHOLE = 8;

/** An amount with the topic it is on record for. */
export interface Amount {
  readonly topic: CountedTopic;
  readonly measured: Measured;
}

/**
 * The unit of a number that measures and does not count: a sign at it or a word behind it; of millions
 * without either that of the sum before ("62 Milliarden Euro, dazu 70 Milliarden an …").
 */
export function unitBehind(sentence: ReadSentence, quantity: Quantity): Unit | null {
  return ownUnit(sentence, quantity) ?? sumBefore(sentence, quantity);
}

/** Smaller numbers without a unit are no sums of states. */
const LEAST_SUM = 1e8;

function sumBefore(sentence: ReadSentence, quantity: Quantity): Unit | null {
  if (sizeOf(quantity) < LEAST_SUM) return null;
  const { words, data } = sentence;
  if (isForeignMoney(words, quantity)) return null;
  const word = words[quantity.next];
  // "70 Milliarden Tonnen", "64 Milliarden militärisch"
  const isNoun = data.language.capitalNouns ? word?.capital : !endsPhrase(sentence, quantity);
  const before = numberBefore(sentence, quantity.begin);
  if (before === undefined || (isNoun === true && isPlainGap(word?.gap ?? ''))) return null;
  const unit = unitBehind(sentence, before);
  return unit !== null && isMoney(unit) ? unit : null;
}

function ownUnit({ words, data }: ReadSentence, quantity: Quantity): Unit | null {
  if (quantity.sign !== null) return quantity.sign;
  const unit = unitTurn({ words, data }, quantity);
  // "12.000 km/h"
  return unit === null || words[unit.to]?.gap.startsWith('/') === true ? null : unit.kind;
}

/**
 * Pay, money, oil, food, shares, areas and ranges: in a clause that names the one topic with such a
 * number on record. Null when in doubt.
 */
export function amountOf(one: OneNumber, unit: Unit): Amount | null {
  const { sentence, quantity } = one;
  const scope = withWhole(sentence, quantity, one.scope);
  // "at most 500,000 barrels are allowed": what a rule says is of the rule, not of what was delivered.
  const allowed = sentence.data.turns
    .cues(sentence.words, scope.from, scope.to)
    .some(({ kind }) => kind === 'allowed');
  const fits = ({ topic }: CountedTopic): boolean =>
    !allowed || sentence.record.kinds.get(topic) === 'agreement';
  const found = (measure: Measure, topic: CountedTopic | null): Amount | null =>
    topic !== null && fits(topic) && topic.kinds.has(`${measure} ${unit}`)
      ? { topic, measured: { measure, place: null } }
      : null;
  switch (unit) {
    case 'USD':
    case 'EUR':
    case 'KRW':
    case 'RUB': {
      const isPay = rateOf({ ...one, scope }) !== null && sizeOf(quantity) <= HIGHEST_PAY;
      const measure = isPay ? 'pay' : 'money';
      // The words for a loan have said no: it is another one.
      if (sentence.specials.some((special) => special.measure === measure)) return null;
      return found(measure, mentionedIn(sentence, scope, measure));
    }
    case 'barrels':
      return found('oil', mentionedIn(sentence, scope, 'oil', fits));
    case 'tonnes':
      return found('food', mentionedIn(sentence, scope, 'food'));
    case 'km2':
    case 'hectares':
      return found('area', mentionedIn(sentence, scope, 'area'));
    case 'km':
      return hasReach(sentence, scope)
        ? found('range', mentionedIn(sentence, scope, 'range'))
        : null;
    case 'percent':
      return found('share', wholeOf(sentence, quantity));
    case 'people':
    case 'pieces':
    // No article's number is read as these yet.
    case 'cases':
    case 'm':
    case 'W':
      return null;
  }
}

function hasReach({ words, data }: ReadSentence, { from, to }: Scope): boolean {
  return hasWordOf(words, from, to, data.figures.reach);
}

/** What a share is of, where it is a thing whose origin the sentence names ("Munition … aus Nordkorea"). */
function wholeOf(sentence: ReadSentence, quantity: Quantity): CountedTopic | null {
  const { words, data, record, mentions } = sentence;
  const unit = data.turns.amounts(words, quantity.next, quantity.next + 2)[0];
  const behind = unit?.to ?? quantity.next;
  if (turnFrom(sentence, behind, data.figures.partOf) === behind)
    return shareBefore(sentence, quantity);
  const whole = mentionsIn(sentence, behind, behind + LONGEST_WHOLE)
    .map(({ topic }) => record.topics.get(topic))
    .find((topic) => topic?.measures.has('share') === true && !topic.people);
  if (whole === undefined) return null;
  return mentions.some(({ topic }) => whole.owners.has(topic)) ? whole : null;
}

/** "den Anteil nordkoreanischer Granaten auf 40 Prozent": the whole stands before the number. */
function shareBefore(sentence: ReadSentence, quantity: Quantity): CountedTopic | null {
  const { words, data, record, segments } = sentence;
  if (!data.figures.tallyBefore.has(words[quantity.begin - 1]?.folded ?? '')) return null;
  const { from } = segmentBounds(segments, quantity.begin);
  const noun = words
    .slice(from, quantity.begin)
    .findLastIndex(({ folded }) => data.figures.shares.has(folded));
  if (noun < 0) return null;
  const wholes = mentionsIn(sentence, from + noun, quantity.begin)
    .map(({ topic }) => record.topics.get(topic))
    .filter((topic) => topic?.measures.has('share') === true && !topic.people);
  const [whole] = wholes;
  return wholes.length === 1 ? (whole ?? null) : null;
}

/** Of "$9 million of $30 million in frozen assets" the words about the whole say what it is. */
function withWhole(sentence: ReadSentence, { next }: Quantity, scope: Scope): Scope {
  const whole = numberFrom(sentence, next);
  const isPart = turnFrom(sentence, next, sentence.data.figures.partOf) === whole?.begin;
  return isPart ? { ...scope, to: segmentBounds(sentence.segments, next).to } : scope;
}
