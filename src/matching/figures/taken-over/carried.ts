import {
  FUTURE_MEASURES,
  LOSS_MEASURES,
  type Measure,
  SINGLE_MEASURES,
} from '../../../claims/measure.ts';
import type { StatedFigure } from '../../mention.ts';
import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import { hasWordOf, isPlainGap, type Word } from '../../numbers/words.ts';
import { onlyKind } from '../bare/antecedent.ts';
import { endsPhrase } from '../counted/ends-phrase.ts';
import { isMeantOnly } from '../counted/meant-only.ts';
import { isConditional, isNegated } from '../counted/negation.ts';
import type { OneNumber } from '../counted/one-number.ts';
import { periodOf, rateOf } from '../counted/period.ts';
import { isFlight } from '../record/measure-kinds.ts';
import { attributedTo, maySpeak } from '../sentence/attribution.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { sideAsFor } from '../sentence/side-of.ts';
import { isOtherWay } from '../special/special-matter.ts';
import { hasTurn } from '../turns/special-words.ts';
import { type Contrast, contrastTo } from './gapped.ts';
import { placed } from './placed.ts';
import { isSaidAgain } from './said-again.ts';

/** Numbers further apart count different things. */
const FARTHEST = 10;

/**
 * The figure of a number that leaves out what it counts, because the clause or sentence before has just
 * said it: "im Dezember waren es 43.000", "Seoul speaks of 2,000 dead, Kyiv of 4,000", "the number has
 * since risen to 4,700". Null where more than one thing was counted before, or the clause counts
 * something of its own.
 */
export function carriedOn(
  one: OneNumber,
  /** Figures of this sentence so far. */
  found: readonly StatedFigure[],
): StatedFigure | null {
  const { sentence, quantity, previous } = one;
  const contrast = previous === null ? null : contrastTo(sentence, quantity, previous);
  if (previous !== null && contrast !== null) {
    return isLike(one, previous, contrast)
      ? restated(one, { ...previous, ...contrast }, false)
      : null;
  }
  const earlier = onlyKind(found.length > 0 ? found : sentence.said);
  if (earlier === null || OF_ONE_TIME.has(earlier.measure)) return null;
  const total = isTotalOf(sentence, quantity, earlier);
  if (!isAlike(one, earlier, total)) return null;
  if (!isSaidAgain(sentence, quantity, found.length > 0)) return null;
  if (countsOtherwise(sentence, quantity, earlier)) return null;
  const there = placed(sentence, quantity, earlier);
  const claimant = claimantIn(sentence, quantity) ?? attributedTo(sentence, quantity, earlier.of);
  return restated(one, { ...earlier, ...there, attributedTo: claimant }, total);
}

/** The number in place of that of the figure it is of the same kind as. */
function restated(one: OneNumber, earlier: StatedFigure, total: boolean): StatedFigure | null {
  const { sentence, quantity } = one;
  if (isConditional(one) || isMeantOnly(one, earlier.measure)) return null;
  if (isOtherWay(sentence, earlier.measure, quantity)) return null;
  const per = total ? null : (rateOf(one) ?? earlier.per);
  // "Die Namen von 122.883 sind bekannt. Tatsächlich dürften es 273.000 sein": not counted by name.
  const { words, data } = sentence;
  const guessed = hasTurn(sentence, 0, words.length, data.figures.guesses);
  if (earlier.measure === 'killed-by-name' && guessed) return null;
  const period = periodOf(one, earlier.measure, per);
  const { start, end, low, high, approximate, exclusive } = quantity;
  return {
    ...earlier,
    ...{ start, end, low, high, approximate, exclusive, per },
    // The total of one claimant is not the week of another.
    period: total ? null : (period ?? (earlier.period === null ? null : 'unclear')),
    negated: isNegated(one),
    quoted: false,
  };
}

/** Whether a number that only says when or who has the unit of the one before and, of the same matter, a like size. */
function isLike(
  { quantity, unit }: OneNumber,
  previous: StatedFigure,
  { of, place }: Contrast,
): boolean {
  if (unit === null ? quantity.fraction : unit !== previous.unit) return false;
  return of !== previous.of || place !== previous.place || isNear(quantity, previous);
}

function isNear(quantity: Quantity, earlier: StatedFigure): boolean {
  const mine = sizeOf(quantity);
  const other = sizeOf(earlier);
  return mine * FARTHEST >= other && other * FARTHEST >= mine;
}

/** What is of one year or event: another number is of another. */
export const OF_ONE_TIME: ReadonlySet<Measure> = new Set<Measure>([...SINGLE_MEASURES, 'budget']);

