import type { Unit } from '../../../claims/figure.ts';
import type { Measure } from '../../../claims/measure.ts';
import { onceByLanguage } from '../../../claims/ranking/once-by-language.ts';
import type { TopicId } from '../../../claims/topic.ts';
import type { Special } from '../../languages/special-data.ts';
import { knownWordKey } from '../../lexicon/known-keys.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isAid } from '../record/measure-kinds.ts';
import type { FigureRecord } from '../record/record.ts';
import { segmentBounds } from '../sentence/segments.ts';
import { mentionsIn, type ReadSentence } from '../sentence/sentence.ts';
import { hasDemonym, sideBefore, sideOfNoun, sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { sumsUpOthers } from './special-matter.ts';

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
      return topics.length === 1 ? (topics[0] ?? null) : null;
    case 'only': {
      const sided =
        sentence.mentions.some(({ topic }) => record.sides.has(topic)) ||
        hasDemonym(sentence) ||
        [...sentence.earlier].some((topic) => record.sides.has(topic)) ||
        sentence.said.some(({ of }) => topics.some(({ topic }) => topic === of));
      return topics.length === 1 && sided ? (topics[0] ?? null) : null;
    }
    case 'giver':
      return giverOf(sentence, quantity, measure, topics);
    case 'owner': {
      const side =
        sideOfNoun(sentence, quantity.next) ??
        sideBefore(sentence, from, quantity.begin) ??
        sideBefore(sentence, 0, quantity.begin) ??
        joinedSide(sentence, quantity, measure);
      const owned = topics.filter(({ topic }) => record.sides.get(topic) === side);
      return side === null || owned.length !== 1 ? null : (owned[0] ?? null);
    }
  }
}

/** Whose side may be named behind the number, where none is before it. */
const BEHIND: ReadonlySet<Measure> = new Set<Measure>(['to-be-mobilised', 'count', 'budget']);

/** "280,000 people signed contracts with the Russian army": whose army they join stands behind. */
function joinedSide(
  sentence: ReadSentence,
  { begin, next }: Quantity,
  measure: Measure,
): TopicId | null {
  const { segments, record } = sentence;
  const { to } = segmentBounds(segments, begin);
  // "500.000 Soldaten wollte die ukrainische Führung mobilisieren"
  if (BEHIND.has(measure)) {
    const [only, other] = sidesIn(sentence, next, to);
    return other === undefined ? (only ?? null) : null;
  }
  if (measure !== 'recruited') return null;
  const armies = mentionsIn(sentence, next, to).filter(
    ({ topic }) => record.kinds.get(topic) === 'force',
  );
  const [side, second] = new Set(armies.map(({ topic }) => record.sides.get(topic)));
  return second === undefined ? (side ?? null) : null;
}

