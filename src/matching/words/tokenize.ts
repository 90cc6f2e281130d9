import {
  APOSTROPHE,
  BREAK,
  DIGIT,
  DOT,
  EXOTIC,
  HYPHEN,
  MARK,
  MEANINGS,
  meaningOf,
  NEWLINE,
  SEVERAL,
  SMALL,
  SPACE,
  UPPER,
  WORD,
} from './fold.ts';
import { HASH_PRIME, HASH_START } from './hash.ts';
import { readWord } from './read-word.ts';
import {
  ALL_UPPER,
  FIRST_UPPER,
  growTokens,
  type KnowsWord,
  NUMBER,
  type Tokens,
} from './tokens.ts';

/** What a word is made of; a plain one has only small letters after its first unit, or is of one kind. */
const KINDS = UPPER | DIGIT | SEVERAL | EXOTIC | SMALL;

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 12);
/** The meanings of the bytes that stand for themselves; 0 for one not met yet and for all others. */
const plain = new Int32Array(0x100);

/**
 * Cuts a text into words, in one pass and linear time. Letters and digits are different words
 * ("KN-23", "KN23" and "KN 23" read alike), "U.S." is one, thousands are joined ("10.000"), a
 * possessive 's is no word. A word of mixed case that means nothing is split at its inner border:
 * "laut CNNIn der Nähe".
 *
 * The pass goes over the text's UTF-8 bytes, which the engine makes at once.
 */
export function tokenize(text: string, tokens: Tokens, knows: KnowsWord): void {
  if (bytes.length <= text.length * 3) bytes = new Uint8Array(text.length * 4);
  const units = bytes;
  const size = encoder.encodeInto(text, units).written;
  tokens.wide = size - text.length;
  tokens.count = 0;
  // A separator at the end spares the question at every unit.
  units[size] = 0;
  const { start, end, hash, check, gap: gaps, shape: shapes } = tokens;
  const capacity = start.length - 1;
  let count = 0;
  /** Bytes before `i` less UTF-16 units before it. */
  let ahead = 0;
  let gap = 1 << BREAK;
  let i = 0;
  while (i < size) {
    let kind = plain[units[i] as number] as number;
    let width = 1;
    if (kind === 0) {
      const byte = units[i] as number;
      width = widthOf(byte);
      kind = MEANINGS[codeAt(byte, units[i + 1] as number, units[i + 2] as number)] as number;
      if (kind === 0) return void learnAndRead(text, tokens, knows);
    }
    if (kind < WORD) {
      if (kind > MARK || kind === BREAK) {
        if (kind === NEWLINE) gap = newline(text, i - ahead, gap);
        else gap |= 1 << kind;
      }
      ahead += width === 4 ? 2 : width - 1;
      i += width;
      continue;
    }
    const from = i - ahead;
    const first = kind;
    let rest = 0;
    let shift = ahead + width - 1;
    let last = kind & 0xffff;
    let sum = Math.imul(HASH_START ^ last, HASH_PRIME);
    let k = i + width;
    for (;;) {
      // Without a call inside, the engine keeps what this needs in registers.
      for (;;) {
        kind = plain[units[k] as number] as number;
        if (kind < WORD) break;
        rest |= kind;
        last = kind & 0xffff;
        sum = Math.imul(sum ^ last, HASH_PRIME);
        k++;
      }
      if (kind !== 0) break;
      const byte = units[k] as number;
      width = widthOf(byte);
      kind = MEANINGS[codeAt(byte, units[k + 1] as number, units[k + 2] as number)] as number;
      if (kind === 0) return void learnAndRead(text, tokens, knows);
      if (kind < WORD) break;
      rest |= kind;
      last = kind & 0xffff;
      sum = Math.imul(sum ^ last, HASH_PRIME);
      k += width;
      shift += width - 1;
    }
    const length = k - shift - from;
    const shape = plainShape(first & KINDS, rest & KINDS, kind, length, k);
    if (count >= capacity) {
      growTokens(tokens);
      return void tokenize(text, tokens, knows);
    }
    if (shape >= 0) {
      start[count] = from;
      end[count] = from + length;
      hash[count] = sum;
      check[count] = (length << 16) ^ last;
      gaps[count] = gap;
      shapes[count++] = shape;
      gap = 0;
      i = k;
      ahead = shift;
      continue;
    }
    tokens.count = count;
    const next = readWord(text, from, meaningOf(text.charCodeAt(from)), gap, tokens, knows);
    if (tokens.start !== start) return void tokenize(text, tokens, knows);
    count = tokens.count;
    gap = 0;
    i = byteAt(i, from, next);
    ahead = i - next;
    // The second half of a styled letter stands between words.
    if ((units[i - 1] as number) >= 0xf0) {
      gap = 1 << BREAK;
      i += 3;
      ahead += 2;
    }
  }
  tokens.count = count;
}

