import type { Mention, StatedFigure } from '../mention.ts';
import { boundedBehind, type Quantity } from '../numbers/quantities.ts';
import type { Word } from '../numbers/words.ts';
import { isOfAnotherTime } from './another-time.ts';
import { areOfOneWeapon, sharingBound } from './bare/civilians.ts';
import { countedBy } from './counted/counted-by.ts';
import type { OneNumber } from './counted/one-number.ts';
import { scopeOf } from './counted/scope.ts';
import { isElsewhere } from './elsewhere.ts';
import { asClaimed } from './known-again/of-claim.ts';
import { recognised } from './known-again/recognised.ts';
import { listedLoss } from './listed/listed-loss.ts';
import { unitBehind } from './measure/amount.ts';
import type { CountedTopic } from './record/counted-topic.ts';
import { isDone, isLoss } from './record/measure-kinds.ts';
import { isOfScale } from './record/scale.ts';
import { hasIncrease } from './sentence/increases.ts';
import { isFirstPart } from './sentence/part-of-whole.ts';
import type { ReadSentence } from './sentence/sentence.ts';
import { sidesIn } from './sentence/side-of.ts';
import { needsNoTopic } from './special/special.ts';
import { stateFigure } from './state-figure.ts';
import { isAlone, type Surroundings, takeApart } from './take-apart.ts';
import { carriedOn } from './taken-over/carried.ts';
import { endsWithTurn } from './turns/special-words.ts';
import { asInflicted } from './whose/inflicted.ts';

/** What is known of a sentence before it is read. */
export interface SentenceContext extends Surroundings {
  /** Whose losses a list counts of which it is a line; see `listedUnder`. */
  readonly heading: () => CountedTopic | null;
}

const NOTHING: readonly StatedFigure[] = [];

/** The figures that a sentence states, in order. */
export function readSentence(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  context: SentenceContext,
): readonly StatedFigure[] {
  const sentence = takeApart(text, words, mentions, context);
  if (sentence === null) return NOTHING;
  const phrases = sentence.quantities.map((_, index) => countedBy(sentence, index));
  const found: StatedFigure[] = [];
  for (const [index, { begin }] of sentence.quantities.entries()) {
    // "shot down all but 26": those of whom it is not so.
    if (endsWithTurn(sentence, begin, sentence.data.figures.allBut)) continue;
    const one = numberAt(sentence, index, phrases, found.at(-1) ?? null);
    const figure = figureOf(one, found, context.heading);
    if (figure !== null) found.push(figure);
  }
  return found;
}

function numberAt(
  sentence: ReadSentence,
  index: number,
  phrases: OneNumber['phrases'],
  previous: StatedFigure | null,
): OneNumber {
  const { text, words, data } = sentence;
  const quantity = sentence.quantities[index] as Quantity;
  const counted = phrases[index] ?? null;
  return {
    sentence,
    quantity: boundedBehind(text, words, quantity, counted?.to ?? quantity.next, data.numbers),
    index,
    phrases,
    counted,
    unit: unitBehind(sentence, quantity),
    scope: scopeOf(sentence, index, phrases),
    previous,
  };
}

/** What a number states, by its own words or those before it; null for nothing, and when in doubt. */
function figureOf(
  one: OneNumber,
  found: readonly StatedFigure[],
  heading: SentenceContext['heading'],
): StatedFigure | null {
  const { sentence } = one;
  const listed = listedLoss(one, heading);
  if (listed === 'doubt') return null;
  const read = listed ?? stateFigure(one) ?? carriedOn(one, found);
  const isKept =
    read !== null &&
    isOfScale(sentence.record.known, read) &&
    (read === listed || isOfSomebody(sentence, read));
  const stated = isKept ? read : recognised(one);
  // Those whom one weapon killed are a number of that weapon or of none.
  const weapon = stated !== null && areOfOneWeapon(sentence, stated) ? recognised(one) : stated;
  const figure = weapon === null ? null : asInflicted(one, asClaimed(one, weapon));
  if (figure === null || areOfOneWeapon(sentence, figure)) return null;
  return isOfOther(one, figure) ? null : sharingBound(one, figure);
}

/** Whether it is told of whom a figure is: by a name here or before, by its measure or by a side. */
function isOfSomebody(sentence: ReadSentence, figure: StatedFigure): boolean {
  return !isAlone(sentence) || needsNoTopic(figure) || namesSide(sentence, figure);
}

/** Whether a number is only a part of another, or of another place or time than its figure. */
function isOfOther(one: OneNumber, { of, measure }: StatedFigure): boolean {
  const { sentence, quantity } = one;
  const isOfDone = isDone(measure);
  if (isFirstPart(sentence, quantity) && (isOfDone || !isCounted(one))) return true;
  if (hasIncrease(sentence.text, quantity.end) && !isOfDone) return true;
  return isElsewhere(sentence, quantity, of) || isOfAnotherTime(sentence, quantity, measure);
}

/** Whether a number stands before a noun that is known, and not before a unit. */
function isCounted({ counted, unit }: OneNumber): boolean {
  return counted !== null && unit === null;
}

/** "On the Russian side 250,000 soldiers fell": whose they are is said, though no topic is named. */
function namesSide(sentence: ReadSentence, { of, measure }: StatedFigure): boolean {
  const side = sentence.record.sides.get(of);
  if (side === undefined || !isLoss(measure)) return false;
  return sidesIn(sentence, 0, sentence.words.length).includes(side);
}
