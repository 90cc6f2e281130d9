import type { CueList } from '../find/cue-list.ts';

/**
 * Where the context words of an article stand, by their numbers; flat, for there is one to every third word.
 * Words are ordinals, counted through the article.
 */
export interface CuePlaces {
  /** By context word where its places begin in `places`, counted in places; one more at the end. */
  readonly first: Int32Array;
  /** Pairs, in the order of the article: first and last word. */
  readonly places: Int32Array;
}

/** First and last word of something. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sorts by context word, below `count`, what was found in the order of the article. */
export function placeCues(count: number, { numbers: found, used }: CueList): CuePlaces {
  const first = new Int32Array(count + 1);
  for (let k = 0; k < used; k += 3) {
    const behind = (found[k] as number) + 1;
    first[behind] = (first[behind] as number) + 1;
  }
  for (let cue = 0; cue < count; cue++) {
    first[cue + 1] = (first[cue + 1] as number) + (first[cue] as number);
  }
  const next = first.slice();
  const places = new Int32Array((2 * used) / 3);
  for (let k = 0; k < used; k += 3) {
    const cue = found[k] as number;
    const at = next[cue] as number;
    next[cue] = at + 1;
    places[2 * at] = found[k + 1] as number;
    places[2 * at + 1] = found[k + 2] as number;
  }
  return { first, places };
}

/** Whether a context word stands anywhere. */
export function stands({ first }: CuePlaces, cue: number): boolean {
  return (first[cue] as number) < (first[cue + 1] as number);
}

/** Whether a context word begins at any word of which something is true. */
export function standsWhere(
  { first, places }: CuePlaces,
  cue: number,
  isThere: (from: number) => boolean,
): boolean {
  const end = first[cue + 1] as number;
  for (let i = first[cue] as number; i < end; i++) {
    if (isThere(places[2 * i] as number)) return true;
  }
  return false;
}

/** Whether a context word touches the words `from` to `to` outside of the span `but` and those of `mute`. */
export function standsWithin(
  { first, places }: CuePlaces,
  cue: number,
  from: number,
  to: number,
  but: Span,
  mute: readonly Span[] = [],
): boolean {
  const end = first[cue + 1] as number;
  let low = first[cue] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[2 * middle + 1] as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < end; i++) {
    const begin = places[2 * i] as number;
    if (begin > to) return false;
    const last = places[2 * i + 1] as number;
    if (touches(begin, last, but)) continue;
    if (!mute.some((span) => touches(begin, last, span))) return true;
  }
  return false;
}

function touches(first: number, last: number, { from, to }: Span): boolean {
  return last >= from && first <= to;
}
