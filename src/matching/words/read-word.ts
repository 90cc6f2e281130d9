import {
  APOSTROPHE,
  COMMA,
  DIGIT,
  DOT,
  EXOTIC,
  foldWord,
  IGNORED,
  MARK,
  MEANINGS,
  meaningOf,
  SEVERAL,
  SPACE,
  UPPER,
  unitsOf,
  WORD,
} from './fold.ts';
import { HASH_PRIME, HASH_START, hashOf } from './hash.ts';
import { checkOf, splitMixed } from './split-mixed.ts';
import {
  ALL_UPPER,
  BEYOND_ASCII,
  DOTTED,
  FIRST_UPPER,
  growTokens,
  type KnowsWord,
  MIXED,
  NUMBER,
  POSSESSIVE,
  type Tokens,
} from './tokens.ts';

/**
 * Reads the word of any kind that begins at `start` and appends it, or its parts; returns where it ends.
 * The tokenizer reads plain words by itself and leaves to this what has more to it: numbers with
 * separators, abbreviations, possessives, mixed case, marks and invisible characters inside.
 *
 * One long function, because what it counts while it reads stays in registers: a state passed to smaller ones
 * would be an object for each word.
 */
export function readWord(
  text: string,
  start: number,
  first: number,
  gap: number,
  tokens: Tokens,
  knows: KnowsWord,
): number {
  const length = text.length;
  const digits = first & DIGIT;
  let meaning = first;
  let hash = HASH_START;
  let units = 0;
  let size = 0;
  let uppers = 0;
  let exotic = 0;
  let mixed = 0;
  let last = 0;
  let end = start;
  let dotted = 0;
  let wide = text.charCodeAt(start) > 0x7f;
  let i = start;
  for (;;) {
    if (meaning >= WORD) {
      if ((meaning & DIGIT) !== digits) break;
      end = i + 1;
      if ((meaning & UPPER) !== 0) {
        if (units > uppers) mixed = MIXED;
        uppers++;
      } else if (uppers > 1) mixed = MIXED;
      exotic |= meaning & EXOTIC;
      if ((meaning & SEVERAL) !== 0) {
        const folded = unitsOf(meaning);
        for (let k = 0; k < folded.length; k++) {
          last = folded.charCodeAt(k);
          hash = Math.imul(hash ^ last, HASH_PRIME);
        }
        size += folded.length;
      } else {
        last = meaning & 0xffff;
        hash = Math.imul(hash ^ last, HASH_PRIME);
        size++;
      }
      units++;
    } else if (meaning === MARK) {
      end = i + 1;
    } else if (meaning !== IGNORED) {
      if (
        digits !== 0
          ? !joinsThousands(text, i, units, dotted)
          : !joinsInitials(text, i, uppers, units, dotted)
      ) {
        break;
      }
      dotted = DOTTED;
    }
    i++;
    if (i >= length) break;
    const code = text.charCodeAt(i);
    meaning = MEANINGS[code] as number;
    if (meaning === 0) meaning = meaningOf(code);
    if (code > 0x7f && (meaning >= WORD || meaning === MARK || meaning === IGNORED)) wide = true;
  }
  if (tokens.count + 1 >= tokens.start.length) growTokens(tokens);
  const index = tokens.count++;
  let shape = digits !== 0 ? NUMBER : mixed | dotted;
  if ((first & UPPER) !== 0) shape |= FIRST_UPPER;
  if (uppers > 1 && uppers === units) shape |= ALL_UPPER;
  if (dotted !== 0 && digits === 0 && meaning === DOT) end = i + 1;
  let check = (size << 16) ^ last;
  if (exotic !== 0) {
    const folded = foldWord(text.slice(start, end));
    hash = hashOf(folded);
    check = checkOf(folded);
    shape &= ~MIXED;
  }
  if (wide) shape |= BEYOND_ASCII;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.hash[index] = hash;
  tokens.check[index] = check;
  tokens.gap[index] = gap;
  tokens.shape[index] = shape;
  const next = meaning === APOSTROPHE ? possessiveEnd(text, i) : i;
  if (next > i) tokens.shape[index] = shape | POSSESSIVE;
  if ((shape & MIXED) !== 0 && !knows(text, start, end, hash, check)) {
    splitMixed(text, tokens, index, knows);
  }
  return dotted !== 0 && end > next ? end : next;
}

/** Whether the separator at `i` stands inside a number such as "10.000" or "10 000" (not a plain space). */
function joinsThousands(text: string, i: number, digits: number, joined: number): boolean {
  const code = text.charCodeAt(i);
  const kind = meaningOf(code);
  const thousands =
    kind === DOT || kind === COMMA || kind === APOSTROPHE || (kind === SPACE && code > 0x7f);
  if (!thousands || (joined === 0 ? digits > 3 : isDigit(text, i - 4))) return false;
  return (
    isDigit(text, i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4)
  );
}

function isDigit(text: string, i: number): boolean {
  return i < text.length && (meaningOf(text.charCodeAt(i)) & DIGIT) !== 0;
}

/** Whether the dot at `i` stands inside an abbreviation of single capitals: "U.S.", "F.A.Z." */
function joinsInitials(
  text: string,
  i: number,
  uppers: number,
  units: number,
  dotted: number,
): boolean {
  if (uppers !== units || units === 0) return false;
  if (units > 1 && dotted === 0) return false;
  if (meaningOf(text.charCodeAt(i)) !== DOT || i + 1 >= text.length) return false;
  const next = meaningOf(text.charCodeAt(i + 1));
  if (next < WORD || (next & UPPER) === 0) return false;
  if (i + 2 >= text.length) return true;
  const afterNext = meaningOf(text.charCodeAt(i + 2));
  return afterNext < WORD;
}

/** Where a possessive 's that begins with the apostrophe at `i` ends; `i` when there is none. */
function possessiveEnd(text: string, i: number): number {
  let k = i + 1;
  while (k < text.length && meaningOf(text.charCodeAt(k)) === IGNORED) k++;
  if (k >= text.length) return i;
  const code = text.charCodeAt(k);
  if (code !== 0x73 && code !== 0x53) return i;
  if (k + 1 < text.length && meaningOf(text.charCodeAt(k + 1)) >= WORD) return i;
  return k + 1;
}
