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
  let digits = word.folded;
  if (!/^\d{1,12}$/.test(digits)) return null;
  let to = at + 1;
  let grouped = separators !== '';
  if (!grouped && digits.length <= 3) {
    // "10 000" with a plain space.
    while (
      words[to]?.gap === ' ' &&
      /^\d{3}$/.test(words[to]?.raw ?? '') &&
      !isCalibre(words, to)
    ) {
      digits += words[to]?.folded;
      grouped = true;
      to++;
    }
  }
  // "0.125" is no number of thousands, "007" no number.
  if (/^0\d/.test(digits)) return null;
  const next = words[to];
  if (next?.digits === true && (next.gap === ',' || next.gap === '.')) {
    // Neither a date ("18.10.2024") nor a list of numbers.
    const after = words[to + 1];
    if (after?.digits === true && (after.gap === '.' || after.gap === ',')) return null;
    if (!/^\d{1,3}$/.test(next.raw)) return null;
    return {
      to: to + 1,
      value: Number(`${digits}.${next.raw}`),
      fraction: true,
      otherDecimal: next.gap !== data.decimal,
      foreign: false,
      year: false,
    };
  }
  return {
    to,
    value: Number(digits),
    fraction: false,
    otherDecimal: false,
    // One separator only: "1,500,000" cannot be anything but thousands.
    foreign: separators === data.decimal,
    year: !grouped && /^(19|20)\d\d$/.test(digits),
  };
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
