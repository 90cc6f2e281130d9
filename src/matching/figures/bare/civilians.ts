import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { StatedFigure } from '../../mention.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { OneNumber } from '../counted/one-number.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { lossOf, type Measured } from '../sentence/losses.ts';
import { mentionsIn, numberBefore, type ReadSentence } from '../sentence/sentence.ts';
import { opensSentence } from './antecedent.ts';
import { isFurther, lossBeside } from './elliptic.ts';

/** Who is meant by a number without a noun; `topic` null where nobody has such a count on record. */
interface Civilians {
  readonly topic: CountedTopic | null;
  readonly measured: Measured;
}

/**
 * "9,100 civilians killed and 15,200 injured", "5,614 civilian deaths, including 362 children, and 7,946 people
 * injured": those just counted, never soldiers. Null where the number before counts no civilians, or this one has a
 * noun of its own.
 */
export function civiliansBeside(one: OneNumber): Civilians | null {
  const { sentence, quantity, previous } = one;
  const before = previous === null ? saidBefore(sentence, quantity) : previous;
  if (before === null || !OF_CIVILIANS.has(before.measure)) return null;
  const last = numberBefore(sentence, quantity.begin);
  if (previous !== null && last?.start !== previous.start) return null;
  const loss = lossOfOwn(one);
  if (loss === null) return null;
  const topic = sentence.record.topics.get(before.of);
  const measure = BEFELL[loss];
  // Of a whole country is what needs no place.
  const isCountry = sentence.record.sides.get(before.place as TopicId) === before.place;
  const fits = measure !== undefined && topic?.measures.has(measure) === true;
  return {
    topic: fits ? topic : null,
    measured: { measure: measure ?? 'civilians-injured', place: isCountry ? null : before.place },
  };
}

/** What civilians are counted as that a loss befell; nothing else is counted of them. */
const BEFELL: Readonly<Partial<Record<Measure, Measure>>> = { wounded: 'civilians-injured' };

/** The last figure of the sentence before, where this one begins with its number and names nobody. */
function saidBefore(sentence: ReadSentence, quantity: Quantity): StatedFigure | null {
  const { said, words } = sentence;
  const others = mentionsIn(sentence, 0, words.length).length > 0;
  return opensSentence(sentence, quantity) && !others ? (said.at(-1) ?? null) : null;
}

/** The loss that stands beside a number without a noun, or with one that says nothing of whom. */
function lossOfOwn({ sentence, quantity, counted }: OneNumber): Measure | null {
  if (counted === null) return lossOf(lossBeside(sentence, quantity));
  if (counted.topic !== null) return null;
  if (counted.kind === 'loss') return counted.measure;
  const noun = sentence.words[counted.to - 1]?.folded ?? '';
  const anybody = counted.kind === 'people' && sentence.data.figures.anybody.has(noun);
  return anybody ? lossOf(lossBeside(sentence, { ...quantity, next: counted.to })) : null;
}

const OF_CIVILIANS: ReadonlySet<Measure> = new Set<Measure>([
  'civilians-killed',
  'civilians-injured',
  'children-killed',
]);

/**
 * "North Korean missiles killed 24 civilians", and behind a sentence on them "14 civilians were killed by them",
 * "24 deaths and 20 such missiles": of this weapon, and not all that the war killed.
 */
export function areOfOneWeapon(
  { words, mentions, earlier, record, data }: ReadSentence,
  { measure, of }: StatedFigure,
): boolean {
  if (!OF_CIVILIANS.has(measure)) return false;
  const isWeapon = (topic: TopicId) => topic !== of && record.kinds.get(topic) === 'weapon';
  if (mentions.some(({ topic }) => isWeapon(topic))) return true;
  const missiles = data.turns
    .things(words, 0, words.length)
    .some(({ kind }) => kind === 'missiles');
  const others = mentions.some(({ topic }) => topic !== of);
  return (missiles || !others) && [...earlier].some(isWeapon);
}

/** "at least 2,514 civilians killed and 12,142 injured": the bound is of both; "and another 12,142" is a number of its own. */
export function sharingBound(
  { sentence, quantity, previous }: OneNumber,
  figure: StatedFigure,
): StatedFigure {
  const { words, data } = sentence;
  const shares =
    previous !== null &&
    OF_CIVILIANS.has(previous.measure) &&
    OF_CIVILIANS.has(figure.measure) &&
    previous.high === null &&
    !previous.exclusive &&
    figure.low === figure.high &&
    data.language.conjunctions.has(words[quantity.begin - 1]?.folded ?? '') &&
    !isFurther(sentence, quantity);
  return shares ? { ...figure, high: null } : figure;
}