/** Whether the number stands alone, or before a noun that says nothing new ("von 12.000 Soldaten"). */
function isAlike(
  { sentence, quantity, counted, unit }: OneNumber,
  earlier: StatedFigure,
  total: boolean,
): boolean {
  if (unit !== null ? unit !== earlier.unit : quantity.fraction) return false;
  if (!isNear(quantity, earlier) && !(total && isLarger(quantity, earlier))) return false;
  if (counted === null) {
    if (unit !== null || repeatsNoun(sentence, quantity)) return true;
    return endsPhrase(sentence, quantity);
  }
  // "1.000 Leichname … waren es 1.000 Menschen"
  const remains = earlier.measure.startsWith('bodies-');
  const people = counted.kind === 'people' && counted.topic === null;
  return people && earlier.unit === 'people' && !remains;
}

/** "… 1.000 Leichname. Im August waren es ebenfalls 1.000 Leichname": the noun that was counted before. */
function repeatsNoun(
  { words, wordsBefore, segments, data }: ReadSentence,
  { begin, next }: Quantity,
): boolean {
  const noun = words[next];
  if (noun === undefined || !isPlainGap(noun.gap)) return false;
  if (data.language.capitalNouns && !noun.capital) return false;
  // "reported 2.3 million movements back" says something of its own.
  const { from, to } = segmentBounds(segments, begin);
  if (!hasWordOf(words, from, to, data.figures.it)) return false;
  const isNoun = ({ folded }: Word) => folded === noun.folded;
  return wordsBefore().some(isNoun);
}

/** "lost 980 men in a day, raising the total to 1,184,460": all of what was counted of a span before. */
function isTotalOf(
  sentence: ReadSentence,
  { begin, low, high }: Quantity,
  earlier: StatedFigure,
): boolean {
  if (earlier.period === null && earlier.per === null) return false;
  const { from, to } = segmentBounds(sentence.segments, begin);
  const says = hasTurn(sentence, from, to, sentence.data.figures.totals);
  return says && isLarger({ low, high }, earlier);
}

function isLarger({ low, high }: Pick<Quantity, 'low' | 'high'>, earlier: StatedFigure): boolean {
  return (low ?? high ?? 0) > sizeOf(earlier);
}

/** "Kyiv of 4,000": who stands in the clause before the number. */
function claimantIn(sentence: ReadSentence, { begin }: Quantity): StatedFigure['attributedTo'] {
  const { from, to } = segmentBounds(sentence.segments, begin);
  const speaker = mentionsIn(sentence, from, begin).find(
    (mention) =>
      maySpeak(sentence, mention) &&
      !sentence.data.language.prepositions.has(sentence.words[mention.from - 1]?.folded ?? ''),
  );
  const verb = hasWordOf(sentence.words, from, to, sentence.data.figures.auxiliaries);
  return verb ? null : (speaker?.topic ?? null);
}

/** Whether the clause has a noun, verb or name by which the number counts something of its own. */
function countsOtherwise(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  { of, measure }: StatedFigure,
): boolean {
  const { words, data, record, segments } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  const own = [...data.turns.cues(words, from, to), ...data.turns.losses(words, from, to)];
  // The "more" of "more than 5,000" is the number's.
  const outside = own.filter((cue) => cue.to <= begin || cue.from >= next);
  if (outside.some(({ kind }) => OWN.has(kind) && kind !== measure)) return true;
  // "has 575,000 in Ukraine and plans to raise that to 690,000"
  const isToCome = outside.some(({ kind }) => TO_COME.has(kind));
  if (isToCome && !FUTURE_MEASURES.has(measure)) return true;
  if (data.turns.things(words, from, to).length > 0) return true;
  // "Hinzu kommen 3,5 Millionen, die ins Ausland geflohen sind": another count of those who fled.
  if (
    isFlight(measure) &&
    sentence.specials.some((each) => each.measure !== measure && isFlight(each.measure))
  ) {
    return true;
  }
  // "bei den Russen waren es 70.000"
  const side = sideAsFor(sentence, from, to);
  if (side !== null && side !== record.sides.get(of)) return true;
  return mentionsIn(sentence, from, to).some(({ topic }) => {
    const kind = record.kinds.get(topic);
    return topic !== of && (kind === 'force' || kind === 'weapon' || kind === 'event');
  });
}

const TO_COME: ReadonlySet<string> = new Set(['intends', 'coming', 'wanted']);

const OWN: ReadonlySet<string> = new Set([
  ...LOSS_MEASURES,
  'sent',
  'send',
  'located',
  'fighting',
  'in-training',
  'near-border',
  'returned',
  'fired',
  'destroyed',
  'made',
  'additional',
  'again',
]);
