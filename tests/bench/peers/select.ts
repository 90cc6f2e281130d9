/** A hit of a peer: UTF-16 offsets, the end not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; a hit that touches one is a part of a word. */
const INSIDE = Uint8Array.from({ length: 0x1_0000 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * How many hits stay when each has to be whole words and none may overlap another, the leftmost and of
 * these the longest first: what has to be done with a peer's raw output before it can be marked.
 */
export function countSelected(text: string, hits: readonly Hit[]): number {
  const whole = hits.filter(
    ({ start, end }) =>
      (start === 0 || INSIDE[text.charCodeAt(start - 1)] === 0) &&
      (end >= text.length || INSIDE[text.charCodeAt(end)] === 0),
  );
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  let count = 0;
  let last = 0;
  for (const { start, end } of whole) {
    if (start < last) continue;
    count += 1;
    last = end;
  }
  return count;
}
