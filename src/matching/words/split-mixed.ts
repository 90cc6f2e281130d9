import { foldWord, meaningOf, UPPER, WORD } from './fold.ts';
import { hashOf } from './hash.ts';
import {
  ALL_UPPER,
  BEYOND_ASCII,
  FIRST_UPPER,
  GAP_CAMEL,
  growTokens,
  type KnowsWord,
  MIXED,
  POSSESSIVE,
  type Tokens,
} from './tokens.ts';

/** A name such as "DiCarlo" or "McDonald" has a shorter part before its inner capital. */
const SHORTEST_LEFT = 3;
/** Below this length the right part has to be a word that is known ("CNNIn", but not "NATOs"). */
const SHORTEST_RIGHT = 3;

/**
 * Replaces the last word, which is of mixed case and means nothing, by its parts where two words
 * were glued together: "CNNIn" is "CNN" and "In", "endetDie" is "endet" and "Die".
 */
export function splitMixed(text: string, tokens: Tokens, index: number, knows: KnowsWord): void {
  const start = tokens.start[index] as number;
  const end = tokens.end[index] as number;
  const possessive = (tokens.shape[index] as number) & POSSESSIVE;
  const borders = findBorders(text, start, end, knows);
  if (borders.length === 0) return;
  const gap = tokens.gap[index] as number;
  tokens.count = index;
  let from = start;
  for (const to of [...borders, end]) {
    pushPart(text, tokens, from, to, from === start ? gap : GAP_CAMEL);
    from = to;
  }
  tokens.shape[tokens.count - 1] = (tokens.shape[tokens.count - 1] as number) | possessive;
}

function findBorders(text: string, start: number, end: number, knows: KnowsWord): number[] {
  const borders: number[] = [];
  let left = start;
  for (let i = start + 1; i < end; i++) {
    if (!isUpper(text, i)) continue;
    const afterUpper = isUpper(text, i - 1);
    if (afterUpper && (i + 1 >= end || isUpper(text, i + 1))) continue;
    if (i - left < (afterUpper ? 2 : SHORTEST_LEFT)) continue;
    const right = partEnd(text, i, end);
    if (right - i < SHORTEST_RIGHT) {
      const folded = foldWord(text.slice(i, right));
      if (!knows(text, i, right, hashOf(folded), checkOf(folded))) continue;
    }
    borders.push(i);
    left = i;
  }
  return borders;
}

/** End of the part that begins with the capital at `i`: up to the next capital after a small letter. */
function partEnd(text: string, i: number, end: number): number {
  let k = i + 1;
  while (k < end && !isUpper(text, k)) k++;
  return k;
}

function isUpper(text: string, i: number): boolean {
  return (meaningOf(text.charCodeAt(i)) & UPPER) !== 0;
}

function pushPart(text: string, tokens: Tokens, start: number, end: number, gap: number): void {
  if (tokens.count + 1 >= tokens.start.length) growTokens(tokens);
  const index = tokens.count++;
  const folded = foldWord(text.slice(start, end));
  let letters = 0;
  let uppers = 0;
  let wide = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) wide = BEYOND_ASCII;
    const meaning = meaningOf(code);
    if (meaning < WORD) continue;
    letters++;
    if ((meaning & UPPER) !== 0) uppers++;
  }
  let shape = isUpper(text, start) ? FIRST_UPPER | wide : wide;
  if (uppers > 1 && uppers === letters) shape |= ALL_UPPER;
  else if (uppers > 1) shape |= MIXED;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.hash[index] = hashOf(folded);
  tokens.check[index] = checkOf(folded);
  tokens.shape[index] = shape;
  tokens.gap[index] = gap;
}

/** The identity of a word beside its hash; the tokenizer computes the same from what it reads. */
export function checkOf(folded: string): number {
  return (folded.length << 16) ^ folded.charCodeAt(folded.length - 1);
}
