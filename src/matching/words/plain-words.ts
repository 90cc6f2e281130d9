import {
  BREAK,
  EXOTIC,
  IGNORED,
  MARK,
  MEANINGS,
  meaningOf,
  NEWLINE,
  SEVERAL,
  SPACE,
  WORD,
} from './fold.ts';
import { HASH_PRIME, HASH_START } from './hash.ts';
import { MORE, SHAPES, traitsOf, WIDE_SPACE } from './plain-shapes.ts';
import { BEYOND_ASCII, growTokens, type Tokens } from './tokens.ts';
import { writeUtf8 } from './utf8.ts';

/**
 * The pass over a text that takes what most words are: small letters, perhaps a capital before them, all
 * capitals, or digits, with nothing joined to them. What is not plain it leaves to `tokenize.ts`. It goes
 * over the text's UTF-8 bytes, which the engine makes at once, in a loop without calls and without sums that
 * the engine would have to check, so that it keeps everything in registers.
 */

/** Where the pass stands in a text: moved on word by word. */
export interface Cursor {
  /** The next byte. */
  at: number;
  /** Bytes before it less UTF-16 units. */
  ahead: number;
  /** Kinds of separators since the last word, as bits. */
  gap: number;
}

/** The meanings of the bytes that stand for themselves; 0 for all others. */
const ascii = new Int32Array(0x100);

let bytes = new Uint8Array(1 << 12);
let size = 0;

/** Puts the cursor at the beginning of a text; returns how many UTF-8 bytes it has beyond one for each UTF-16 unit. */
export function beginText(text: string, cursor: Cursor): number {
  if (ascii[0] === 0) for (let code = 0; code < 0x80; code++) ascii[code] = meaningOf(code);
  if (bytes.length <= text.length * 3) bytes = new Uint8Array(text.length * 4);
  size = writeUtf8(text, bytes, 0);
  // A separator at the end spares the question at every unit.
  bytes[size] = 0;
  cursor.at = 0;
  cursor.ahead = 0;
  cursor.gap = 1 << BREAK;
  return size - text.length;
}

/** Whether the cursor is at the end of the text. */
export function isAtEnd({ at }: Cursor): boolean {
  return at >= size;
}

/** Moves the cursor on to a unit of the text. */
export function moveTo(cursor: Cursor, unit: number): void {
  let { at, ahead } = cursor;
  while (at - ahead < unit) {
    const width = widthOf(bytes[at] as number);
    at += width;
    ahead += width === 4 ? 2 : width - 1;
  }
  // The second half of a pair by itself is a break.
  if (at - ahead > unit) cursor.gap |= 1 << BREAK;
  cursor.at = at;
  cursor.ahead = ahead;
}

/** A word in `ROWS` is five numbers: start, end, hash, check, and its shape below the gap before it. */
const ROW = 5;
const GAP_SHIFT = 8;
/** So many words are cut at a time: few enough to stay in the processor's nearest memory. */
const FULL = ROW * 256;
const ROWS = new Int32Array(FULL);
/** Neither says anything between two words. */
const NO_GAP = (1 << IGNORED) | (1 << MARK);

/** Takes words from the cursor on, up to the first separator or word that is not plain, or to the end. */
export function takePlain(cursor: Cursor, tokens: Tokens): void {
  do {
    let filled = cutAscii(cursor, bytes, size, 0);
    while (filled < FULL && cursor.at < size) {
      const more = cutWide(cursor, bytes, filled);
      if (more < 0) {
        keep(filled, tokens);
        return;
      }
      filled = cutAscii(cursor, bytes, size, more);
    }
    keep(filled, tokens);
  } while (cursor.at < size);
}

