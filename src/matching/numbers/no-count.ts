import type { NumberData } from '../languages/number-data.ts';
import type { Numeral } from './numeral.ts';
import { isPlainGap, type Word } from './words.ts';

/**
 * Whether a number is surely no count: part of a name ("KN-23", "47. Brigade"), a date, year, time,
 * age, score, coordinate or the number of an article. What counts nothing known is left out later;
 * this is for numbers that stand before a noun all the same.
 */
export function isNoCount(
  text: string,
  words: readonly Word[],
  first: Numeral,
  last: Numeral,
  qualified: boolean,
  data: NumberData,
): boolean {
  const word = words[first.from] as Word;
  const before = words[first.from - 1];
  const after = words[last.to];
  return (
    isPartOfName(word, before) ||
    isInRow(words, first, last, data) ||
    isCutOff(text, words, last, data) ||
    isOrdinal(text, words, last, data) ||
    isDate(first, before, after, data) ||
    isYear(first, before, qualified, data) ||
    isLabelled(first, word, before, data) ||
    calibreAt(words, first.from, data) > first.from ||
    (after !== undefined && isPlainGap(after.gap) && data.notCounted.has(after.folded))
  );
}

/** "KN-23", "M1989", "#5", "+49", "24/7", "14:30". */
function isPartOfName(word: Word, before: Word | undefined): boolean {
  if (word.gap === ' ') return false;
  if (/[#§№]\s?$|[+°/]$/.test(word.gap)) return true;
  if (/:$/.test(word.gap)) return before?.digits === true;
  return before !== undefined && (word.gap === '' || /^[-\u2010\u2011'’_.,]$/.test(word.gap));
}

/** Digits beside digits: a telephone number; a year may stand before a count. */
function isInRow(words: readonly Word[], first: Numeral, last: Numeral, data: NumberData): boolean {
  const word = words[first.from] as Word;
  const before = words[first.from - 1];
  const after = words[last.to];
  if (!word.digits) return false;
  if (after?.digits === true && isPlainGap(after.gap))
    return calibreAt(words, last.to, data) === last.to;
  const row = before?.digits === true && isPlainGap(word.gap);
  return row && !/^(19|20)\d\d$/.test(before.raw);
}

/** Behind a calibre: "120 240-mm-Raketenwerfer", "5 million 152 mm shells". */
export function calibreAt(words: readonly Word[], at: number, { calibre }: NumberData): number {
  if (words[at]?.digits !== true) return at;
  const unit = words[at + 1];
  return unit !== undefined && calibre.test(unit.folded) ? at + 2 : at;
}

/** "2:1", "23/24", "51°" */
const SIGN_BEHIND = /^(?:[:/]\d|[°′″'’]|\s?°)/;

/** "240mm", "93rd", "152-Millimeter", "26-year-old", "2:1", "KN-23/24", "51°". */
function isCutOff(text: string, words: readonly Word[], last: Numeral, data: NumberData): boolean {
  const end = (words[last.to - 1] as Word).end;
  if (SIGN_BEHIND.test(text.slice(end, end + 2))) return true;
  const after = words[last.to];
  if (after === undefined) return false;
  if (after.gap === '') return true;
  if (!/^[-\u2010\u2011\u2013]$/.test(after.gap)) return false;
  return !data.strong.has(after.folded);
}

/** "47. Brigade", "am 18. Oktober"; at the end of a sentence the dot is a full stop. */
function isOrdinal(text: string, words: readonly Word[], last: Numeral, data: NumberData): boolean {
  if (!last.digits || data.decimal !== ',') return false;
  const end = (words[last.to - 1] as Word).end;
  return text.charAt(end) === '.' && words[last.to] !== undefined && last.scale === 1;
}

/** "18 October", "October 18"; a German day has a dot. */
function isDate(
  numeral: Numeral,
  before: Word | undefined,
  after: Word | undefined,
  data: NumberData,
): boolean {
  if (!numeral.digits || (numeral.value > 31 && !numeral.year)) return false;
  const isMonth = (word: Word | undefined) =>
    word?.capital === true && data.months.has(word.folded);
  return isMonth(after) || isMonth(before);
}

/** Four digits that are no round number, or stand where a year stands. */
function isYear(
  numeral: Numeral,
  before: Word | undefined,
  qualified: boolean,
  data: NumberData,
): boolean {
  if (!numeral.year || qualified) return false;
  return numeral.value % 100 !== 0 || data.datePrepositions.has(before?.folded ?? '');
}

/** "Artikel 4", "No. 5". */
function isLabelled(
  numeral: Numeral,
  word: Word,
  before: Word | undefined,
  data: NumberData,
): boolean {
  if (before === undefined || numeral.value >= 10_000) return false;
  if (data.labels.has(before.folded)) return isPlainGap(word.gap.replace('.', ''));
  return before.folded === 'no' && word.gap.startsWith('.');
}