/** The byte at which the UTF-16 unit `to` begins when byte `i` begins the unit `from`. */
function byteAt(i: number, from: number, to: number): number {
  let at = i;
  for (let unit = from; unit < to; unit++) {
    const width = widthOf(bytes[at] as number);
    if (width === 4 && ++unit >= to) return at + 1;
    at += width;
  }
  return at;
}

/** Bytes of the character that begins with this one. */
function widthOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** The UTF-16 unit of a character that begins with these bytes; of two the first. */
function codeAt(byte: number, second: number, third: number): number {
  if (byte < 0x80) return byte;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | (second & 0x3f);
  if (byte < 0xf0) return ((byte & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  const point = ((byte & 7) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6);
  return 0xd800 + ((point - 0x1_0000) >> 10);
}

/** Has the meanings of all units of a text worked out and begins again. */
function learnAndRead(text: string, tokens: Tokens, knows: KnowsWord): void {
  for (let i = 0; i < text.length; i++) meaningOf(text.charCodeAt(i));
  // The bytes of half a pair are those of this one.
  meaningOf(0xfffd);
  for (let code = 0; code < 0x80; code++) plain[code] = meaningOf(code);
  tokenize(text, tokens, knows);
}

/**
 * The shape of a word by the kinds of its first and of its other units and by the separator behind it, at
 * byte `k`; -1 where there may be more to it.
 */
function plainShape(
  first: number,
  rest: number,
  separator: number,
  length: number,
  k: number,
): number {
  // A mark or something invisible may have more of the word behind it, an apostrophe a possessive.
  if (separator < SPACE ? separator !== BREAK : separator === APOSTROPHE && mayGoOn(k)) return -1;
  if ((rest & ~SMALL) === 0 && (first === SMALL || first === UPPER)) {
    // A dot after a single letter may be that of an initial.
    if (separator === DOT && length === 1) return -1;
    return first === UPPER ? FIRST_UPPER : 0;
  }
  if (first !== rest && rest !== 0) return -1;
  if (first === UPPER) return FIRST_UPPER | ALL_UPPER;
  if (first !== DIGIT) return -1;
  const thousands = separator !== BREAK && separator !== HYPHEN && separator !== NEWLINE;
  return thousands && bytes[k] !== 0x20 && mayGoOn(k) ? -1 : NUMBER;
}

/** Whether something else than a plain separator follows the separator at byte `k`. */
function mayGoOn(k: number): boolean {
  const next = bytes[k + widthOf(bytes[k] as number)] as number;
  return next >= 0x80 || (plain[next] as number) >= WORD || plain[next] === 0;
}

/** A line end is a space, an empty line a break. */
function newline(text: string, i: number, gap: number): number {
  const windows = text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
  if (windows) return gap;
  return (gap & (1 << NEWLINE)) !== 0 ? gap | (1 << BREAK) : gap | (1 << NEWLINE) | (1 << SPACE);
}
