import { SPANS } from '../../languages/spans.ts';
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

function opensSpan(
  { words, segments, quantities, data }: Timed,
  at: number,
  limit: number,
): boolean {
  const spans = SPANS[data.language.language];
  const { months } = data.numbers;
  const folded = words[at]?.folded ?? '';
  const isBefore = spans.before.has(folded);
  const isDuring = spans.during.has(folded);
  const isSince = spans.since.has(folded);
  const isBetween = folded === spans.between;
  if (!isBefore && !isDuring && !isSince && !isBetween) return false;
  // "over 10,000 containers": no preposition.
  if (quantities.some(({ begin, from }) => begin <= at && at < from) && !isBetween) return false;
  const end = Math.min(limit, at + 1 + REACH, segmentBounds(segments, at).to);
  let one = false;
  for (let k = at + 1; k < end; k++) {
    const word = words[k]?.folded ?? '';
    if (isBetween) {
      if (words[k]?.capital === true && months.has(word)) return true;
      continue;
    }
    if (isSince) {
      if (spans.begun.has(word)) return true;
      continue;
    }
    if (spans.units.has(word)) return isBefore;
    if (words[k]?.capital === true && months.has(word)) return isBefore;
    one ||= spans.one.has(word);
    if (isDuring && one && spans.events.some((event) => word.endsWith(event))) return true;
    // Another preposition begins something else: "in Kursk on Monday".
    if (k > at + 1 && (data.figures.places.has(word) || spans.since.has(word))) return false;
  }
  return false;
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
  const { since, begun, times, units, ofTime } = SPANS[data.language.language];
  const { months } = data.numbers;
  const { articles, prepositions } = data.language;
  for (let at = from; at < to; at++) {
    if (!since.has(words[at]?.folded ?? '')) continue;
    let told = false;
    for (let k = at + 1; k < Math.min(words.length, at + 1 + REACH); k++) {
      const word = words[k];
      const folded = word?.folded ?? '';
      const isMonth = word?.capital === true && months.has(folded);
      // "since Monday", "since last summer", but not "since then"
      const before = words[k - 1]?.folded ?? '';
      const isNamed = word?.capital === true || told || articles.has(before);
      const isTime = times.has(folded) && isNamed;
      if (isTime || begun.has(folded) || (told && units.has(folded))) return true;
      if (isMonth && !WAR_MONTH.test(folded)) return true;
      if (word?.digits === true && LATER_YEAR.test(folded)) return true;
      told ||= ofTime.has(folded);
      const isOfTime = isMonth || word?.digits === true || ofTime.has(folded);
      if (!isOfTime && !articles.has(folded) && !prepositions.has(folded)) break;
    }
  }
  return false;
}

/** The war began in February 2022. */
const WAR_MONTH = /^feb/;
const LATER_YEAR = /^20(?:2[3-9]|[3-9]\d)$/;
