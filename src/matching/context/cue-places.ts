import type { CueList } from '../find/cue-list.ts';

/**
 * Where the context words of an article stand, by their numbers; flat, for there is one to every third word.
 * Words are ordinals, counted through the article.
 */
export interface CuePlaces {
  /** By context word where its places begin in `places` and where they end, counted in places. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Pairs, in the order of the article: first and last word. */
  readonly places: Int32Array;
}

/** First and last word of something. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Sorts by context word, below `count`, what was found in the order of an article. What it gives holds until it is
 * asked again: a lexicon has thousands of context words, and arrays of all for each article took longer than its few.
 */
export function createCuePlacer(count: number): (found: CueList) => CuePlaces {
  const first = new Int32Array(count);
  const end = new Int32Array(count);
  /** How often each stands in the article, nought again once its places have their room. */
  const times = new Int32Array(count);
  return ({ numbers: found, used }) => {
    first.fill(0);
    end.fill(0);
    for (let k = 0; k < used; k += 3) {
      const cue = found[k] as number;
      times[cue] = (times[cue] as number) + 1;
    }
    const places = new Int32Array((2 * used) / 3);
    let room = 0;
    for (let k = 0; k < used; k += 3) {
      const cue = found[k] as number;
      if (times[cue] !== 0) {
        first[cue] = room;
        end[cue] = room;
        room += times[cue] as number;
        times[cue] = 0;
      }
      const at = end[cue] as number;
      end[cue] = at + 1;
      places[2 * at] = found[k + 1] as number;
      places[2 * at + 1] = found[k + 2] as number;
    }
    return { first, end, places };
  };
}

/** Whether a context word stands anywhere. */
export function stands({ first, end }: CuePlaces, cue: number): boolean {
  return (first[cue] as number) < (end[cue] as number);
}

/** Whether a context word begins at any word of which something is true. */
export function standsWhere(
  { first, end, places }: CuePlaces,
  cue: number,
  isThere: (from: number) => boolean,
): boolean {
  const behind = end[cue] as number;
  for (let i = first[cue] as number; i < behind; i++) {
    if (isThere(places[2 * i] as number)) return true;
  }
  return false;
}

/** Whether a context word touches the words `from` to `to` outside of the span `but` and those of `mute`. */
export function standsWithin(
  { first, end, places }: CuePlaces,
  cue: number,
  from: number,
  to: number,
  but: Span,
  mute: readonly Span[] = [],
): boolean {
  const behind = end[cue] as number;
  let low = first[cue] as number;
  let high = behind;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[2 * middle + 1] as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < behind; i++) {
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
