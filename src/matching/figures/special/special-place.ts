import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isFlight } from '../record/measure-kinds.ts';
import { placeIn } from '../sentence/place.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence, untilNumber } from '../sentence/sentence.ts';
import { sideBefore } from '../sentence/side-of.ts';
import { dronePlace } from './drone-place.ts';

/** "70 Prozent der ukrainischen Region Donezk": so far may stand what a share is of. */
const REACH = 6;

/**
 * The place a number with a measure of its own is for; null for the usual one, undefined where it is
 * said to be of a place that is not known, or where one cannot tell whose number it is.
 */
export function specialPlace(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: Measure,
  topic: CountedTopic,
  bounds: Range,
): TopicId | null | undefined {
  switch (measure) {
    case 'share-occupied':
      return sharedPlace(sentence, quantity, topic, bounds.to);
    case 'with-protection': {
      // "in Tschechien (397.185 Menschen)": what brackets add is of the name before them.
      if (sentence.words[bounds.from]?.gap.trim().endsWith('(') === true) {
        return mentionsIn(sentence, 0, bounds.from).find(({ to }) => to === bounds.from)?.topic;
      }
      // "Germany hosts 1.26 million people under temporary protection": any country that is named.
      const country = mentionsIn(sentence, bounds.from, bounds.to).find(
        ({ topic: id }) =>
          sentence.record.kinds.get(id) === 'place' && sentence.record.sides.get(id) !== id,
      );
      return country?.topic ?? null;
    }
    case 'drones-launched': {
      const target = dronePlace(sentence, quantity, measure, topic, bounds);
      // "Ukraine used 117 drones to hit Russian airbases": nobody counts those of the other side on record.
      return target === sentence.record.sides.get(topic.topic) ? undefined : target;
    }
    case 'drones-shot-down':
      return dronePlace(sentence, quantity, measure, topic, bounds);
    case 'area-captured': {
      // "Die Ukraine hat 30 Quadratkilometer erobert": who takes it is not whose it is.
      const taker =
        sideBehind(sentence, quantity.next, bounds.to) ??
        sideBefore(sentence, bounds.from, quantity.begin);
      const own = topic.places.has(`share-occupied ${taker}`);
      return own ? undefined : unusualPlace(sentence, bounds, measure, topic);
    }
    default:
      return unusualPlace(sentence, bounds, measure, topic);
  }
}

/** "14 square kilometres captured by Russia", "14 von Russland eroberte Quadratkilometer" */
function sideBehind(sentence: ReadSentence, from: number, to: number): TopicId | null {
  const { words, record, data } = sentence;
  const agent = mentionsIn(sentence, from, to).find(({ from: at }) =>
    data.figures.actors.has(words[at - 1]?.folded ?? ''),
  );
  return record.sides.get(agent?.topic ?? '') ?? null;
}

function unusualPlace(
  sentence: ReadSentence,
  { from, to }: Range,
  measure: Measure,
  topic: CountedTopic,
): TopicId | null {
  const place = placeIn(sentence, from, to);
  if (place === null || topic.places.has(`${measure} ${place}`)) return place;
  const { sides } = sentence.record;
  // Ukraine's refugees in Russia are a part of them.
  if (isFlight(measure) && (sides.get(topic.topic) ?? place) !== place) return place;
  // What is said of all Ukraine needs no place; what is said of one town is not for the country.
  return sides.get(place) === place ? null : place;
}

/** What a share is of; undefined for a region that has no name here ("17 Prozent der Region"). */
function sharedPlace(
  sentence: ReadSentence,
  quantity: Quantity,
  topic: CountedTopic,
  to: number,
): TopicId | null | undefined {
  const { words, data, record } = sentence;
  const end = untilNumber(sentence, quantity.next, Math.min(to, quantity.next + REACH));
  const places = mentionsIn(sentence, quantity.next, end).filter(
    ({ topic }) => record.kinds.get(topic) === 'place',
  );
  // "of Ukraine's Donetsk region": the smaller one.
  const isSmall = (place: TopicId) => record.sides.get(place) !== place;
  const small = places.map(({ topic }) => topic).find(isSmall);
  if (small !== undefined || places.length > 0) return small ?? null;
  const named = words
    .slice(quantity.next, end)
    .flatMap(({ folded }) => record.placeNames.get(folded) ?? [])
    .find(isSmall);
  if (named !== undefined) return named;
  // "Luhansk ist zu 99,6 Prozent besetzt"
  const { from } = segmentBounds(sentence.segments, quantity.begin);
  const before = mentionsIn(sentence, from, quantity.begin).findLast(
    ({ topic, from: at }) =>
      record.kinds.get(topic) === 'place' &&
      !record.sides.has(topic) &&
      // "Zusammen mit der Krim kontrolliert Moskau 18,2 Prozent"
      !hasWordOf(words, Math.max(from, at - 2), at, data.figures.beside),
  );
  // "Pokrowsk ist zu 90 Prozent in russischer Hand": of a town nobody has counted such on record.
  if (before !== undefined) {
    return topic.places.has(`share-occupied ${before.topic}`) ? before.topic : undefined;
  }
  const region = hasWordOf(words, quantity.next, end, data.figures.regions);
  return region ? undefined : null;
}
