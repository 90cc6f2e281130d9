import type { Language } from '../../claims/language.ts';
import { DOTS, type Dots } from '../languages/dots.ts';

const CLOSERS = '"\'\u2019\u201c\u201d\u00bb\u00ab\u203a\u2039)]';
const OPENERS = '"\'\u2018\u201e\u201c\u201d\u00ab\u00bb\u201a([\u2013\u2014-';

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
    i = MAY_END.exec(text)?.index ?? text.length;
    if (i === text.length) break;
    if (text.charAt(i) === '\n') {
      const line = skip(text, i, isSpace);
      if (text.slice(i, line).split('\n').length > 2) close(i);
      i = line;
      continue;
    }
    const stop = skip(text, i, (t, k) => isTerminator(t.charAt(k)));
    const end = skip(text, stop, (t, k) => CLOSERS.includes(t.charAt(k)));
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

function isTerminator(unit: string): boolean {
  return unit === '.' || unit === '!' || unit === '?' || unit === '…' || unit === '。';
}

function isSpace(text: string, i: number): boolean {
  return /\s/.test(text.charAt(i));
}

function skip(text: string, from: number, holds: (text: string, i: number) => boolean): number {
  let i = from;
  while (i < text.length && holds(text, i)) i++;
  return i;
}

/** Whether a sentence ends with the terminators from `dot` to `stop` and the closing marks up to `end`. */
function isBorder(text: string, dot: number, stop: number, end: number, dots: Dots): boolean {
  if (end >= text.length) return true;
  const singleDot = text.charAt(dot) === '.' && stop === dot + 1;
  const before = wordBefore(text, dot);
  if (!isSpace(text, end)) {
    // "Kursk.Die": a capital right after the dot and a real word before it.
    return /\p{Lu}/u.test(text.charAt(end)) && (!singleDot || /\p{Ll}{2}$|\d{4}$/u.test(before));
  }
  const next = skip(text, end, (t, k) => isSpace(t, k) || OPENERS.includes(t.charAt(k)));
  if (next < text.length && /\p{Ll}/u.test(text.charAt(next))) return false;
  if (!singleDot || end > stop) return true;
  // An initial ("J. Austin") or the last letter of "z. B." or "U.S."; when in doubt the sentence goes on.
  if (/^\p{L}$/u.test(before)) return false;
  if (/^\d{1,2}$/.test(before) && dots.ordinals) return false;
  return !dots.abbreviations.has(before.toLowerCase());
}

/** The run of letters or digits before `end`, at most a dozen units of it. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
