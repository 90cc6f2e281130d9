import type { NumberData } from '../languages/number-data.ts';
import { compoundNumeral } from './compound-numeral.ts';
import type { Numeral } from './numeral.ts';
import { isPlainGap, type Word } from './words.ts';

/** No number is longer than this many words. */
const LONGEST = 12;
/** No written numeral is longer than this many letters ("neunhundertneunundneunzigtausend"). */
const LONGEST_WORD = 48;

/** The number in words that begins at word `at` ("zwölftausend", "two and a half million"); null where none does. */
export function inWords(words: readonly Word[], at: number, data: NumberData): Numeral | null {
  const { folded, beginsNumber } = words[at] as Word;
  if (!beginsNumber) return null;
  // Hardly any "a" or "ein" counts.
  const behind = words[at + 1];
  const mayCount = behind?.beginsNumber === true || behind?.folded === data.andHalf[0];
  if (!mayCount && data.one.has(folded)) return null;
  const sum = { total: 0, current: -1, scale: 1, rough: false };
  let to = at;
  while (to < words.length && to - at < LONGEST) {
    const next = step(words, to, at, sum, data);
    if (next === to) break;
    to = next;
  }
  if (to === at || (sum.current < 0 && sum.total === 0)) return null;
  const value = sum.total + Math.max(0, sum.current);
  if (value < 2 && sum.scale === 1) return null;
  return {
    from: at,
    to,
    value,
    coefficient: value / sum.scale,
    scale: sum.scale,
    digits: false,
    fraction: value % 1 !== 0,
    foreign: false,
    rough: sum.rough,
    year: false,
  };
}

/**
 * Whether a number in words holds a word like this: every one has a part below a hundred, a scale or is
 * a compound. Words without one of them need not be read as numbers at all.
 */
export function isPartOfNumber(folded: string, data: NumberData): boolean {
  if (data.small.has(folded) || data.scales.has(folded)) return true;
  return folded.length <= LONGEST_WORD && compoundNumeral(folded, data) !== null;
}

/** Whether a number in words may begin with a word; nearly every word of a sentence begins none. */
export function mayBeginNumber(folded: string, data: NumberData): boolean {
  return data.one.has(folded) || data.half.has(folded) || isPartOfNumber(folded, data);
}

interface Sum {
  total: number;
  /** What is read and not yet scaled; negative for nothing. */
  current: number;
  scale: number;
  rough: boolean;
}

/** Takes the next word into the sum; returns the place after it, or `to` where the numeral ends. */
function step(
  words: readonly Word[],
  to: number,
  from: number,
  sum: Sum,
  data: NumberData,
): number {
  const word = words[to] as Word;
  const isHyphenated = word.gap === '-' && (sum.current >= 20 || data.scales.has(word.folded));
  if (to > from && !isPlainGap(word.gap) && !isHyphenated) return to;
  if (word.folded.length > LONGEST_WORD) return to;
  const scale = data.scales.get(word.folded);
  if (scale !== undefined)
    return word.folded.length > 1 ? takeScale(scale, word, to, sum, data) : to;
  if (sum.current < 0 && sum.total === 0) {
    if (data.half.has(word.folded)) return takeHalf(words, to, sum, data);
    if (data.one.has(word.folded)) return takeOne(words, to, sum, data);
  }
  if (sum.current >= 0 && startsHalf(words, to, data)) return takeAndHalf(words, to, sum, data);
  if (word.folded === data.and) return joinsWithAnd(words, to, sum, data) ? to + 1 : to;
  const small = data.small.get(word.folded);
  if (small !== undefined) return takeSmall(small, to, sum);
  return to > from ? to : takeCompound(word, to, sum, data);
}

function takeScale(scale: number, word: Word, to: number, sum: Sum, data: NumberData): number {
  if (sum.current < 0) {
    if (sum.total !== 0 || !data.bareScales.has(word.folded)) return to;
    sum.current = 1;
  }
  if (sum.current === 0 || sum.scale >= scale * 1000) return to;
  if (data.roughScales.has(word.folded)) sum.rough = true;
  if (scale === 100) {
    if (sum.current >= 100) return to;
    sum.current *= 100;
    sum.scale = Math.max(sum.scale, 100);
    return to + 1;
  }
  sum.total += sum.current * scale;
  sum.current = -1;
  sum.scale = Math.max(scale, sum.scale === 100 ? scale : sum.scale);
  return to + 1;
}

/** "a million", "one and a half million", "a half million": one of what follows. */
function takeOne(words: readonly Word[], to: number, sum: Sum, data: NumberData): number {
  if (data.half.has(words[to + 1]?.folded ?? '') && isScale(words, to + 2, data)) {
    sum.current = 0.5;
    return to + 2;
  }
  if (!isScale(words, to + 1, data) && !startsHalf(words, to + 1, data)) return to;
  sum.current = 1;
  return to + 1;
}

/** "and a half" in "two and a half million" */
function takeAndHalf(words: readonly Word[], to: number, sum: Sum, data: NumberData): number {
  const end = to + data.andHalf.length;
  if (!isScale(words, end, data)) return to;
  sum.current += 0.5;
  return end;
}

function isScale(words: readonly Word[], at: number, data: NumberData): boolean {
  const word = words[at];
  return word !== undefined && /^\s+$|^-$/.test(word.gap) && data.scales.has(word.folded);
}

/** "twelve thousand two hundred", but "zwei drei" are two numbers. */
function takeSmall(small: number, to: number, sum: Sum): number {
  if (sum.current >= 0 && !fits(sum.current, small)) return to;
  sum.current = Math.max(0, sum.current) + small;
  return to + 1;
}

function takeCompound({ folded }: Word, to: number, sum: Sum, data: NumberData): number {
  const compound = compoundNumeral(folded, data);
  if (compound === null) return to;
  sum.current = compound.value;
  sum.scale = compound.scale;
  return to + 1;
}

/** "half a million" */
function takeHalf(words: readonly Word[], to: number, sum: Sum, data: NumberData): number {
  let at = to + 1;
  if (data.one.has(words[at]?.folded ?? '')) at++;
  if (!data.scales.has(words[at]?.folded ?? '')) return to;
  sum.current = 0.5;
  return at;
}

function startsHalf(words: readonly Word[], at: number, data: NumberData): boolean {
  return data.andHalf.length > 0 && data.andHalf.every((word, i) => words[at + i]?.folded === word);
}

/** "two hundred and five", but not "between one hundred and two hundred". */
function joinsWithAnd(words: readonly Word[], at: number, sum: Sum, data: NumberData): boolean {
  if (data.inOneWord.length > 0 || sum.current < 100) return false;
  const small = data.small.get(words[at + 1]?.folded ?? '');
  if (small === undefined) return false;
  const after = words[at + 2];
  return after === undefined || !data.scales.has(after.folded);
}

/** Whether a part may follow what is read: units after tens, anything below a hundred after hundreds. */
function fits(current: number, small: number): boolean {
  if (current >= 100) return current % 100 === 0;
  return current >= 20 && current % 10 === 0 && small < 10;
}
