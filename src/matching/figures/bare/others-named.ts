import type { TopicId } from '../../../claims/topic.ts';
import { hasWordOf, type Word } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import { segmentBounds } from '../sentence/segments.ts';
import {
  mentionAt,
  mentionFrom,
  type PlacedMention,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';

/** "Die Ukraine verlor 600 der Soldaten", "300 of the soldiers whom Ukrainian troops met": others act on them. */
export function actsOnThem(sentence: ReadSentence, whom: CountedTopic, begin: number): boolean {
  const { from } = segmentBounds(sentence.segments, begin);
  return sentence.mentions.some((mention) => {
    if (mention.topic === whom.topic) return false;
    const isForce = sentence.record.kinds.get(mention.topic) === 'force';
    const before = mention.from >= from && mention.to <= begin;
    return isForce || (before && isOther(sentence, mention, whom));
  });
}

/**
 * Whether a sentence names anybody else who may have lost people, somewhere else or one event, so that what it tells
 * of losses may not be of those the sentence before is about.
 */
export function mayBeOthers(
  sentence: ReadSentence,
  /** The noun of the number. */
  noun: Counted | null,
  whom: CountedTopic,
): boolean {
  const { mentions, words, record, data } = sentence;
  const since = mentions.filter((mention) => isSinceEvent(sentence, mention));
  const others = mentions.filter((mention) => !since.includes(mention));
  if (others.some((mention) => isOther(sentence, mention, whom))) return true;
  const side = record.sides.get(whom.topic);
  const unnamed = { ...sentence, mentions: [] };
  const isOfOtherSide = (_: Word, at: number) =>
    !since.some(({ from, to }) => from <= at && at < to) &&
    sidesIn(unnamed, at, at + 1).some((each) => each !== side);
  if (words.some(isOfOtherSide)) return true;
  if (isOfOneEvent(sentence) || namesElsewhere(sentence)) return true;
  if (noun !== null && isOfSomebody(sentence, noun, side)) return true;
  return words.some(
    ({ isPeople }, at) =>
      isPeople &&
      !(noun !== null && noun.from <= at && at < noun.to) &&
      !isKnown(sentence, at) &&
      !(noun?.to === at - 1 && data.figures.ofWhom.has(words[at - 1]?.folded ?? '')) &&
      mentionAt(sentence, at) === null,
  );
}

/** "Prigozhin lost 20,000 of his fighters": a person's people, where nobody named before is of the side. */
function isOfSomebody(
  { words, mentions, earlier, record, data }: ReadSentence,
  { from }: Counted,
  side: TopicId | undefined,
): boolean {
  if (!data.figures.personal.has(words[from - 1]?.folded ?? '')) return false;
  const named = [...earlier, ...mentions.map(({ topic }) => topic)];
  return !named.some(
    (topic) => record.kinds.get(topic) === 'person' && record.sides.get(topic) === side,
  );
}

/** "Of the 11,000 soldiers": those spoken of before. */
function isKnown({ words, quantities, data }: ReadSentence, at: number): boolean {
  const begin = quantities.find(({ next }) => next === at)?.begin ?? at;
  const before = words[begin - 1]?.folded ?? '';
  const { articles, indefinite } = data.language;
  return articles.has(before) && !indefinite.has(before);
}

/** "Seit Beginn der russischen Invasion": the event says since when, and not whose. */
function isSinceEvent({ words, data, record }: ReadSentence, mention: PlacedMention): boolean {
  const first = Math.max(0, mention.from - SINCE_REACH);
  return (
    record.kinds.get(mention.topic) === 'event' &&
    hasWordOf(words, first, mention.from, data.figures.wholeTime)
  );
}

/** "the start of Russia's full-scale" */
const SINCE_REACH = 3;

/** "In einem russischen Dorf", "in one ambush", "were killed there": what befell somebody there; "nach einem Bericht" is who says so. */
function isOfOneEvent({ words, data }: ReadSentence): boolean {
  const { language, figures, turns } = data;
  const isThere = ({ folded }: Word, at: number) =>
    figures.there.has(folded) && !figures.being.has(words[at + 1]?.folded ?? '');
  if (words.some(isThere)) return true;
  for (let at = 1; at < words.length; at++) {
    if (!language.indefinite.has(words[at]?.folded ?? '')) continue;
    const preposition = language.prepositions.has(words[at - 1]?.folded ?? '');
    const source = turns.sources(words, Math.max(0, at - 2), at).some(({ to }) => to === at);
    if (preposition && !source) return true;
  }
  return false;
}

/** "In the First World War 300,000 fell": who only says so does not count. */
function namesElsewhere(sentence: ReadSentence): boolean {
  const { elsewhere } = sentence.data.figures;
  return sentence.standing.some(
    (place) => place.kind.list === elsewhere && !isSpeaker(sentence, place),
  );
}

/** Whether a mention is of somebody else who may have lost people, or of somewhere else. */
function isOther(sentence: ReadSentence, mention: PlacedMention, counted: CountedTopic): boolean {
  const { record, earlier } = sentence;
  const { topic } = counted;
  if (mention.topic === topic) return false;
  const side = record.sides.get(mention.topic);
  switch (record.kinds.get(mention.topic)) {
    case 'person':
    case 'organisation':
      return false;
    case 'place':
      if (isSpeaker(sentence, mention) || isOfSpeaker(sentence, mention)) return false;
      if (side === mention.topic) return side !== record.sides.get(topic);
      // "Kiew zählt das Zehnfache": who counts them.
      if (side !== undefined && !isGoverned(sentence, mention)) return false;
      return !earlier.has(mention.topic) && !isKnownAt(record, counted, mention.topic);
    case 'event':
      return !earlier.has(mention.topic);
    case 'concept':
    case 'force':
      return side === undefined || side !== record.sides.get(topic);
    default:
      return true;
  }
}

function isGoverned({ words, data }: ReadSentence, { from }: PlacedMention): boolean {
  return data.language.prepositions.has(words[from - 1]?.folded ?? '');
}

/** "Seoul's NIS": it is named for whose the agency is. */
function isOfSpeaker(sentence: ReadSentence, { to }: PlacedMention): boolean {
  const owned = mentionFrom(sentence, to);
  return owned !== null && sentence.record.kinds.get(owned.topic) === 'organisation';
}

/** Whether soldiers are counted at a place on record; what an army loses there is not all it loses. */
function isKnownAt(
  { kinds }: ReadSentence['record'],
  { topic, places }: CountedTopic,
  place: TopicId,
): boolean {
  return kinds.get(topic) !== 'concept' && [...places].some((each) => each.endsWith(` ${place}`));
}
