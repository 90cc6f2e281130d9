import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import { once } from '../../../claims/once.ts';
import type { Special } from '../../languages/special-data.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import type { OneNumber } from '../counted/one-number.ts';
import type { Scope } from '../counted/scope.ts';
import { hasOtherVerb } from '../measure/other-verb.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isFlight, isMoney } from '../record/measure-kinds.ts';
import type { Measured } from '../sentence/losses.ts';
import { hasWhole, isOfWhole } from '../sentence/part-of-whole.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { numberBefore, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { hasTurn, isTurn } from '../turns/special-words.ts';
import { namesGiver } from './giver.ts';
import { namedNear } from './named-near.ts';
import { isOfOtherTopic } from './of-other-topic.ts';
import { around } from './special-around.ts';
import {
  isLostInstead,
  isOfAbsent,
  isOtherWay,
  isOutOfScale,
  isToBeGiven,
} from './special-matter.ts';
import { specialPlace } from './special-place.ts';
import { type About, isSaid } from './special-said.ts';
import { impliedTopic } from './special-topic.ts';
import { hasVerbOfOwn } from './verb-of-own.ts';

/** A number with a measure of its own, and the topic that has such on record. */
export interface SpecialFigure {
  readonly topic: CountedTopic;
  readonly measured: Measured;
  readonly unit: Unit;
}

interface Found extends SpecialFigure {
  /** Such numbers of the topic are on record. */
  readonly known: boolean;
  /** The words of the measure stand between the number and the next one. */
  readonly own: boolean;
}

/**
 * The measure by the words around a number that only such numbers have ("binnenvertrieben", "temporary
 * protection"), where the clause mentions the one topic with such a figure on record. Null where the words
 * say none, `doubt` for several measures or topics: definitions are never mixed.
 */
export function specialOf({
  sentence,
  quantity,
  unit,
  scope: { more },
}: OneNumber): SpecialFigure | 'doubt' | null {
  const { specials } = sentence;
  if (specials.length === 0) return null;
  // "500 of 728 drones": one is a part, the other the whole; of "Of the 728 drones launched, 500 …" more is said.
  if (hasWhole(sentence, quantity)) return null;
  const bounds = segmentBounds(sentence.segments, quantity.begin);
  const isWhole = isOfWhole(sentence, quantity, bounds);
  // What is said of a whole sum is of its kind, which may stand far off.
  if (isWhole && (unit !== null || !opensClause(sentence, quantity, bounds))) return null;
  const beyond = isWhole ? relativeTo(sentence, bounds) : more;
  const about: About = {
    clause: bounds,
    said: once(() => [bounds, ...beyond, ...around(sentence, quantity, bounds)]),
  };
  const all: Found[] = [];
  for (const special of specials) {
    const found = readSpecial(sentence, quantity, unit, about, special);
    if (found === 'doubt') return 'doubt';
    if (found !== null) all.push(found);
  }
  // "8,173 civilians killed and 13,620 injured": each has its own word.
  const likely = preferred(all, ({ known }) => known);
  const chosen = preferred(likely, ({ own }) => own);
  const [first] = chosen;
  if (first === undefined) return null;
  // A second definition that fits as well: in doubt.
  const alike = chosen.every(
    ({ topic, measured }) => topic === first.topic && measured.measure === first.measured.measure,
  );
  return alike ? first : 'doubt';
}

/** Those of which something is so, or all where it is so of none. */
function preferred(all: readonly Found[], isSo: (found: Found) => boolean): readonly Found[] {
  const some = all.filter(isSo);
  return some.length > 0 ? some : all;
}

/** "Of the 728 drones and 13 missiles launched, 711 …": a clause of its own, in which no part of them is told. */
function opensClause(sentence: ReadSentence, { begin }: Quantity, { from, to }: Range): boolean {
  const { words, quantities, data } = sentence;
  const isPart = (other: Quantity) =>
    other.begin > begin &&
    other.begin < to &&
    !data.language.conjunctions.has(words[other.begin - 1]?.folded ?? '');
  return isTurn(sentence, from, begin, data.figures.partOf) && !quantities.some(isPart);
}

/** ", die Russland einsetzte": what is said of such a whole behind its clause. */
function relativeTo({ words, segments, data }: ReadSentence, { to }: Range): Scope['more'] {
  const relative = data.figures.relatives.has(words[to]?.folded ?? '');
  return relative ? [segmentBounds(segments, to)] : [];
}

