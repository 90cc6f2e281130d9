import type { Unit } from '../../claims/figure.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { Special } from '../languages/special-data.ts';
import type { Measured } from './measure.ts';
import { hasWhole, isOfWhole } from './part-of-whole.ts';
import { placeIn } from './place.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import type { Scope } from './scope.ts';
import { segmentBounds } from './segments.ts';
import { mentionsIn, type ReadSentence } from './sentence.ts';
import { impliedTopic } from './special-topic.ts';
import { hasTurn } from './special-words.ts';
import { isPlainGap } from './words.ts';

/** A number with a measure of its own, and the topic that has such on record. */
export interface SpecialFigure {
  readonly topic: CountedTopic;
  readonly measured: Measured;
  readonly unit: Unit;
}

/** The noun stands so near behind its number: "1,2 Millionen aus der Ukraine geflüchtete Menschen". */
const NOUN_REACH = 6;

interface Found extends SpecialFigure {
  /** The words of the measure stand between the number and the next one. */
  readonly own: boolean;
}

/**
 * The measure by the words around a number that only such numbers have ("binnenvertrieben", "temporary
 * protection"), where the clause mentions the one topic with such a figure on record. Null for several
 * measures, several topics or none: definitions are never mixed.
 */
export function specialOf(
  sentence: ReadSentence,
  quantity: Quantity,
  unit: Unit | null,
  { more }: Scope,
): SpecialFigure | null {
  const { record, mentions } = sentence;
  const bounds = segmentBounds(sentence.segments, quantity.begin);
  // "500 of 728 drones": one is a part, the other the whole.
  if (isOfWhole(sentence, quantity, bounds) || hasWhole(sentence, quantity)) return null;
  const near = mentions.flatMap(({ topic }) => record.special.get(topic) ?? []);
  const all: Found[] = [];
  for (const special of sentence.specials) {
    const named = new Set(near.filter(({ measures }) => measures.has(special.measure)));
    if (named.size === 0 && special.implied === null) continue;
    const fits = unit === null ? countsIn(special) : special.units.includes(unit) ? unit : null;
    if (fits === null || !isSaid(sentence, quantity, special, more, named)) continue;
    // A second topic that fits as well: in doubt.
    if (named.size > 1) return null;
    const [only] = named;
    const topic = only ?? impliedTopic(sentence, quantity, special);
    if (topic === null) continue;
    // Who died with somebody is no count of what he says.
    if (special.measure === 'deaths' && record.kinds.get(topic.topic) === 'person') continue;
    const place =
      special.measure === 'share-occupied'
        ? placeBehind(sentence, quantity, bounds.to)
        : placeIn(sentence, bounds.from, bounds.to, undefined);
    const known = topic.places.has(`${special.measure} ${place ?? ''}`);
    // A share of one region is none of the country.
    if (special.measure === 'share-occupied' && !known && place !== null) return null;
    all.push({
      topic,
      measured: { measure: special.measure, place: known ? place : null },
      unit: fits,
      own: special.verb.length > 0 && hasOwn(sentence, quantity, special),
    });
  }
  // "8,173 civilians killed and 13,620 injured": each has its own word.
  const own = all.filter((each) => each.own);
  const chosen = own.length > 0 ? own : all;
  const [first] = chosen;
  if (first === undefined) return null;
  // A second definition that fits as well: in doubt.
  const alike = chosen.every(
    ({ topic, measured }) => topic === first.topic && measured.measure === first.measured.measure,
  );
  return alike ? first : null;
}

/** "70 Prozent der Region Donezk": what the share is of. */
function placeBehind(sentence: ReadSentence, quantity: Quantity, to: number): TopicId | null {
  const end = Math.min(followingOf(sentence, quantity, to), quantity.next + NOUN_REACH);
  const place = mentionsIn(sentence, quantity.next, end).find(
    ({ topic }) => sentence.record.kinds.get(topic) === 'place',
  );
  return place?.topic ?? null;
}

function countsIn({ units }: Special): Unit | null {
  return units.find((unit) => unit === 'people' || unit === 'pieces') ?? null;
}

function hasOwn(sentence: ReadSentence, quantity: Quantity, { verb }: Special): boolean {
  const { to } = segmentBounds(sentence.segments, quantity.begin);
  const end = followingOf(sentence, quantity, to);
  // "killed 253 civilians and injured 1,872": the verb before a number is that number's.
  return hasTurn(sentence, quantity.next, end < to ? end - 1 : to, verb);
}

function followingOf({ quantities }: ReadSentence, { next }: Quantity, to: number): number {
  return Math.min(to, quantities.find(({ begin }) => begin >= next)?.begin ?? to);
}

function isSaid(
  sentence: ReadSentence,
  quantity: Quantity,
  { noun, verb, unless, before }: Special,
  more: Scope['more'],
  topics: ReadonlySet<CountedTopic>,
): boolean {
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  const ranges = [{ from, to }, ...more];
  if (ranges.some((range) => hasTurn(sentence, range.from, range.to, unless))) return false;
  if (before.length > 0 && !hasTurn(sentence, quantity.begin - 1, quantity.begin, before)) {
    return false;
  }
  if (noun.length > 0) {
    const end = nounEnd(sentence, quantity, to);
    const named =
      hasTurn(sentence, quantity.next, end, noun) ||
      noun.some(
        ([first]) =>
          (first === '@' && hasName(sentence, quantity.next, end, topics)) ||
          (first === '-' && isBare(sentence, quantity)),
      );
    if (!named) return false;
  }
  return verb.length === 0 || ranges.some((range) => hasTurn(sentence, range.from, range.to, verb));
}

/** "8.173 getötete und 13.620 verletzte Zivilisten": the noun behind the second is for both. */
function nounEnd(sentence: ReadSentence, quantity: Quantity, to: number): number {
  const following = followingOf(sentence, quantity, to);
  const { words, data } = sentence;
  const joined =
    following < to &&
    following - quantity.next === 2 &&
    data.language.conjunctions.has(words[following - 1]?.folded ?? '');
  return joined
    ? Math.min(to, following + NOUN_REACH)
    : Math.min(following, quantity.next + NOUN_REACH);
}

function hasName(
  sentence: ReadSentence,
  from: number,
  to: number,
  topics: ReadonlySet<CountedTopic>,
): boolean {
  return mentionsIn(sentence, from, to).some(({ topic }) =>
    [...topics].some((each) => each.topic === topic),
  );
}

/** Smaller numbers without a noun are ages, dates and places in a list. */
const LEAST_BARE = 1000;

/** Whether no noun follows the number. */
function isBare({ words, data }: ReadSentence, { next: at, low, high }: Quantity): boolean {
  if ((high ?? low ?? 0) < LEAST_BARE) return false;
  const word = words[at];
  if (word === undefined || !isPlainGap(word.gap)) return true;
  const { prepositions, conjunctions, capitalNouns } = data.language;
  const { folded } = word;
  if (prepositions.has(folded) || conjunctions.has(folded)) return true;
  return (
    data.figures.auxiliaries.has(folded) ||
    (capitalNouns && !word.capital && at === words.length - 1)
  );
}
