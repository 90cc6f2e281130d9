/** UTF-16 code units that fill about three lines of a hint. */
const ROOM = 160;

/**
 * A full stop, the marks that close behind it, and then the capital letter of a new sentence. What stands before it
 * is longer than an abbreviation or the day of a date.
 */
const SENTENCE_END = /(?<=[\p{L}-]{3}|\d{4}|[%)\]”“»])[.!?][)”“»]*(?=\s+[("„“«»]?\p{Lu})/gu;

/**
 * How much of a text is said at first, in UTF-16 code units: all of it if it is short, else as many of its first
 * sentences as there is room for, and at least one. It never ends within a sentence.
 */
export function openingOf(text: string): number {
  if (text.length <= ROOM) return text.length;
  const ends = Array.from(text.matchAll(SENTENCE_END), (end) => end.index + end[0].length);
  return ends.findLast((end) => end <= ROOM) ?? ends[0] ?? text.length;
}
