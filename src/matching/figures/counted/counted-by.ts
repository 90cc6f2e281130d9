import { calibreAt } from '../../numbers/no-count.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isDashGap, isPlainGap, type Word } from '../../numbers/words.ts';
import {
  hasParticiple,
  joinsAttributes,
  joinsNations,
  listsLosses,
  mayPrecede,
  opensAttribute,
} from '../sentence/attributes.ts';
import { mentionFrom, type ReadSentence } from '../sentence/sentence.ts';
import { turnFrom } from '../turns/special-words.ts';
import type { Counted } from './counted.ts';
import { headAt } from './head.ts';
import { topicByAdjective } from './noun-topic.ts';

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
  const opened = opensAttribute(sentence, from);
  for (let at = from; at < end; ) {
    if (!goesOn(sentence, quantity, at)) return null;
    const head = headAt(sentence, from, at);
    if (head !== null) {
      // The participle may be part of a name ("… seit Kriegsbeginn getöteten ukrainischen Soldaten").
      const isClosed = !opened || hasParticiple(sentence, from, head.counted?.to ?? at);
      return isClosed ? head.counted : null;
    }
    const calibre = afterCalibre(sentence, at);
    if (calibre > at) {
      at = calibre;
      continue;
    }
    const shared = at > from ? sharedHead(sentence, index, at) : null;
    if (shared !== null) return { ...shared, from, to: at };
    const next = afterAttribute(sentence, from, at, opened);
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** Whether what stands before a word does not end the noun phrase of a number. */
function goesOn({ words, data }: ReadSentence, { next }: Quantity, at: number): boolean {
  const written = (words[at] as Word).gap;
  // "12 Tsd. Soldaten", "“about 10,000” soldiers": what may end behind a number.
  const gap = at === next ? written.replace(ENDING, '') : written;
  // "100,000 of Ukraine's soldiers"
  const isPassed = isPlainGap(gap) || isDashGap(gap) || /^['’]s? $/.test(gap);
  return isPassed || listsLosses(words, at, data);
}

/** Behind "122mm and" in "8 million 122mm and 152mm rounds"; `at` itself where no calibre stands there. */
function afterCalibre({ words, data }: ReadSentence, at: number): number {
  const behind = calibreAt(words, at, data.numbers);
  const isJoined = behind > at && data.language.conjunctions.has(words[behind]?.folded ?? '');
  return isJoined ? behind + 1 : behind;
}

/** Behind the name or the word at a place; null where it cannot stand between a number and its noun. */
function afterAttribute(
  sentence: ReadSentence,
  from: number,
  at: number,
  opened: boolean,
): number | null {
  if (joinsNations(sentence, at)) return null;
  const mention = mentionFrom(sentence, at);
  if (mention !== null) return mention.to;
  const passes = opened || mayPrecede(sentence, at) || joinsAttributes(sentence, from, at);
  return passes ? at + 1 : null;
}

/** The dot of an abbreviation, the end of a quotation. */
const ENDING = /^[.+]?["\u201c\u201d\u00ab\u00bb]?/;

/** Behind "Mann starke" in "das 12.000 Mann starke Kontingent". */
function afterStrong({ words, data }: ReadSentence, from: number): number {
  return data.figures.strong.has(words[from + 1]?.folded ?? '') ? from + 2 : from;
}

/** Behind the number, and behind "der 12.000" or "of the" where it is a part of something. */
function afterPart(sentence: ReadSentence, index: number): number {
  const { quantities, data } = sentence;
  const quantity = quantities[index] as Quantity;
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
