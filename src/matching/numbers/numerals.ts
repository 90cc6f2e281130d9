import type { NumberData } from '../languages/number-data.ts';
import type { Numeral } from './numeral.ts';
import { inWords } from './spelled.ts';
import { isPlainGap, type Word } from './words.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The number that begins at word `at`; null where none does. */
export function numeralAt(words: readonly Word[], at: number, data: NumberData): Numeral | null {
  const word = words[at];
  if (word === undefined) return null;
  return word.digits ? inDigits(words, at, data) : inWords(words, at, data);
}

function inDigits(words: readonly Word[], at: number, data: NumberData): Numeral | null {
  const written = writtenDigits(words, at, data);
  if (written === null) return null;
  const scaled = scaleAt(words, written.to, data);
  // A decimal sign of the other language is sure to be one only where a scale follows ("3.5 Millionen").
  if (scaled === null && written.otherDecimal) return null;
  // What looks like thousands of the other language is a fraction before a scale ("3,125 Millionen").
  const value = scaled !== null && written.foreign ? written.value / 1000 : written.value;
  const scale = scaled?.scale ?? 1;
  const whole = scaledBy(value, scale);
  return {
    from: at,
    to: scaled === null ? written.to : scaled.to,
    value: whole,
    coefficient: value,
    scale,
    digits: true,
    fraction: whole % 1 !== 0,
    foreign: written.foreign && scaled === null,
    rough: scaled?.rough ?? false,
    year: written.year && scaled === null,
  };
}

interface Written {
  readonly to: number;
  readonly value: number;
  readonly fraction: boolean;
  readonly otherDecimal: boolean;
  readonly foreign: boolean;
  readonly year: boolean;
}

/** Digits with their separators: the tokenizer has joined thousands but not decimals. */
function writtenDigits(words: readonly Word[], at: number, data: NumberData): Written | null {
  const word = words[at] as Word;
  // Anything but plain digits (fractions, footnote marks, other scripts) is left alone.
  const separators =
    word.raw === word.folded ? '' : word.raw.replace(INVISIBLE, '').replace(/\d/g, '');
  if (!/^[.,'’\s\u00a0\u2009\u202f]*$/.test(separators)) return null;
  if (!/^\d{1,12}$/.test(word.folded)) return null;
  const to = separators === '' ? thousandsEnd(words, at) : at + 1;
  let digits = word.folded;
  for (let i = at + 1; i < to; i++) digits += (words[i] as Word).folded;
  // "0.125" is no number of thousands, "007" no number.
  if (/^0\d/.test(digits)) return null;
  if (isBehindPoint(words[to])) return withDecimals(words, digits, to, data);
  const isGrouped = separators !== '' || to > at + 1;
  return {
    to,
    value: Number(digits),
    fraction: false,
    otherDecimal: false,
    // One separator only: "1,500,000" cannot be anything but thousands.
    foreign: separators === data.decimal,
    year: !isGrouped && /^(19|20)\d\d$/.test(digits),
  };
}

/** Behind "10 000" with a plain space. */
function thousandsEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  if ((words[at] as Word).folded.length > 3) return to;
  while (isGroup(words[to]) && !isCalibre(words, to)) to++;
  return to;
}

function isGroup(word: Word | undefined): boolean {
  return word?.gap === ' ' && /^\d{3}$/.test(word.raw);
}

/** "10.5", "10,5": the digits behind the sign at `to`; null for a date ("18.10.2024") and for a list of numbers. */
function withDecimals(
  words: readonly Word[],
  digits: string,
  to: number,
  data: NumberData,
): Written | null {
  const { raw, gap } = words[to] as Word;
  if (isBehindPoint(words[to + 1]) || !/^\d{1,3}$/.test(raw)) return null;
  return {
    to: to + 1,
    value: Number(`${digits}.${raw}`),
    fraction: true,
    otherDecimal: gap !== data.decimal,
    foreign: false,
    year: false,
  };
}

function isBehindPoint(word: Word | undefined): boolean {
  return word?.digits === true && (word.gap === ',' || word.gap === '.');
}

/** "120 240-mm-Raketenwerfer", "12 152mm guns": the second number is joined to letters. */
function isCalibre(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return after !== undefined && !after.digits && (after.gap === '' || after.gap === '-');
}

/** Without the last digits that binary fractions add ("1,1 Millionen"). */
function scaledBy(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(product) && product < 10 ** PRECISION
    ? product
    : Number(product.toPrecision(PRECISION));
}

const PRECISION = 12;

interface Scaled {
  readonly scale: number;
  readonly to: number;
  readonly rough: boolean;
}

/** A scale word at `at`, "and a half" before it allowed. */
function scaleAt(words: readonly Word[], at: number, data: NumberData): Scaled | null {
  const word = words[at];
  if (word === undefined || !(isPlainGap(word.gap) || word.gap === '-')) return null;
  const scale = data.scales.get(word.folded);
  if (scale === undefined) return null;
  // "5 m" is a length, "5m" in front of a noun is not.
  if (word.folded.length === 1 && word.gap !== '') return null;
  return { scale, to: at + 1, rough: data.roughScales.has(word.folded) };
}

/** The value a first end of a range has by itself: "zehn- bis zwölftausend", "10 bis 12 Millionen". */
export function scaledLike(first: Numeral, second: Numeral): number {
  if (first.scale > 1 || second.scale < 1000) return first.value;
  if (first.value >= 1000 || first.value >= second.coefficient) return first.value;
  return scaledBy(first.value, second.scale);
}
