import type { Language } from '../../claims/language.ts';
import type { Dots } from '../languages/dot-data.ts';
import { DOTS } from '../languages/dots.ts';

const CLOSERS = codesOf('"\'\u2019\u201c\u201d\u00bb\u00ab\u203a\u2039)]');
const OPENERS = codesOf('"\'\u2018\u201e\u201c\u201d\u00ab\u00bb\u201a([\u2013\u2014-');
const TERMINATORS = codesOf('.!?…。');
const ASCII = 0x80;
const NEWLINE = 0x0a;
const DOT = 0x2e;

const LONGEST_ABBREVIATION = Math.max(
  ...Object.values(DOTS).flatMap(({ abbreviations }) => Array.from(abbreviations, (a) => a.length)),
);

/** Where a sentence may end; the engine finds the next of them quicker than a loop. */
const MAY_END = /[\n.!?…。]/g;

/**
 * The sentences of a text as offsets: `[start, end, start, end, …]`, in order, without the white
 * space around them. A missing space after a full stop is a border too ("Kursk.Die"), a dot after
 * an abbreviation, an initial or a German ordinal is not, an empty line is.
 */
export function sentencesOf(text: string, language: Language): readonly number[] {
  const dots = DOTS[language];
  const bounds: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (to > from) bounds.push(from, to);
    start = end;
  };
  let i = 0;
  for (;;) {
    MAY_END.lastIndex = i;
    if (!MAY_END.test(text)) break;
    i = MAY_END.lastIndex - 1;
    if (text.charCodeAt(i) === NEWLINE) {
      const line = skipSpace(text, i);
      if (text.slice(i, line).split('\n').length > 2) close(i);
      i = line;
      continue;
    }
    let stop = i;
    while (stop < text.length && TERMINATORS.has(text.charCodeAt(stop))) stop++;
    let end = stop;
    while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end++;
    if (isBorder(text, i, stop, end, dots)) close(end);
    i = end;
  }
  close(text.length);
  return bounds;
}

/** The sentence around an offset, from the bounds that `sentencesOf` gave; null where none is. */
export function sentenceAt(
  bounds: readonly number[],
  offset: number,
): { readonly start: number; readonly end: number } | null {
  let low = 0;
  let high = bounds.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = bounds[2 * middle] as number;
    const end = bounds[2 * middle + 1] as number;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return { start, end };
  }
  return null;
}

/** Where the sentence before an offset begins, from the bounds of `sentencesOf`; null where there is none. */
export function sentenceStartBefore(bounds: readonly number[], offset: number): number | null {
  let low = 0;
  let high = bounds.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[2 * middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (bounds[2 * (low - 1)] as number);
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

function isSpace(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < ASCII) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text.charAt(i));
}

function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < ASCII) return code >= 0x41 && code <= 0x5a;
  return /\p{Lu}/u.test(text.charAt(i));
}

function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < ASCII) return code >= 0x61 && code <= 0x7a;
  return /\p{Ll}/u.test(text.charAt(i));
}

/** Whether a sentence ends with the terminators from `dot` to `stop` and the closing marks up to `end`. */
function isBorder(text: string, dot: number, stop: number, end: number, dots: Dots): boolean {
  if (end >= text.length) return true;
  const singleDot = text.charCodeAt(dot) === DOT && stop === dot + 1;
  if (!isSpace(text, end)) {
    // "Kursk.Die": a capital right after the dot and a real word before it.
    return (
      isUpper(text, end) && (!singleDot || REAL_WORD.test(text.slice(wordStart(text, dot), dot)))
    );
  }
  let next = end;
  while (next < text.length && (isSpace(text, next) || OPENERS.has(text.charCodeAt(next)))) next++;
  if (next < text.length && isLower(text, next)) return false;
  return !singleDot || end > stop || endsSentence(text, dot, dots);
}

/** Whether a single dot before a space is a full stop and not of the word before it; when in doubt it is of the word. */
function endsSentence(text: string, dot: number, dots: Dots): boolean {
  const start = wordStart(text, dot);
  if (dot - start > LONGEST_ABBREVIATION) return true;
  const last = dot - 1;
  // An initial ("J. Austin") or the last letter of "z. B." or "U.S."
  if (start === last && isLetter(text, last)) return false;
  const digits = isDigit(text, start) && isDigit(text, last);
  // "am 3. Juli", but "zu 78,1. In Cherson": an ordinal has no decimals.
  const decimals = text.charAt(start - 1) === ',' && isDigit(text, start - 2);
  if (digits && last - start <= 1) return !dots.ordinals || decimals;
  return !dots.abbreviations.has(text.slice(start, dot).toLowerCase());
}

/** The end of a word that is no abbreviation. */
const REAL_WORD = /\p{Ll}{2}$|\d{4}$/u;

/** Where the run of letters or digits before `end` begins, at most so far that it is seen to be no abbreviation. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_ABBREVIATION && isWordUnit(text, start - 1)) start--;
  return start;
}

function isWordUnit(text: string, i: number): boolean {
  if (isLetter(text, i) || isDigit(text, i)) return true;
  return text.charCodeAt(i) >= ASCII && /\p{N}/u.test(text.charAt(i));
}

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < ASCII) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return /\p{L}/u.test(text.charAt(i));
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0x30 && code <= 0x39;
}

function codesOf(units: string): ReadonlySet<number> {
  return new Set(Array.from(units, (unit) => unit.charCodeAt(0)));
}
