import { onceByLanguage } from '../../../claims/ranking/once-by-language.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { knownWordKey } from '../../lexicon/known-keys.ts';
import { hasWordOf, isPlainGap } from '../../numbers/words.ts';
import type { FigureRecord } from '../record/record.ts';
import { endsWithTurn, turnFrom } from '../turns/special-words.ts';
import { isParticiple } from './attributes.ts';
import { isSource } from './attribution.ts';
import { isWithin } from './place.ts';
import {
  isGenitive,
  isPossessive,
  mentionAt,
  mentionFrom,
  mentionsIn,
  type NamedWords,
  type PlacedMention,
  type ReadSentence,
} from './sentence.ts';

/**
 * The side that is named last among some words, by a name or an adjective; who is only given as a source
 * ("laut Kiew") and a country in which something is ("North Korean troops in Russia") where no other is
 * named; null for none.
 */
export function sideBefore(sentence: ReadSentence, from: number, to: number): TopicId | null {
  const { record } = sentence;
  const named = mentionsIn(sentence, from, to).filter(({ topic }) => record.sides.has(topic));
  const others = named.filter((each) => !isSource(sentence, each));
  const last =
    others.findLast((each) => !isWithin(sentence, each, from)) ?? others.at(-1) ?? named.at(-1);
  const adjectiveAt = adjectivesIn(sentence);
  for (let at = to - 1; at >= (last?.to ?? from); at--) {
    const side = adjectiveAt(at);
    if (side !== null && !isSource(sentence, { from: at, to: at + 1 })) return side;
  }
  return last === undefined ? null : (record.sides.get(last.topic) ?? null);
}

/** Tells the side whose adjective a word of a sentence is ("ukrainische"); null for none. */
export function adjectivesIn({ words, record, data }: NamedWords): (at: number) => TopicId | null {
  const { language } = data;
  const known = adjectivesOf(record, language.language);
  return (at) => known.get(knownWordKey(words[at]?.folded ?? '', language)) ?? null;
}

/** The sides by the keys of their adjectives of one word. */
const adjectivesOf = onceByLanguage(
  ({ sides, topics }: FigureRecord, language): ReadonlyMap<string, TopicId> => {
    const found = new Map<string, TopicId>();
    for (const [topic, side] of sides) {
      for (const [key, more] of topics.get(topic)?.modifiers.get(language) ?? []) {
        if (key !== undefined && more === undefined && !found.has(key)) found.set(key, side);
      }
    }
    return found;
  },
);

/** The sides that a sentence names among some words, by names and adjectives, each once, in order. */
export function sidesIn(sentence: NamedWords, from: number, to: number): readonly TopicId[] {
  const { record } = sentence;
  const named = new Map(
    mentionsIn(sentence, from, to).map(({ from: at, topic }) => [at, record.sides.get(topic)]),
  );
  const found: TopicId[] = [];
  const adjectiveAt = adjectivesIn(sentence);
  for (let at = from; at < to; at++) {
    // "ukrainische Drohnen" may be a name for those of both sides.
    const side = adjectiveAt(at) ?? named.get(at);
    if (side !== null && side !== undefined && !found.includes(side)) found.push(side);
  }
  return found;
}

/** "für die ukrainische Armee" */
const ARTICLE_REACH = 2;

/**
 * The side that a number is told of: "for Ukraine it gives 500,000", "bei den Russen"; null for none. Those who
 * fight for somebody are not told of so.
 */
export function sideAsFor(sentence: NamedWords, from: number, to: number): TopicId | null {
  const { record, words, data } = sentence;
  const side = sideNamed(sentence, from, to);
  if (side !== null) return side;
  if (!hasWordOf(words, from, to, data.figures.asFor)) return null;
  if (data.turns.cues(words, from, to).some(({ kind }) => kind === 'fighting')) return null;
  const named = new Map(mentionsIn(sentence, from, to).map((each) => [each.from, each]));
  const { articles } = data.language;
  for (let at = to - 1; at > from; at--) {
    const name = named.get(at);
    const side = name === undefined ? sideOfPeople(sentence, at) : record.sides.get(name.topic);
    // "for months Ukraine said"
    const before = articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
    const told = before >= from && data.figures.asFor.has(words[before]?.folded ?? '');
    if (side && told && !(name !== undefined && ownsNext(sentence, name))) return side;
  }
  return null;
}

/** "for Ukraine's railway", "für Russlands Straßen" */
function ownsNext(sentence: NamedWords, { to }: PlacedMention): boolean {
  const next = sentence.words[to];
  const isNoun = next?.capital === true && isPlainGap(next.gap);
  return isPossessive(sentence, to) || (isNoun && isGenitive(sentence, to));
}

/**
 * "auf ukrainischer Seite", "on the Ukrainian side", "aufseiten Moskaus", "Ukraine's are 600"; "the Ukrainian side
 * spoke of" is who says so.
 */