/** "In Mariupol starben mindestens 8.000 Menschen": the one topic that has such a number for this place. */
function topicOfPlace(
  sentence: ReadSentence,
  { begin, low, high }: Quantity,
  measure: Measure,
  counted: readonly CountedTopic[],
): CountedTopic | null {
  const { record, segments } = sentence;
  const { from, to } = segmentBounds(segments, begin);
  if (measure !== 'area' && (high ?? low ?? 0) < LEAST_OF_PLACE) return null;
  const places = mentionsIn(sentence, from, to)
    .map(({ topic }) => topic)
    .filter((topic) => record.kinds.get(topic) === 'place' && record.sides.get(topic) !== topic);
  const topics = counted.filter((each) =>
    places.some((place) => each.places.has(`${measure} ${place}`)),
  );
  return topics.length === 1 ? (topics[0] ?? null) : null;
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
  const fits = counted.filter(
    ({ topic }) => earlier.has(topic) || said.some(({ of }) => of === topic),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
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

/**
 * Whose aid a number is: the one giver that the clause names. "Europe has given 138 billion, 23 more than
 * the US": of several the one that stands before the number, if it is one.
 */
function giverOf(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: Measure,
  topics: readonly CountedTopic[],
): CountedTopic | null {
  const { record } = sentence;
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  const before = giversIn(sentence, from, quantity.begin);
  if (isOfSpeaker(sentence, quantity)) return null;
  if (sumsUpOthers(sentence, quantity, measure)) return null;
  const source = giverFrom(sentence, quantity, to);
  const first = source === null ? before : new Set([source]);
  const here = first.size > 0 ? first : giversIn(sentence, from, to);
  // "Den Wert der Waffen, die Washington zugesagt hat, gibt das Pentagon mit 65,9 Milliarden an."
  const named = here.size > 0 ? here : giversElsewhere(sentence, to);
  const [only] = named.size > 0 ? named : giverBefore(sentence);
  if (named.size > 1 || only === undefined) return null;
  // What nobody has counted of this giver is no other count of it.
  const known = topics.find(({ topic }) => topic === only);
  return known ?? (measure.endsWith('-allocated') ? (record.topics.get(only) ?? null) : null);
}

/** "138 billion, compared with 119 billion from the United States": who is named right behind a sum as its source. */
function giverFrom(sentence: ReadSentence, { next }: Quantity, to: number): TopicId | null {
  const { words, data } = sentence;
  const unit = data.turns.amounts(words, next, next + 2).find(({ from }) => from === next);
  const at = unit?.to ?? next;
  if (!data.figures.origin.has(words[at]?.folded ?? '')) return null;
  const [only, second] = giversIn(sentence, at + 1, Math.min(to, at + FROM_REACH));
  return second === undefined ? (only ?? null) : null;
}

/** "from the United States" */
const FROM_REACH = 5;

/** Who gives by the rest of a sentence; who stands with a sum of his own in a clause behind gave that one. */
function giversElsewhere(sentence: ReadSentence, to: number): ReadonlySet<TopicId> {
  const { quantities, segments } = sentence;
  const end = wholeEnd(sentence, to);
  const next = quantities.find(({ begin }) => begin >= to && begin < end);
  const limit = next === undefined ? end : segmentBounds(segments, next.begin).from;
  return giversIn(sentence, 0, limit);
}

/** "We've spent more than 300 billion, and Europe …": given by the speaker's own land, which the clause does not name. */
export function isOfSpeaker(sentence: ReadSentence, { begin }: Quantity): boolean {
  const { from } = segmentBounds(sentence.segments, begin);
  const { we } = sentence.data.figures;
  return hasWordOf(sentence.words, from, begin, we) && giversIn(sentence, from, begin).size === 0;
}

/** Where what is said of a sum ends: "…, including 67 billion from the United States" is of a part. */
function wholeEnd({ words, segments, data }: ReadSentence, from: number): number {
  const part = words.findIndex(
    ({ folded }, at) =>
      at >= from && segments[at] !== segments[at - 1] && data.figures.including.has(folded),
  );
  return part < 0 ? words.length : part;
}

/** "Germany has given 44 billion. Of that, 28 billion were military": the giver of the sum that this is of. */
function giverBefore(sentence: ReadSentence): readonly TopicId[] {
  const { said, data, words } = sentence;
  const givers = [...new Set(said.filter(({ measure }) => isAid(measure)).map(({ of }) => of))];
  return givers.length === 1 && hasTurn(sentence, 0, words.length, data.figures.ofIt) ? givers : [];
}

/** Whether a clause names who gives. */
export function namesGiver(
  sentence: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return giversIn(sentence, from, to).size > 0;
}

/** The topics of aid whose giver is named among some words. */
export function giversIn(sentence: ReadSentence, from: number, to: number): ReadonlySet<TopicId> {
  const { words, data, record } = sentence;
  const { language } = data;
  const found = new Set<TopicId>();
  // "US-Dollar" and "US$" name no giver.
  const isMoney = (at: number) =>
    words[at]?.folded.startsWith('dollar') === true || words[at]?.gap.startsWith('$') === true;
  const givers = record.givers.get(language.language);
  const isRival = (at: number) => {
    const before = language.articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
    return before >= from && data.figures.rivals.has(words[before]?.folded ?? '');
  };
  for (let at = from; givers !== undefined && at < to; at++) {
    const giver = givers.get(knownWordKey(words[at]?.folded ?? '', language));
    if (giver !== undefined && !isMoney(at + 1) && !isRival(at)) found.add(giver);
  }
  const given = givenBy(record, language.language);
  for (const mention of mentionsIn(sentence, from, to)) {
    if (isMoney(mention.to) || isRival(mention.from)) continue;
    for (const aid of record.giving.get(mention.topic) ?? []) found.add(aid);
    for (const aid of given.get(mention.topic) ?? []) found.add(aid);
  }
  return found;
}

/** The topics of aid by those whose it is. */
const givenBy = onceByLanguage(({ givers, topics }: FigureRecord, language) => {
  const found = new Map<TopicId, Set<TopicId>>();
  for (const aid of givers.get(language)?.values() ?? []) {
    for (const owner of topics.get(aid)?.owners ?? []) {
      found.set(owner, (found.get(owner) ?? new Set()).add(aid));
    }
  }
  return found;
});
