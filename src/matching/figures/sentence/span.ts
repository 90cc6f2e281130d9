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
  const { words, segments, data } = sentence;
  const spans = SPANS[data.language.language];
  const folded = words[at]?.folded ?? '';
  const end = Math.min(limit, at + 1 + REACH, segmentBounds(segments, at).to);
  const behind = words.slice(at + 1, end);
  const isMonth = (word: Word) => word.capital && data.numbers.months.has(word.folded);
  if (folded === spans.between) return behind.some(isMonth);
  if (spans.since.has(folded)) return behind.some((word) => spans.begun.has(word.folded));
  const isBefore = spans.before.has(folded);
  if (!isBefore && !spans.during.has(folded)) return false;
  // Another preposition begins something else: "in Kursk on Monday".
  const other = behind.findIndex(
    (word, i) => i > 0 && (data.figures.places.has(word.folded) || spans.since.has(word.folded)),
  );
  const own = other < 0 ? behind : behind.slice(0, other);
  if (own.some((word) => isMonth(word) || spans.units.has(word.folded))) return isBefore;
  const one = own.findIndex((word) => spans.one.has(word.folded));
  const isEvent = (word: Word) => spans.events.some((event) => word.folded.endsWith(event));
  return one >= 0 && spans.during.has(folded) && own.slice(one).some(isEvent);
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
 * "since the beginning of the year", "since May": from a time on that is not the beginning of this war; "since the
 * invasion" is since the beginning, and so may be "since February".
 */
export function isSinceLater({ words, data }: Timed, from: number, to: number): boolean {
  const { since, begun, units, ofTime } = SPANS[data.language.language];
  const isLater = ({ folded, capital }: Word, at: number, behind: readonly Word[]) =>
    begun.has(folded) ||
    // "since the beginning of the year"
    (units.has(folded) && behind.slice(0, at).some((word) => ofTime.has(word.folded))) ||
    LATER_YEAR.test(folded) ||
    (capital && data.numbers.months.has(folded) && !WAR_MONTH.test(folded));
  return words.some(
    ({ folded }, at) =>
      at >= from &&
      at < to &&
      since.has(folded) &&
      words.slice(at + 1, at + 1 + REACH).some(isLater),
  );
}

/** The war began in February 2022. */
const WAR_MONTH = /^feb/;
const LATER_YEAR = /^20(?:2[3-9]|[3-9]\d)$/;
