import type { Unit } from '../../claims/figure.ts';
import type { Special } from '../languages/special-data.ts';
import type { Measured } from './measure.ts';
import { hasWhole, isOfWhole } from './part-of-whole.ts';
import { placeIn } from './place.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import type { Scope } from './scope.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

/** A number with a measure of its own, and the topic that has such on record. */
export interface SpecialFigure {
  readonly topic: CountedTopic;
  readonly measured: Measured;
  readonly unit: Unit;
}

/** The noun stands so near behind its number: "1,2 Millionen aus der Ukraine geflüchtete Menschen". */
const NOUN_REACH = 6;

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
  const { record, data, mentions } = sentence;
  const own = segmentBounds(sentence.segments, quantity.begin);
  // "500 of 728 drones": one is a part, the other the whole.
  if (isOfWhole(sentence, quantity, own) || hasWhole(sentence, quantity)) return null;
  const near = mentions.flatMap(({ topic }) => record.special.get(topic) ?? []);
  if (near.length === 0) return null;
  let found: SpecialFigure | null = null;
  for (const special of data.specials) {
    const counts = new Set(near.filter(({ measures }) => measures.has(special.measure)));
    if (counts.size === 0) continue;
    const fits = unit === null ? countsIn(special) : special.units.includes(unit) ? unit : null;
    if (fits === null || !isSaid(sentence, quantity, special, more)) continue;
    const [topic] = counts;
    // A second definition that fits as well, or a second topic: in doubt.
    if (counts.size > 1 || topic === undefined) return null;
    if (found !== null && found.measured.measure !== special.measure) return null;
    const { from, to } = segmentBounds(sentence.segments, quantity.begin);
    const place = placeIn(sentence, from, to, undefined);
    const known = [...topic.places].some((each) => each === `${special.measure} ${place ?? ''}`);
    found = {
      topic,
      measured: { measure: special.measure, place: known ? place : null },
      unit: fits,
    };
  }
  return found;
}

function countsIn({ units }: Special): Unit | null {
  return units.find((unit) => unit === 'people' || unit === 'pieces') ?? null;
}

function isSaid(
  sentence: ReadSentence,
  quantity: Quantity,
  { noun, verb }: Special,
  more: Scope['more'],
): boolean {
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  const following = sentence.quantities.find(({ begin }) => begin >= quantity.next);
  const end = Math.min(to, following?.begin ?? to);
  const named =
    noun.length === 0 ||
    has(sentence, quantity.next, Math.min(end, quantity.next + NOUN_REACH), noun);
  if (!named || verb.length === 0) return named;
  return [{ from, to }, ...more].some((range) => has(sentence, range.from, range.to, verb));
}

function has(
  { words }: ReadSentence,
  from: number,
  to: number,
  turns: readonly (readonly string[])[],
): boolean {
  for (let at = from; at < to; at++) {
    for (const turn of turns) {
      if (
        at + turn.length <= to &&
        turn.every((part, i) => fits(words[at + i]?.folded ?? '', part))
      )
        return true;
    }
  }
  return false;
}

function fits(word: string, part: string): boolean {
  if (part.startsWith('*')) return word.includes(part.slice(1, -1));
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
