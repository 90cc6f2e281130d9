import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Special } from '../../languages/special-data.ts';
import { type Quantity, sizeOf } from '../../numbers/quantities.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { hasDemonym, sideBefore, sideOfNoun, sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { giverOf } from './giver.ts';
import { isOfFoe } from './of-foe.ts';

/** The topic of a measure of its own where no name of it stands in the sentence; null when in doubt. */
export function impliedTopic(
  sentence: ReadSentence,
  quantity: Quantity,
  { implied, measure }: Special,
  unit: Unit,
): CountedTopic | null {
  const { record, segments } = sentence;
  const kind = `${measure} ${unit}`;
  const counted = [...record.special.values()].filter(({ kinds, measures }) =>
    implied === 'giver' ? measures.has(measure) : kinds.has(kind),
  );
  // A matter in general comes before one event of it, which needs its name.
  const general = counted.filter(({ topic }) => record.kinds.get(topic) === 'concept');
  const topics = general.length > 0 ? general : counted;
  const { from } = segmentBounds(segments, quantity.begin);
  switch (implied) {
    case null:
      return OF_PLACES.has(measure)
        ? topicOfPlace(sentence, quantity, measure, counted)
        : OF_PARAGRAPH.has(measure)
          ? namedEarlier(sentence, counted)
          : null;
    case 'any':
      return onlyOf(topics);
    case 'only': {
      const isSide = (topic: TopicId) => record.sides.has(topic);
      const sided =
        sentence.mentions.some(({ topic }) => isSide(topic)) ||
        hasDemonym(sentence) ||
        [...sentence.earlier].some(isSide) ||
        sentence.said.some(({ of }) => topics.some(({ topic }) => topic === of));
      return sided ? onlyOf(topics) : null;
    }
    case 'giver':
      return giverOf(sentence, quantity, measure, topics);
    case 'foe':
      return onlyOf(
        topics.filter(({ topic }) => isOfFoe(sentence, quantity, record.sides.get(topic))),
      );
    case 'owner': {
      const side =
        sideOfNoun(sentence, quantity.next) ??
        sideBefore(sentence, from, quantity.begin) ??
        sideBefore(sentence, 0, quantity.begin) ??
        joinedSide(sentence, quantity) ??
        (measure === 'count' ? onlyOf(sidesIn(sentence, 0, sentence.words.length)) : null);
      return onlyOf(
        topics.filter(({ topic }) => side !== null && record.sides.get(topic) === side),
      );
    }
  }
}

/** The one of a list; null for none and for several. */
function onlyOf<Value>([one, other]: readonly Value[]): Value | null {
  return other === undefined ? (one ?? null) : null;
}

/** "280,000 people signed contracts with the Russian army": whose army they join stands behind. */
function joinedSide(sentence: ReadSentence, { begin, next }: Quantity): TopicId | null {
  const { segments, record, data } = sentence;
  const { to } = segmentBounds(segments, begin);
  // "500.000 Soldaten wollte die ukrainische Führung mobilisieren": who acts may stand behind.
  if (data.figures.verbLast) return sideBefore(sentence, next, to);
  const armies = mentionsIn(sentence, next, to).filter(
    ({ topic }) => record.kinds.get(topic) === 'force',
  );
  return onlyOf([...new Set(armies.map(({ topic }) => record.sides.get(topic)))]) ?? null;
}

/** "In Mariupol starben mindestens 8.000 Menschen": the one topic that has such a number for this place. */
function topicOfPlace(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: Measure,
  counted: readonly CountedTopic[],
): CountedTopic | null {
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  if (measure !== 'area' && sizeOf(quantity) < LEAST_OF_PLACE) return null;
  const named = mentionsIn(sentence, from, to)
    .filter(({ topic }) => sentence.record.sides.get(topic) !== topic)
    .map(({ topic }) => `${measure} ${topic}`);
  return onlyOf(counted.filter(({ places }) => named.some((place) => places.has(place))));
}

/** Counts with words of their own, by which they are known far from the topic's name. */
const OF_PARAGRAPH: ReadonlySet<Measure> = new Set<Measure>([
  'aircraft-hit',
  'share',
  'listed',
  'newly-listed',
  'strength-limit',
  'food',
]);

/** "Operation Spiderweb hit 41 aircraft. … about ten percent of the bombers": the one its paragraph is about. */
function namedEarlier(
  sentence: ReadSentence,
  counted: readonly CountedTopic[],
): CountedTopic | null {
  const { earlier, said, words, data } = sentence;
  if (hasTurn(sentence, 0, words.length, data.figures.otherPlan)) return null;
  return onlyOf(
    counted.filter(({ topic }) => earlier.has(topic) || said.some(({ of }) => of === topic)),
  );
}

/** What is counted of one place and its people. */
const OF_PLACES: ReadonlySet<Measure> = new Set<Measure>([
  'deaths',
  'fled',
  'bodies-found',
  'area',
]);

/** Fewer died or fled on one day, in one attack; no number of a whole siege. */
const LEAST_OF_PLACE = 1000;
