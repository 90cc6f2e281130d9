import type { Measure } from '../../../claims/measure.ts';
import type { TopicId } from '../../../claims/topic.ts';
import { calibreAt } from '../../numbers/no-count.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isDashGap, isPlainGap, type Word } from '../../numbers/words.ts';
import type { CountedTopic } from '../record/counted-topic.ts';
import {
  hasParticiple,
  joinsAttributes,
  joinsNations,
  joinsNouns,
  listsLosses,
  mayPrecede,
  opensAttribute,
} from '../sentence/attributes.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import { turnFrom } from '../turns/special-words.ts';
import { lossList } from './loss-list.ts';
import { topicByAdjective, topicOf } from './noun-topic.ts';

/** What a number stands before: its noun phrase from `from` to `to` (not included). */
export interface Counted {
  readonly kind: 'people' | 'loss' | 'thing';
  /** The loss or thing by its noun; null for people, and for a thing that only its topic tells. */
  readonly measure: Measure | null;
  /** What the noun phrase itself says it is about; null where it says nothing. */
  readonly topic: TopicId | null;
  readonly from: number;
  readonly to: number;
}

/** A noun phrase is not longer than this many words. */
const LONGEST_PHRASE = 9;

/**
 * The noun that a number counts, with the topic if a mention or its adjective names it. Null where the
 * number counts something else ("four brigades", "300 russische Soldaten", "50 Meter").
 */
