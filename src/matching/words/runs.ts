import {
  BREAK,
  DIGIT,
  EXOTIC,
  MARK,
  meaningOf,
  SEVERAL,
  SMALL,
  SPACE,
  UPPER,
  unitsOf,
  WORD,
} from './fold.ts';
import { HASH_PRIME, HASH_START } from './hash.ts';

/**
 * The first pass over a text: cuts it into runs of letters and digits and hashes each. It goes over the
 * text's UTF-8 bytes, which the engine makes at once, and asks of each only what is needed to get to the
 * next; what a run is as a word is decided from its record (`tokenize.ts`).
 *
 * A record in `RUNS` is five numbers: start and end of the run in UTF-16 units, the hash of the folded run,
 * its length and last unit folded (the check of a word), and its traits with the gap before it.
 */
export const RUN = 5;
/** So many runs are cut at a time: few enough to stay in the processor's nearest memory. */
const BATCH = 256;
const FULL = RUN * BATCH;
/** The records of the runs that `cutRuns` has cut last. */
export const RUNS: Int32Array = new Int32Array(FULL);

/** Kinds of units; the traits of a run hold those of its first and of its other units. */
const KINDS = UPPER | DIGIT | SEVERAL | EXOTIC | SMALL;
const FIRST_SHIFT = 17;
const OTHERS_SHIFT = 12;
const AFTER_SHIFT = 10;
const GAP_SHIFT = 14;
/** Traits without the gap are less. */
export const TRAITS = 1 << GAP_SHIFT;
/** What stands behind a run, beside the kinds of separators: a space that may be part of a number. */
export const WIDE_SPACE = 10;

/** The kinds of a run's first and of its other units, as flags, and the kind of separator behind it. */
export interface RunTraits {
  readonly first: number;
  readonly others: number;
  readonly after: number;
  readonly beyondAscii: boolean;
}

/** Reads the last number of a record; the gap does not matter. */
export function traitsOf(traits: number): RunTraits {
  return {
    first: (traits << FIRST_SHIFT) & KINDS & ~SEVERAL,
    others: (traits << OTHERS_SHIFT) & KINDS,
    after: (traits & (TRAITS - 1)) >>> AFTER_SHIFT,
    beyondAscii: ((traits << FIRST_SHIFT) & SEVERAL) !== 0,
  };
}

/** The kinds of separators before a run, as bits, by the last number of its record. */
export function gapOf(traits: number): number {
  return traits >>> GAP_SHIFT;
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 12);
let size = 0;
/** The meanings of the bytes that stand for themselves; 0 for all others. */
const plain = new Int32Array(0x100);

/** Where the pass stands: the next byte, and bytes before it less UTF-16 units. */
const AT = 0;
const AHEAD = 1;
/** Separators since the last run, and how much of `RUNS` is filled. */
const GAP = 2;
const FILLED = 3;
const state = new Int32Array(4);

/** Begins a text; returns how many UTF-8 bytes it has beyond one for each UTF-16 unit. */
export function beginRuns(text: string): number {
  if (plain[0] === 0) for (let code = 0; code < 0x80; code++) plain[code] = meaningOf(code);
  if (bytes.length <= text.length * 3) bytes = new Uint8Array(text.length * 4);
  size = encoder.encodeInto(text, bytes).written;
  // A separator at the end spares the question at every unit.
  bytes[size] = 0;
  state[AT] = 0;
  state[AHEAD] = 0;
  state[GAP] = 1 << BREAK;
  return size - text.length;
}

/** Cuts the next runs; returns how many numbers of `RUNS` they fill, 0 at the end of the text. */
export function cutRuns(): number {
  state[FILLED] = 0;
  for (;;) {
    cutPlain(bytes, size);
    if ((state[FILLED] as number) >= FULL || (state[AT] as number) >= size) break;
    cutWide(bytes);
  }
  return state[FILLED] as number;
}

/**
 * Cuts runs up to the first that has a character of several bytes, or up to such a separator. There is no
 * call in here, and no sum that the engine would have to check: it keeps everything in registers.
 */
