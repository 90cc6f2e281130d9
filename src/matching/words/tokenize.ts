import {
  APOSTROPHE,
  BREAK,
  COMMA,
  DIGIT,
  DOT,
  IGNORED,
  MARK,
  meaningOf,
  NEWLINE,
  SMALL,
  SPACE,
  UPPER,
  WORD,
} from './fold.ts';
import { readWord } from './read-word.ts';
import {
  beginRuns,
  cutRuns,
  gapOf,
  RUN,
  RUNS,
  type RunTraits,
  TRAITS,
  traitsOf,
  WIDE_SPACE,
} from './runs.ts';
import {
  ALL_UPPER,
  BEYOND_ASCII,
  FIRST_UPPER,
  growTokens,
  type KnowsWord,
  NUMBER,
  type Tokens,
} from './tokens.ts';

/** Instead of a shape: there may be more to the run than a plain word. */
const MORE = 0x100;
/** Beside a shape: the same when the run is a single unit. */
const MORE_IF_SINGLE = 0x80;
/** The shape of a run as a word by its traits. */
const SHAPES = Uint16Array.from({ length: TRAITS }, (_, traits) => shapeOf(traits));

/**
 * Cuts a text into words, in one pass and linear time. Letters and digits are different words
 * ("KN-23", "KN23" and "KN 23" read alike), "U.S." is one, thousands are joined ("10.000"), a
 * possessive 's is no word. A word of mixed case that means nothing is split at its inner border:
 * "laut CNNIn der Nähe".
 */
export function tokenize(text: string, tokens: Tokens, knows: KnowsWord): void {
  tokens.count = 0;
  tokens.wide = beginRuns(text);
  /** Where the last word ends when it ends elsewhere than its run, else 0. */
  let done = 0;
  for (let used = cutRuns(); used > 0; used = cutRuns()) {
    let at = 0;
    while (at < used) {
      while (tokens.count + used > tokens.start.length) growTokens(tokens);
      if (done === 0) at = takePlain(tokens, at, used);
      if (at >= used) break;
      done = takeAny(text, tokens, knows, at, done);
      at += RUN;
    }
  }
}

/** Takes over the runs that are plain words, up to the first that may be more; returns where that is. */
function takePlain(tokens: Tokens, from: number, to: number): number {
  const runs = RUNS;
  const { start, end, hash, check, gap, shape } = tokens;
  let { count } = tokens;
  let at = from;
  for (; at < to; at += RUN) {
    const first = runs[at] as number;
    const stop = runs[at + 1] as number;
    const traits = runs[at + 4] as number;
    const form = SHAPES[traits & (TRAITS - 1)] as number;
    if (form >= MORE_IF_SINGLE && (form >= MORE || stop - first === 1)) break;
    const before = gapOf(traits);
    if ((before & (1 << NEWLINE)) !== 0) break;
    start[count] = first;
    end[count] = stop;
    hash[count] = runs[at + 2] as number;
    check[count] = runs[at + 3] as number;
    gap[count] = before;
    shape[count++] = form & ~MORE_IF_SINGLE;
  }
  tokens.count = count;
  return at;
}

/**
 * Reads the words of a run from the text itself; they may go on behind it. `done` is where the word before
 * ended when that is not where its run does, else 0; returns the same of the last word.
 */
function takeAny(text: string, tokens: Tokens, knows: KnowsWord, at: number, done: number): number {
  const start = RUNS[at] as number;
  const stop = RUNS[at + 1] as number;
  if (stop <= done) return done;
  let gap = gapOf(RUNS[at + 4] as number);
  let i = Math.max(start, done);
  if (done > 0) gap = gapBetween(text, done, i, 0);
  else if ((gap & (1 << NEWLINE)) !== 0) gap = gapBefore(text, start);
  let end = i;
  while (i < stop) {
    const meaning = meaningOf(text.charCodeAt(i));
    if (meaning >= WORD) {
      i = readWord(text, i, meaning, gap, tokens, knows);
      end = i;
      gap = 0;
    } else gap = withSeparator(text, i++, meaning, gap);
  }
  return end === stop ? 0 : end;
}

/** The separators before the word at `start`. */
function gapBefore(text: string, start: number): number {
  let from = start;
  while (from > 0 && meaningOf(text.charCodeAt(from - 1)) < WORD) from--;
  return gapBetween(text, from, start, from === 0 ? 1 << BREAK : 0);
}

function gapBetween(text: string, from: number, to: number, first: number): number {
  let gap = first;
  for (let i = from; i < to; i++) {
    gap = withSeparator(text, i, meaningOf(text.charCodeAt(i)), gap);
  }
  return gap;
}

/** A gap with the separator at `i`. A line end is a space, an empty line a break. */
function withSeparator(text: string, i: number, meaning: number, gap: number): number {
  if (meaning !== NEWLINE) return meaning > MARK || meaning === BREAK ? gap | (1 << meaning) : gap;
  const windows = text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
  if (windows) return gap;
  return (gap & (1 << NEWLINE)) !== 0 ? gap | (1 << BREAK) : gap | (1 << NEWLINE) | (1 << SPACE);
}

function shapeOf(traits: number): number {
  const parts = traitsOf(traits);
  return plainShape(parts) | (parts.beyondAscii ? BEYOND_ASCII : 0);
}

function plainShape({ first, others, after }: RunTraits): number {
  // A mark or something invisible may have more of the word behind it, an apostrophe a possessive.
  if (after === MARK || after === IGNORED || after === APOSTROPHE) return MORE;
  if ((others & ~SMALL) === 0 && (first === SMALL || first === UPPER)) {
    // A dot after a single letter may be that of an initial.
    return (first === UPPER ? FIRST_UPPER : 0) | (after === DOT ? MORE_IF_SINGLE : 0);
  }
  if (first === UPPER && others === UPPER) return FIRST_UPPER | ALL_UPPER;
  if (first !== DIGIT || (others & ~DIGIT) !== 0) return MORE;
  return after === DOT || after === COMMA || after === WIDE_SPACE ? MORE : NUMBER;
}
