import type { TopicId } from '../../../claims/topic.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { Counted } from '../counted/counted.ts';
import type { Cues } from '../counted/cues.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isLoss } from '../record/measure-kinds.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import type { PlacedMention, ReadSentence } from '../sentence/sentence.ts';
import { sidesIn } from '../sentence/side-of.ts';
import { hasTurn } from '../turns/special-words.ts';
import { lossesOf } from '../whose/subject.ts';

/** Fewer fell in one fight or on one day; no one counts so few of an army. */
const LEAST_TOLD = 100;

/**
 * Whose losses a number tells of in a sentence that does not name them: those of the people the sentence before is
 * about, where this one names nobody else who may have lost them and no other place ("The spy agency gave numbers on
 * North Korean soldiers. Some 600 were killed"). Null where it does.
 */
export function stillAbout(
  sentence: ReadSentence,
  { low, high }: Quantity,
  /** Its noun for a loss ("300 Toten"); null where it stands alone ("300 wurden getötet"). */
  noun: Counted | null,
): CountedTopic | null {
  const { antecedent, mentions, words, record } = sentence;
  if (antecedent === null || (high ?? low ?? 0) < LEAST_TOLD) return null;
  const { topic } = antecedent;
  if (mentions.some((mention) => isOther(sentence, mention, topic))) return null;
  const side = record.sides.get(topic.topic);
  const unnamed = { ...sentence, mentions: [] };
  if (sidesIn(unnamed, 0, words.length).some((each) => each !== side)) return null;
  if (isOfOneEvent(sentence) || namesElsewhere(sentence)) return null;
  const others = words.some(
    ({ isPeople }, at) =>
      isPeople &&
      !(noun !== null && noun.from <= at && at < noun.to) &&
      !mentions.some(({ from, to }) => from <= at && at < to),
  );
  if (others) return null;
  return [...topic.measures.keys()].some(isLoss) ? topic : lossesOf(sentence, side ?? null);
}

/** "In einem russischen Dorf", "in one ambush": what befell somebody there; "nach einem Bericht" is who says so. */
function isOfOneEvent({ words, data }: ReadSentence): boolean {
  const { language, figures, turns } = data;
  for (let at = 1; at < words.length; at++) {
    if (!figures.indefinite.has(words[at]?.folded ?? '')) continue;
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
    (place) => place.kind.lists.includes(elsewhere) && !isSpeaker(sentence, place),
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

/** "Seoul's NIS": it is named for whose the agency is. */
function isOfSpeaker({ mentions, record }: ReadSentence, { to }: PlacedMention): boolean {
  const owned = mentions.find(({ from }) => from === to);
  return owned !== undefined && record.kinds.get(owned.topic) === 'organisation';
}

/** Whether soldiers are counted at a place on record; what an army loses there is not all it loses. */
function isKnownAt(
  { kinds }: ReadSentence['record'],
  { topic, places }: CountedTopic,
  place: TopicId,
): boolean {
  return kinds.get(topic) !== 'concept' && [...places].some((each) => each.endsWith(` ${place}`));
}

/**
 * Whether losses are what somebody speaks of or what there was, and not dealt out: "the NIS reckons with 300 dead", but
 * not "the strike left 300 dead".
 */
export function isTold({ words, data }: ReadSentence, { begin }: Quantity): boolean {
  const { figures, turns } = data;
  const before = words[begin - 1]?.folded ?? '';
  return (
    begin === 0 ||
    figures.givesBy.has(before) ||
    figures.being.has(before) ||
    turns.reporting(words, begin - 1, begin).length > 0 ||
    turns.estimates(words, Math.max(0, begin - 3), begin).some((turn) => turn.to === begin)
  );
}

/** Fewer of an army's soldiers fell on one day or at one place. */
const LEAST_OF_ARMY = 1000;

/**
 * "Kyiv has counted Russia's losses. More than 23,200 soldiers have fallen": those whose losses the sentence before
 * is about, where this one says what befell soldiers and names nobody else.
 */
export function fallenBefore(
  sentence: ReadSentence,
  quantity: Quantity,
  counted: Counted,
  { predicate }: Cues,
): CountedTopic | null {
  const { words, antecedent, record, data } = sentence;
  const anybody = data.figures.anybody.has(words[counted.to - 1]?.folded ?? '');
  if (antecedent === null || anybody || !predicate.some(({ kind }) => isLoss(kind))) return null;
  // Of an army's losses a smaller number is all of them only where the clause speaks of all the time.
  const told = antecedent.counted && record.kinds.get(antecedent.topic.topic) !== 'concept';
  const some =
    !told &&
    (quantity.high ?? quantity.low ?? 0) < LEAST_OF_ARMY &&
    !hasWordOf(words, 0, words.length, data.figures.wholeTime) &&
    !hasTurn(sentence, 0, words.length, data.figures.totals);
  return some ? null : stillAbout(sentence, quantity, counted);
}
