import { SPANS } from '../../languages/spans.ts';
import { segmentBounds } from './segments.ts';
import type { ReadSentence } from './sentence.ts';

/** "in the space of a few days": so far may a unit of time stand from its preposition. */
const REACH = 6;

/**
 * Whether some words bound a number in time or to one event in a way that no listed period covers: "in
 * barely ten days", "im Laufe des Januars", "in a single assault", "since the New Year". How long it
 * lasted is not asked.
 */
export function isSpanned(sentence: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (opensSpan(sentence, at, to) || isNamelessPlace(sentence, at)) return true;
  }
  return false;
}

function opensSpan(
  { words, segments, quantities, data }: ReadSentence,
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
function isNamelessPlace({ words, mentions, segments, data }: ReadSentence, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const relative = words[at + 1]?.folded ?? '';
  if (!data.figures.places.has(folded) || !data.figures.inWhich.has(relative)) return false;
  if (data.figures.verbLast && segmentBounds(segments, at).from !== at) return false;
  return at > 0 && !mentions.some(({ to }) => to === at);
}
