import { SPANS } from '../../languages/spans.ts';
import type { Word } from '../../numbers/words.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

/** "in the space of a few days": so far may a unit of time stand from its preposition. */
const REACH = 6;

/** What of a sentence tells of time. */
export type Timed = Pick<ReadSentence, 'words' | 'mentions' | 'segments' | 'quantities' | 'data'>;

/**
 * Whether some words bound a number in time or to one event in a way that no listed period covers: "in
 * barely ten days", "im Laufe des Januars", "in a single assault", "since the New Year". How long it
 * lasted is not asked.
 */
export function isSpanned(sentence: Timed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (opensSpan(sentence, at, to) || isNamelessPlace(sentence, at)) return true;
  }
  return false;
}

function opensSpan(sentence: Timed, at: number, limit: number): boolean {
  const { words, segments, quantities, data } = sentence;
  const { between, since, before, during, begun } = SPANS[data.language.language];
  const opener = words[at]?.folded ?? '';
  const opens = opener === between || [since, before, during].some((list) => list.has(opener));
  if (!opens) return false;
  const end = Math.min(limit, at + 1 + REACH, segmentBounds(segments, at).to);
  const behind = words.slice(at + 1, end);
  if (opener === between) return behind.some((word) => isMonth(word, data));
  // "over 10,000 containers": no preposition.
  if (quantities.some(({ begin, from }) => begin <= at && at < from)) return false;
  if (since.has(opener)) return behind.some(({ folded }) => begun.has(folded));
  return boundsTime(behind, opener, data);
}

/** "barely ten days" behind "in", "a single assault" behind "during": time or one event, before anything else is named. */
function boundsTime(behind: readonly Word[], opener: string, data: Timed['data']): boolean {
  const { before, during, since, units, one, events } = SPANS[data.language.language];
  let isOne = false;
  for (const [index, word] of behind.entries()) {
    const { folded } = word;
    if (units.has(folded) || isMonth(word, data)) return before.has(opener);
    isOne ||= one.has(folded);
    const isEvent = isOne && events.some((event) => folded.endsWith(event));
    if (isEvent && during.has(opener)) return true;
    // Another preposition begins something else: "in Kursk on Monday".
    if (index > 0 && (data.figures.places.has(folded) || since.has(folded))) return false;
  }
  return false;
}

function isMonth({ capital, folded }: Word, { numbers }: Timed['data']): boolean {
  return capital && numbers.months.has(folded);
}

/** "a village in which 400 had died": a place without a name. */
function isNamelessPlace({ words, mentions, segments, data }: Timed, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const relative = words[at + 1]?.folded ?? '';
  if (!data.figures.places.has(folded) || !data.figures.inWhich.has(relative)) return false;
  if (data.figures.verbLast && segmentBounds(segments, at).from !== at) return false;
  return at > 0 && !mentions.some(({ to }) => to === at);
}

/**
 * "since the beginning of the year", "since May": from a time on that is not the beginning of this war. Only words of
 * time stand between; "since the invasion" is since the beginning, and so may be "since February".
 */
export function isSinceLater({ words, data }: Timed, from: number, to: number): boolean {
  const { since } = SPANS[data.language.language];
  for (let at = from; at < to; at++) {
    if (since.has(words[at]?.folded ?? '') && namesLater({ words, data }, at + 1)) return true;
  }
  return false;
}

/** "the beginning of the year", "last summer", "May", "2024": a time behind "since" that is later than the war's beginning. */
function namesLater({ words, data }: Pick<Timed, 'words' | 'data'>, first: number): boolean {
  const { begun, times, units, ofTime } = SPANS[data.language.language];
  const { articles, prepositions } = data.language;
  let told = false;
  for (let at = first; at < Math.min(words.length, first + REACH); at++) {
    const word = words[at] as Word;
    const { folded, capital, digits } = word;
    // "since Monday", "since last summer", but not "since then"
    const isNamed = capital || told || articles.has(words[at - 1]?.folded ?? '');
    const isTime = times.has(folded) && isNamed;
    if (isTime || begun.has(folded) || (told && units.has(folded))) return true;
    if (isMonth(word, data) && !WAR_MONTH.test(folded)) return true;
    if (digits && LATER_YEAR.test(folded)) return true;
    told ||= ofTime.has(folded);
    const isOfTime = isMonth(word, data) || digits || ofTime.has(folded);
    if (!isOfTime && !articles.has(folded) && !prepositions.has(folded)) return false;
  }
  return false;
}

/** The war began in February 2022. */
const WAR_MONTH = /^feb/;
const LATER_YEAR = /^20(?:2[3-9]|[3-9]\d)$/;
