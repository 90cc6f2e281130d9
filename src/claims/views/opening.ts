/** UTF-16 code units that fill about three lines of a hint. */
const ROOM = 160;

/**
 * A full stop, the marks that close behind it, and then the capital letter of a new sentence. What stands before it
 * is longer than an abbreviation or the day of a date.
 */
const SENTENCE_END = /(?<=[\p{L}-]{3}|\d{4}|[%)\]”“»])[.!?][)”“»]*(?=\s+[("„“«»]?\p{Lu})/gu;

/** A line of a text: what is said of it at first, and what is one step away. */
export interface Opening {
  readonly opening: string;
  readonly rest: string;
}

/**
 * What is said of a text at first: all of it if it is short, else as many of the first sentences of each line as there
 * is room for, and at least one. It never ends within a sentence.
 */
export function openingsOf(text: string): readonly Opening[] {
  const lines = text.split('\n');
  const room = ROOM / lines.length;
  return lines.map((line) => {
    const end = text.length <= ROOM ? line.length : openingOf(line, room);
    return { opening: line.slice(0, end), rest: line.slice(end) };
  });
}

function openingOf(line: string, room: number): number {
  const ends = Array.from(line.matchAll(SENTENCE_END), (end) => end.index + end[0].length);
  ends.push(line.length);
  return ends.findLast((end) => end <= room) ?? ends[0] ?? line.length;
}