/** Cuts words of ASCII, behind those in `ROWS`; returns how much of it is filled. */
function cutAscii(cursor: Cursor, units: Uint8Array, end: number, from: number): number {
  const { ahead } = cursor;
  let { at: i, gap } = cursor;
  let filled = from;
  while (i < end && filled < FULL) {
    const first = ascii[units[i] as number] as number;
    if (first < WORD) {
      if (first === 0 || first === NEWLINE) break;
      gap |= 1 << first;
      i = (i + 1) | 0;
      continue;
    }
    const start = i;
    let hash = Math.imul(HASH_START ^ (first & 0xffff), HASH_PRIME);
    let others = 0;
    i = (i + 1) | 0;
    let meaning = ascii[units[i] as number] as number;
    while (meaning >= WORD) {
      hash = Math.imul(hash ^ (meaning & 0xffff), HASH_PRIME);
      others |= meaning;
      i = (i + 1) | 0;
      meaning = ascii[units[i] as number] as number;
    }
    const shape = SHAPES[traitsOf(first, others, meaning)] as number;
    if (shape === MORE) {
      i = start;
      break;
    }
    const last = (ascii[units[i - 1] as number] as number) & 0xffff;
    ROWS[filled] = start - ahead;
    ROWS[filled + 1] = i - ahead;
    ROWS[filled + 2] = hash;
    ROWS[filled + 3] = ((i - start) << 16) ^ last;
    ROWS[filled + 4] = shape | (gap << GAP_SHIFT);
    filled = (filled + ROW) | 0;
    gap = 0;
  }
  cursor.at = i;
  cursor.gap = gap;
  return filled;
}

/**
 * Takes the next separator, or cuts the next word, of characters of up to three bytes; returns how much of
 * `ROWS` is filled then, -1 where it is not plain.
 */
function cutWide(cursor: Cursor, units: Uint8Array, filled: number): number {
  let { at: i, ahead } = cursor;
  const start = i - ahead;
  let first = 0;
  let others = 0;
  let hash = HASH_START;
  let last = 0;
  let meaning = 0;
  for (;;) {
    const byte = units[i] as number;
    meaning = ascii[byte] as number;
    let width = 1;
    if (meaning === 0) {
      if (byte >= 0xf0) return -1;
      const second = (units[i + 1] as number) & 0x3f;
      width = byte < 0xe0 ? 2 : 3;
      meaning = MEANINGS[
        width === 2
          ? ((byte & 0x1f) << 6) | second
          : ((byte & 0xf) << 12) | (second << 6) | ((units[i + 2] as number) & 0x3f)
      ] as number;
    }
    if (meaning < WORD && first !== 0) {
      if (width > 1 && meaning === SPACE) meaning = WIDE_SPACE;
      break;
    }
    i += width;
    ahead += width - 1;
    if (meaning < WORD) {
      if (meaning === 0 || meaning === NEWLINE) return -1;
      cursor.gap |= (1 << meaning) & ~NO_GAP;
      cursor.at = i;
      cursor.ahead = ahead;
      return filled;
    }
    last = meaning & 0xffff;
    hash = Math.imul(hash ^ last, HASH_PRIME);
    if (first === 0) first = meaning;
    else others |= meaning;
  }
  const shape = SHAPES[traitsOf(first, others, meaning)] as number;
  if (shape === MORE || ((first | others) & (SEVERAL | EXOTIC)) !== 0) return -1;
  const end = i - ahead;
  const beyond = end - start === i - cursor.at ? 0 : BEYOND_ASCII;
  ROWS[filled] = start;
  ROWS[filled + 1] = end;
  ROWS[filled + 2] = hash;
  ROWS[filled + 3] = ((end - start) << 16) ^ last;
  ROWS[filled + 4] = shape | beyond | (cursor.gap << GAP_SHIFT);
  cursor.at = i;
  cursor.ahead = ahead;
  cursor.gap = 0;
  return filled + ROW;
}

/** Adds what stands in `ROWS` to the words of the text. */
function keep(filled: number, tokens: Tokens): void {
  while (tokens.count + filled / ROW > tokens.start.length) growTokens(tokens);
  const { start, end, hash, check, gap, shape } = tokens;
  let { count } = tokens;
  for (let at = 0; at < filled; at = (at + ROW) | 0) {
    start[count] = ROWS[at] as number;
    end[count] = ROWS[at + 1] as number;
    hash[count] = ROWS[at + 2] as number;
    check[count] = ROWS[at + 3] as number;
    const traits = ROWS[at + 4] as number;
    gap[count] = traits >> GAP_SHIFT;
    shape[count] = traits;
    count = (count + 1) | 0;
  }
  tokens.count = count;
}

/** Bytes of the character that begins with this one. */
function widthOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