export function countedBy(sentence: ReadSentence, index: number): Counted | null {
  const quantity = sentence.quantities[index] as Quantity;
  const from = afterStrong(sentence, afterPart(sentence, index));
  const end = Math.min(sentence.words.length, from + LONGEST_PHRASE);
  const { words, data } = sentence;
  const opened = opensAttribute(sentence, from);
  for (let at = from; at < end; ) {
    const word = words[at] as Word;
    // "12 Tsd. Soldaten": the dot of an abbreviation.
    // "“about 10,000” soldiers": a quotation may end behind it.
    const gap =
      word.gap !== ' ' && at === quantity.next
        ? word.gap.replace(/^[.+]?["\u201c\u201d\u00ab\u00bb]?/, '')
        : word.gap;
    if (!isPlainGap(gap) && !isDashGap(gap)) {
      // "100,000 of Ukraine's soldiers"
      const owned = /^['’]s? $/.test(gap);
      if (at === from || !(owned || listsLosses(words, at, data))) return null;
    }
    const step = headAt(sentence, from, at);
    // The participle may be part of a name ("… seit Kriegsbeginn getöteten ukrainischen Soldaten").
    if (step !== null)
      return opened && !hasParticiple(sentence, from, step.counted?.to ?? at) ? null : step.counted;
    const calibre = calibreAt(words, at);
    if (calibre > at) {
      at = calibre;
      continue;
    }
    const shared = at > from ? sharedHead(sentence, index, at) : null;
    if (shared !== null) return { ...shared, from, to: at };
    if (joinsNations(sentence, at)) return null;
    const mention = mentionFrom(sentence, at);
    const passes = opened || mayPrecede(sentence, at) || joinsAttributes(sentence, from, at);
    if (mention === null && !passes) return null;
    at = mention === null ? at + 1 : mention.to;
    if (data.figures.auxiliaries.has(words[at]?.folded ?? '')) return null;
  }
  return null;
}

/** Behind "Mann starke" in "das 12.000 Mann starke Kontingent". */
function afterStrong({ words, data }: ReadSentence, from: number): number {
  const strong = data.figures.strong.has(words[from + 1]?.folded ?? '');
  return strong && data.numbers.strong.has(words[from]?.folded ?? '') ? from + 2 : from;
}

/** Behind the number, and behind "der 12.000" or "of the" where it is a part of something. */
function afterPart(sentence: ReadSentence, index: number): number {
  const { words, quantities, data } = sentence;
  const quantity = quantities[index] as Quantity;
  // "135.099 Namen gefallener Soldaten", "names of soldiers killed": as many soldiers.
  if (data.figures.names.has(words[quantity.next]?.folded ?? '')) {
    const linked = data.figures.ofMembers.has(words[quantity.next + 1]?.folded ?? '');
    return quantity.next + (linked ? 2 : 1);
  }
  // Of "of" and "of its" the longer one.
  const at = turnFrom(sentence, quantity.next, data.figures.partOf);
  if (at === quantity.next) return at;
  const whole = quantities[index + 1];
  return whole === undefined || whole.begin > at ? at : whole.next;
}

/** "300 getötete und 2.700 verwundete Soldaten": the noun of the second number is that of the first. */
function sharedHead(sentence: ReadSentence, index: number, at: number): Counted | null {
  const { words, quantities, data } = sentence;
  const next = quantities[index + 1];
  if (next?.begin !== at + 1 || !data.language.conjunctions.has(words[at]?.folded ?? ''))
    return null;
  const shared = countedBy(sentence, index + 1);
  // "70.000 tote ukrainische und 120.000 tote russische Soldaten": of each their own.
  const { next: from } = quantities[index] as Quantity;
  const named = words
    .slice(from, at)
    .some(({ raw, capital }) => !capital && data.figures.nation.test(raw));
  if (shared?.kind === 'people' && data.language.capitalNouns && named) {
    const topic = topicByAdjective(sentence, from, at);
    return topic === null ? null : { ...shared, topic };
  }
  // "6,000 Russians and 600 North Koreans": the first has a noun of its own.
  const own = !data.language.capitalNouns && words.slice(from, at).some(({ capital }) => capital);
  return shared?.kind === 'people' && !own ? shared : null;
}

/** A head at word `at`: what it counts, or `counted: null` where it is one that nothing is known of. */
function headAt(
  sentence: ReadSentence,
  from: number,
  at: number,
): { readonly counted: Counted | null } | null {
  const { words, record, data } = sentence;
  const mention = mentionFrom(sentence, at);
  const end = mention?.to ?? at + 1;
  const head = end - 1;
  const loss = data.turns
    .losses(words, at, Math.min(words.length, at + 5))
    .find(
      (turn) =>
        turn.from === at ||
        (mention !== null && turn.from < end) ||
        (turn.from === end && isCompound(sentence, end)),
    );
  if (loss !== undefined && isLossNoun(sentence, loss.from)) {
    const topic = topicOf(sentence, from, Math.max(loss.to, end), loss.to - 1, isPeopleTopic);
    const list = lossList(sentence, loss);
    // "15,000 civilian casualties": nobody's soldiers.
    const civil = words.slice(from, loss.from).some(({ folded }) => data.figures.civil.has(folded));
    if (topic === undefined || list.measure === null || civil) return { counted: null };
    const to = Math.max(list.to, end);
    return { counted: { kind: 'loss', measure: list.measure, topic, from, to } };
  }
  // "nordkoreanische und russische Soldaten": the number is of both.
  for (let k = at + 1; k < head; k++) {
    const soldiers = isSoldier(sentence, k - 1) && isSoldier(sentence, k + 1);
    if (joinsNations(sentence, k) || (joinsNouns(sentence, k) && !soldiers)) {
      return { counted: null };
    }
  }
  if ((words[head] as Word).isFormation) return { counted: null };
  const thing = data.turns
    .things(words, at, Math.min(words.length, Math.max(end, at + 3)))
    .find((turn) => turn.from === at || (mention !== null && turn.from < end));
  const counted = mention === null ? undefined : record.topics.get(mention.topic);
  if (joinsOthers(sentence, head, end, counted)) return { counted: null };
  if (counted?.people === true && thing?.kind !== 'civilians-killed') {
    return { counted: { kind: 'people', measure: null, topic: counted.topic, from, to: end } };
  }
  if (thing?.kind === 'workers') {
    const topic = topicOf(sentence, from, end, head, ({ measures }) => measures.has('workers'));
    return {
      counted:
        topic === undefined ? null : { kind: 'people', measure: 'workers', topic, from, to: end },
    };
  }
  if (counted?.units.has('pieces') === true || thing !== undefined) {
    const to = Math.max(end, thing?.to ?? end);
    const fits = (one: CountedTopic) => thing === undefined || one.measures.has(thing.kind);
    const topic = counted?.topic ?? topicOf(sentence, from, to, head, fits);
    if (topic === undefined) return { counted: null };
    return { counted: { kind: 'thing', measure: thing?.kind ?? null, topic, from, to } };
  }
  if ((words[head] as Word).isPeople) {
    const topic = topicOf(sentence, from, end, head, isPeopleTopic);
    return {
      counted: topic === undefined ? null : { kind: 'people', measure: null, topic, from, to: end },
    };
  }
  return null;
}

/** "20,000 soldiers and workers", "6,000 sappers and builders": a number of both; sappers are soldiers. */
function joinsOthers(
  sentence: ReadSentence,
  head: number,
  end: number,
  counted: CountedTopic | undefined,
): boolean {
  const { words, data, record } = sentence;
  // "6.000 Kräfte der Pionier- und Bautruppen"
  if (data.figures.ofMembers.has(words[end]?.folded ?? '') && words[end + 2]?.gap === '- ')
    return true;
  if (!data.language.conjunctions.has(words[end]?.folded ?? '')) return false;
  const soldiers = (words[head] as Word).isPeople;
  if (counted?.people !== true && !soldiers) return false;
  for (let at = end + 1; at <= end + 2; at++) {
    const word = words[at];
    if (word === undefined || word.digits || !isPlainGap(word.gap)) return false;
    const others = mentionFrom(sentence, at);
    const topic = others === null ? undefined : record.topics.get(others.topic);
    if (topic?.people === true && topic !== counted) {
      return !soldiers || topic.measures.has('workers');
    }
    if (data.turns.things(words, at, at + 1)[0]?.kind === 'workers') return true;
  }
  return false;
}

/** "325,000 troop deaths", "soldier casualties": the noun for a loss behind that for those whom it befell. */
function isCompound({ words, data }: ReadSentence, at: number): boolean {
  const loss = words[at];
  if (data.language.capitalNouns || loss === undefined || !isPlainGap(loss.gap)) return false;
  // "300 soldiers killed" says what befell them.
  return words[at - 1]?.isPeople === true && !PARTICIPLE.test(loss.folded);
}

const PARTICIPLE = /ed$|^dead$/;

/** "500 verwundete Soldaten" is no noun for a loss, "500 Verwundete" is one. */
function isLossNoun(sentence: ReadSentence, at: number): boolean {
  const { words, data } = sentence;
  if (!data.language.capitalNouns) {
    const word = words[at]?.folded ?? '';
    const next = words[at + 1];
    if (!PARTICIPLE.test(word)) return true;
    // "300 killed", but not "300 killed soldiers".
    return next === undefined || !isPlainGap(next.gap) || !isNounLike(sentence, next, at + 1);
  }
  return words[at]?.capital === true;
}

function isNounLike(sentence: ReadSentence, word: Word, at: number): boolean {
  const mention = mentionFrom(sentence, at);
  if (mention !== null) return sentence.record.topics.get(mention.topic)?.people === true;
  return word.isPeople;
}

/** "officers and soldiers" of one nation are counted together. */
function isSoldier(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  const { officers } = sentence.data.figures;
  return word.isPeople || officers.some((each) => word.folded.startsWith(each));
}

function isPeopleTopic({ people }: CountedTopic): boolean {
  return people;
}