function cutPlain(units: Uint8Array, end: number): void {
  const runs = RUNS;
  const ahead = state[AHEAD] as number;
  let gap = state[GAP] as number;
  let filled = state[FILLED] as number;
  let i = state[AT] as number;
  while (i < end && filled < FULL) {
    const first = plain[units[i] as number] as number;
    if (first < WORD) {
      if (first === 0) break;
      gap |= 1 << first;
      i = (i + 1) | 0;
      continue;
    }
    const start = i;
    let hash = Math.imul(HASH_START ^ (first & 0xffff), HASH_PRIME);
    let others = 0;
    i = (i + 1) | 0;
    let meaning = plain[units[i] as number] as number;
    while (meaning >= WORD) {
      hash = Math.imul(hash ^ (meaning & 0xffff), HASH_PRIME);
      others |= meaning;
      i = (i + 1) | 0;
      meaning = plain[units[i] as number] as number;
    }
    if (meaning === 0) {
      i = start;
      break;
    }
    const last = (plain[units[i - 1] as number] as number) & 0xffff;
    runs[filled] = start - ahead;
    runs[filled + 1] = i - ahead;
    runs[filled + 2] = hash;
    runs[filled + 3] = ((i - start) << 16) ^ last;
    runs[filled + 4] = pack(first, others, meaning, gap);
    filled = (filled + RUN) | 0;
    gap = 0;
  }
  state[AT] = i;
  state[GAP] = gap;
  state[FILLED] = filled;
}

/** Takes the next separator, or cuts the next run, of any characters. */
function cutWide(units: Uint8Array): void {
  let i = state[AT] as number;
  let ahead = state[AHEAD] as number;
  const start = i - ahead;
  let width = widthOf(units[i] as number);
  const first = meaningAt(units, i);
  i += width;
  ahead += width === 4 ? 2 : width - 1;
  if (first < WORD) {
    if (first > MARK || first === BREAK) state[GAP] = (state[GAP] as number) | (1 << first);
    state[AT] = i;
    state[AHEAD] = ahead;
    return;
  }
  const filled = state[FILLED] as number;
  let hash = HASH_START;
  let others = 0;
  let last = 0;
  let length = 0;
  // A unit that folds to several has them all taken here; the bit is free to tell the width.
  let wide = width > 1 ? SEVERAL : 0;
  for (let meaning = first; ; ) {
    if ((meaning & SEVERAL) === 0) {
      last = meaning & 0xffff;
      hash = Math.imul(hash ^ last, HASH_PRIME);
      length++;
    } else {
      const folded = unitsOf(meaning);
      for (let k = 0; k < folded.length; k++) {
        last = folded.charCodeAt(k);
        hash = Math.imul(hash ^ last, HASH_PRIME);
      }
      length += folded.length;
    }
    meaning = meaningAt(units, i);
    width = widthOf(units[i] as number);
    if (meaning < WORD) {
      const after = meaning === SPACE && width > 1 ? WIDE_SPACE : meaning;
      RUNS[filled + 4] = pack((first & ~SEVERAL) | wide, others, after, state[GAP] as number);
      break;
    }
    others |= meaning & ~SEVERAL;
    if (width > 1) wide = SEVERAL;
    i += width;
    ahead += width === 4 ? 2 : width - 1;
  }
  RUNS[filled] = start;
  RUNS[filled + 1] = i - ahead;
  RUNS[filled + 2] = hash;
  RUNS[filled + 3] = (length << 16) ^ last;
  state[AT] = i;
  state[AHEAD] = ahead;
  state[GAP] = 0;
  state[FILLED] = filled + RUN;
}

function pack(first: number, others: number, after: number, gap: number): number {
  return (
    ((first & KINDS) >>> FIRST_SHIFT) |
    ((others & KINDS) >>> OTHERS_SHIFT) |
    (after << AFTER_SHIFT) |
    (gap << GAP_SHIFT)
  );
}

/** Bytes of the character that begins with this one. */
function widthOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** The meaning of the character that begins at byte `i`; of one of two UTF-16 units that of the first. */
function meaningAt(units: Uint8Array, i: number): number {
  const byte = units[i] as number;
  if (byte < 0x80) return meaningOf(byte);
  const second = (units[i + 1] as number) & 0x3f;
  if (byte < 0xe0) return meaningOf(((byte & 0x1f) << 6) | second);
  const third = (units[i + 2] as number) & 0x3f;
  if (byte < 0xf0) return meaningOf(((byte & 0xf) << 12) | (second << 6) | third);
  const point = ((byte & 7) << 18) | (second << 12) | (third << 6);
  return meaningOf(0xd800 + ((point - 0x1_0000) >> 10));
}
