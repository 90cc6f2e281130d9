import type { Measure } from '../../../claims/measure.ts';
import { onceByLanguage } from '../../../claims/ranking/once-by-language.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { knownWordKey } from '../../lexicon/known-keys.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { hasWordOf } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import { isAid } from '../record/measure-kinds.ts';
import type { FigureRecord } from '../record/record.ts';
import { isSpeaker } from '../sentence/attribution.ts';
import { type Range, segmentBounds } from '../sentence/segments.ts';
import {
  beforeArticle,
  mentionsIn,
  numberFrom,
  opensBracket,
  type ReadSentence,
} from '../sentence/sentence.ts';
import { behindUnit } from '../sentence/unit-turn.ts';
import { hasTurn } from '../turns/special-words.ts';
import { sumsUpOthers } from './special-matter.ts';

/**
 * Whose aid a number is: the one giver that the clause names. "Europe has given 138 billion, 23 more than
 * the US": of several the one that stands before the number, if it is one.
 */
export function giverOf(
  sentence: ReadSentence,
  quantity: Quantity,
  measure: Measure,
  topics: readonly CountedTopic[],
): CountedTopic | null {
  const { record } = sentence;
  const { from, to } = segmentBounds(sentence.segments, quantity.begin);
  if (isOfSpeaker(sentence, quantity) || sumsUpOthers(sentence, quantity, measure)) return null;
  const before = giversIn(sentence, from, quantity.begin);
  const source = giverFrom(sentence, quantity, to);
  const first = source === null ? before : new Set([source]);
  const here = first.size > 0 ? first : giversIn(sentence, from, to);
  // "Den Wert der Waffen, die Washington zugesagt hat, gibt das Pentagon mit 65,9 Milliarden an."
  const acts = here.size === 0 && isGivenByOthers(sentence, from, quantity.begin);
  if (acts) return null;
  const named = here.size > 0 ? here : giversElsewhere(sentence, to);
  const [only] = named.size > 0 ? named : giverBefore(sentence);
  if (named.size > 1 || only === undefined) return null;
  // What nobody has counted of this giver is no other count of it.
  const known = topics.find(({ topic }) => topic === only);
  return known ?? (measure.endsWith('-allocated') ? (record.topics.get(only) ?? null) : null);
}

/** "138 billion, compared with 119 billion from the United States": who is named right behind a sum as its source. */
function giverFrom(sentence: ReadSentence, quantity: Quantity, to: number): TopicId | null {
  const { words, data } = sentence;
  const at = behindUnit(sentence, quantity);
  if (!data.language.origins.has(words[at]?.folded ?? '')) return null;
  const [only, second] = giversIn(sentence, at + 1, Math.min(to, at + FROM_REACH));
  return second === undefined ? (only ?? null) : null;
}

/** "NATO's leaders pledged 40 billion": whether one of whom no aid is on record stands first as who acts. */
function isGivenByOthers(sentence: ReadSentence, from: number, to: number): boolean {
  const { record } = sentence;
  const first = mentionsIn(sentence, from, to).find((mention) => mention.from === from);
  if (first === undefined || isSpeaker(sentence, first)) return false;
  return record.kinds.get(first.topic) === 'organisation' && !record.sides.has(first.topic);
}

/** "from the United States" */
const FROM_REACH = 5;

/** Who gives by the rest of a sentence; who stands with a sum of his own in a clause behind gave that one. */
function giversElsewhere(sentence: ReadSentence, to: number): ReadonlySet<TopicId> {
  const end = wholeEnd(sentence, to);
  const next = numberFrom(sentence, to)?.begin ?? end;
  return giversIn(sentence, 0, next < end ? segmentBounds(sentence.segments, next).from : end);
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
export function namesGiver(sentence: ReadSentence, { from, to }: Range): boolean {
  return giversIn(sentence, from, to).size > 0;
}

/** The topics of aid whose giver is named among some words. */
export function giversIn(sentence: ReadSentence, from: number, to: number): ReadonlySet<TopicId> {
  const { words, data, record } = sentence;
  const { language } = data;
  const found = new Set<TopicId>();
  // "US-Dollar" and "US$" name no giver, and "ahead of the US" another one, but for "(115 billion)" behind it.
  const gives = (at: number, end: number) =>
    data.turns.amounts(words, end, end + 1).length === 0 &&
    !words[end]?.gap.startsWith('$') &&
    (opensBracket(sentence, end) ||
      !data.figures.rivals.has(words[beforeArticle(sentence, at)]?.folded ?? ''));
  const givers = record.givers.get(language.language);
  for (let at = from; givers !== undefined && at < to; at++) {
    const giver = givers.get(knownWordKey(words[at]?.folded ?? '', language));
    if (giver !== undefined && gives(at, at + 1)) found.add(giver);
  }
  const given = givenBy(record, language.language);
  for (const mention of mentionsIn(sentence, from, to)) {
    if (!gives(mention.from, mention.to)) continue;
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