export function sideNamed(sentence: NamedWords, from: number, to: number): TopicId | null {
  const { words, data } = sentence;
  for (let at = from; at < to; at++) {
    const left = leftOutAt(sentence, at);
    if (left !== null) return left;
    const behind = turnFrom(sentence, at, data.figures.onSideOf);
    if (behind > at)
      return sidesIn(sentence, behind, Math.min(to, behind + ARTICLE_REACH))[0] ?? null;
    if (!data.figures.sides.has(words[at]?.folded ?? '')) continue;
    const first = Math.max(from, at - ARTICLE_REACH - 1);
    const lead = words
      .slice(first, at)
      .findLastIndex(({ folded }) => data.language.prepositions.has(folded));
    const [side] = lead < 0 ? [] : sidesIn(sentence, first + lead, at);
    if (side !== undefined) return side;
  }
  return null;
}

/**
 * The side of which a clause counts what the number before did, the noun being left out: "Russia's dead at 300,000
 * and Ukraine's at 140,000", "those of Ukraine", "Ukrainian ones", "die ukrainischen auf 140.000"; null for none.
 */
export function sideLeftOut(sentence: NamedWords, from: number, to: number): TopicId | null {
  for (let at = from; at < to; at++) {
    const side = leftOutAt(sentence, at);
    if (side !== null) return side;
  }
  return null;
}

function leftOutAt(sentence: NamedWords, at: number): TopicId | null {
  const { words, record, data } = sentence;
  if (data.figures.ones.has(words[at + 1]?.folded ?? '') || isBeforeNumber(sentence, at + 1)) {
    const side = adjectivesIn(sentence)(at);
    if (side !== null) return side;
  }
  const mention = mentionFrom(sentence, at);
  if (mention === null || !isOwner(sentence, mention)) return null;
  return record.sides.get(mention.topic) ?? null;
}

/** "(die ukrainischen) auf rund 500.000": no noun stands between an adjective and the number. */
function isBeforeNumber({ words, data }: NamedWords, at: number): boolean {
  if (!data.figures.tallyBefore.has(words[at]?.folded ?? '')) return false;
  return words.slice(at + 1, at + 3).some(({ digits, beginsNumber }) => digits || beginsNumber);
}

/** Whether a name says whose, and no noun behind it what. */
function isOwner(sentence: NamedWords, { from, to }: PlacedMention): boolean {
  const { words, data } = sentence;
  if (endsWithTurn(sentence, from, data.figures.thoseOf)) return true;
  const next = words[to];
  if (next === undefined || !isPossessive(sentence, to)) return false;
  const { figures, language } = data;
  return (
    next.digits ||
    next.beginsNumber ||
    language.prepositions.has(next.folded) ||
    figures.auxiliaries.has(next.folded)
  );
}

/** The sides by the beginnings of their adjectives, with which the names of their people begin too ("Ukrainer"). */
const peoplesOf = onceByLanguage((record: FigureRecord, language) =>
  Array.from(adjectivesOf(record, language), ([key, side]) => ({
    stem: key.split('|')[0] ?? key,
    side,
  })),
);

/**
 * The side whose adjective stands before the noun that begins at word `next`: "destroyed 11,410 Russian tanks",
 * "11.410 zerstörte russische Panzer"; null for none.
 */
export function sideOfNoun(sentence: ReadSentence, next: number): TopicId | null {
  const { words, data } = sentence;
  const word = words[next];
  const attributed =
    word !== undefined && isParticiple(word, data) && !data.language.prepositions.has(word.folded);
  const at = attributed ? next + 1 : next;
  return sidesIn(sentence, at, at + 1)[0] ?? sideOfPeople(sentence, at);
}

/** "zwei Millionen Ukrainer", "two million Ukrainians": the side whose people a word is. */
function sideOfPeople({ words, record, data }: NamedWords, at: number): TopicId | null {
  const word = words[at];
  if (word?.capital !== true) return null;
  const people = peoplesOf(record, data.language.language).find(
    ({ stem }) => word.folded.startsWith(stem) && word.folded !== stem,
  );
  return people?.side ?? null;
}

/** Whether people of a side are named, not as its own topic and not by an adjective: "Russen", "the Ukrainians". */
export function namesOtherPeople(sentence: NamedWords, own: TopicId): boolean {
  const { words, record, data } = sentence;
  const side = record.sides.get(own);
  return words.some(({ folded, raw }, at) => {
    const isNoun = data.language.capitalNouns
      ? !data.figures.nation.test(raw)
      : folded.endsWith('s');
    if (!isNoun || mentionAt(sentence, at) !== null) return false;
    const other = sideOfPeople(sentence, at);
    const says = data.turns.reporting(words, at + 1, at + 2).length > 0;
    return other !== null && other !== side && !says;
  });
}

/** Whether the people of a side are named: "Ukrainerinnen und Ukrainer". */
export function hasDemonym({ words, record }: Pick<ReadSentence, 'words' | 'record'>): boolean {
  return words.some(({ folded }) => record.demonyms.some((stem) => folded.startsWith(stem)));
}