/** What a number states by the words of one measure; null for nothing, `doubt` for several topics or places. */
function readSpecial(
  sentence: ReadSentence,
  quantity: Quantity,
  unit: Unit | null,
  about: About,
  special: Special,
): Found | 'doubt' | null {
  const { measure, implied, noun, verb, units } = special;
  const { record, mentions } = sentence;
  const { clause } = about;
  const fits = unit === null ? countsIn(special) : units.includes(unit) ? unit : null;
  if (fits === null) return null;
  // Sums of another currency are told, though nothing is set against them.
  const counts = ({ topic, measures, kinds }: CountedTopic) =>
    // "Two million Ukrainians dodge the draft, others have deserted": what no side has is not of its owner.
    (implied !== 'owner' || record.sides.has(topic)) &&
    (isMoney(fits) ? measures.has(measure) : kinds.has(`${measure} ${fits}`));
  const named = once(
    () => new Set(mentions.flatMap(({ topic }) => record.special.get(topic) ?? []).filter(counts)),
  );
  if (!isSaid(sentence, quantity, special, about, named)) return null;
  if (isOfOtherMatter(sentence, quantity, special, clause)) return null;
  const nearest = namedNear(sentence, named(), clause, quantity);
  // A second topic that fits as well: in doubt.
  if (nearest === null) return 'doubt';
  const [first] = nearest;
  const gives = implied === 'giver' && isGiven(sentence, quantity, clause, first);
  const topic = (gives ? undefined : first) ?? impliedTopic(sentence, quantity, special, fits);
  if (topic === null || isOfOtherTopic(sentence, quantity, special, topic, clause)) return null;
  const place = specialPlace(sentence, quantity, measure, topic, clause);
  if (place === undefined) return 'doubt';
  const own = verb.length === 0 ? noun.length > 0 : hasOwn(sentence, quantity, special, clause.to);
  // "7.1 million are displaced and 15.7 million need help": the verb is the first one's.
  const second = (numberBefore(sentence, quantity.begin)?.begin ?? -1) >= clause.from;
  if (!own && second && isFlight(measure)) return null;
  const known = topic.measures.has(measure);
  return { known, topic, measured: { measure, place }, unit: fits, own };
}

/** Whether a number beside the words of a measure is of something else, whoever it is told of. */
function isOfOtherMatter(
  sentence: ReadSentence,
  quantity: Quantity,
  special: Special,
  clause: Range,
): boolean {
  const { measure } = special;
  return (
    isOutOfScale(measure, quantity) ||
    isOfAbsent(sentence, measure, quantity) ||
    isOtherWay(sentence, measure, quantity) ||
    isLostInstead(sentence, quantity, special) ||
    hasVerbOfOwn(sentence, quantity, special) ||
    isToBeGiven(sentence, measure, clause) ||
    (measure === 'present' && hasOtherVerb(sentence, clause, quantity.next))
  );
}

/** Whether a clause names a giver whose aid the number is; "American weapons through PURL" are the scheme's. */
function isGiven(
  sentence: ReadSentence,
  { begin }: Quantity,
  { from, to }: Range,
  topic: CountedTopic | undefined,
): boolean {
  const isScheme = topic !== undefined && sentence.record.kinds.get(topic.topic) === 'agreement';
  if (namesGiver(sentence, { from, to: isScheme ? Math.min(begin, from + LEAD) : to })) return true;
  // "US aid has ended, but the EU, by January, allocated 77 billion"
  const last = sentence.mentions.findLast(
    (each) => each.topic === topic?.topic && each.to <= begin,
  );
  return last !== undefined && last.to < from && namesGiver(sentence, { from: last.to, to: from });
}

const OF_A_SIDE: ReadonlySet<Measure> = new Set<Measure>([
  'area-captured',
  // "1.8 million Ukrainians dodge the draft"
  'count',
  'freed',
  'missing',
  'recruited',
  'to-be-mobilised',
]);

/**
 * Whether the people of a side are enough to know what is counted: Ukrainians fled in this war, but
 * soldiers and civilians of a sentence that names no topic may be of another one.
 */
export function needsNoTopic({ measure }: { readonly measure: Measure }): boolean {
  return isFlight(measure) || OF_A_SIDE.has(measure);
}

/** "Im Dezember sagte Deutschland …": a giver at the head of a clause gives itself. */
const LEAD = 9;

function countsIn({ units }: Special): Unit | null {
  return units.find((unit) => unit === 'people' || unit === 'pieces' || unit === 'cases') ?? null;
}

function hasOwn(
  sentence: ReadSentence,
  quantity: Quantity,
  { verb }: Special,
  to: number,
): boolean {
  const end = untilNumber(sentence, quantity.next, to);
  // "killed 253 civilians and injured 1,872": the verb before a number is that number's.
  return (
    hasTurn(sentence, quantity.begin - 1, quantity.begin, verb) ||
    hasTurn(sentence, quantity.next, end < to ? end - 1 : to, verb)
  );
}
