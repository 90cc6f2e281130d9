import type { Unit } from '../../claims/figure.ts';
import { foldWord } from '../words/fold.ts';
import { createIdentityMemo, type IdentityMemo } from '../words/identity-memo.ts';
import {
  CHECK,
  END,
  HASH,
  type KeptWords,
  ROW,
  rowFrom,
  SHAPE,
  START,
} from '../words/kept-words.ts';
import { FIRST_UPPER, NUMBER } from '../words/tokens.ts';
import type { TurnStarts } from './turn-start.ts';

/** A word or a run of digits; `text.slice(start, end)` of the text it was read from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** What stands between it and the word before, as written. */
  readonly gap: string;
  readonly digits: boolean;
  readonly capital: boolean;
  /** The turns of the language that may begin with it. */
  readonly starts: TurnStarts;
  /** Whether a number in words may begin with it. */
  readonly beginsNumber: boolean;
  /** Whether it is a noun for people under arms. */
  readonly isPeople: boolean;
  /** Whether it is one for what people under arms are parts of. */
  readonly isFormation: boolean;
}

const SPACE = 0x20;

/** Knows the words of a language, each by its identity. */
export interface Lexis {
  readonly known: IdentityMemo<KnownWord>;
  readonly learn: (folded: string) => KnownWord;
}

/** What is known of a word wherever it stands. */
export type KnownWord = Pick<
  Word,
  'folded' | 'starts' | 'beginsNumber' | 'isPeople' | 'isFormation'
>;

/** Remembers 16,384 words; `learn` tells of a folded word what is known of it. */
export function createLexis(learn: Lexis['learn']): Lexis {
  return { known: createIdentityMemo(14), learn };
}

/**
 * The words between two offsets of a text, in order; none of them stands before row `first` of all its words.
 * Offsets are those of the text.
 */
export function wordsOf(
  text: string,
  all: KeptWords,
  start: number,
  end: number,
  first: number,
  lexis: Lexis,
): readonly Word[] {
  const words: Word[] = [];
  let last = start;
  const { rows } = all;
  for (let row = rowFrom(all, start, first); row < all.to; row += ROW) {
    const from = rows[row + START] as number;
    if (from >= end) break;
    const to = rows[row + END] as number;
    const shape = rows[row + SHAPE] as number;
    const hash = rows[row + HASH] as number;
    const check = rows[row + CHECK] as number;
    const known = lexis.known.find(hash, check) ?? learnt(text.slice(from, to), hash, check, lexis);
    words.push({
      start: from,
      end: to,
      // Most words are written as they fold, and need no string of their own.
      raw: shape === 0 && to - from === known.folded.length ? known.folded : text.slice(from, to),
      folded: known.folded,
      gap: from === last + 1 && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, from),
      digits: (shape & NUMBER) !== 0,
      capital: (shape & FIRST_UPPER) !== 0,
      starts: known.starts,
      beginsNumber: known.beginsNumber,
      isPeople: known.isPeople,
      isFormation: known.isFormation,
    });
    last = to;
  }
  return words;
}

function learnt(raw: string, hash: number, check: number, lexis: Lexis): KnownWord {
  const word = lexis.learn(foldWord(raw));
  lexis.known.keep(hash, check, word);
  return word;
}

/** Whether one of the words `from` to `to` is in a set; places outside of the sentence have none. */
export function hasWordOf(
  words: readonly Word[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean {
  const end = Math.min(to, words.length);
  for (let at = Math.max(0, from); at < end; at++) {
    if (set.has((words[at] as Word).folded)) return true;
  }
  return false;
}

/** A gap of white space only, or nothing. */
export function isPlainGap(gap: string): boolean {
  if (gap === ' ' || gap === '') return true;
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(gap);
}

/** A hyphen or dash and nothing else but white space: "10–12", "zehn- bis". */
export function isDashGap(gap: string): boolean {
  if (gap === ' ') return false;
  return /^\s*[-\u2010-\u2014\u2212]\s*$/.test(gap);
}

const CURRENCIES: Readonly<Record<string, Unit>> = { $: 'USD', '€': 'EUR', '₩': 'KRW', '₽': 'RUB' };

/** The currency whose sign ends a gap: "$2,000", "US$ 2,000". Null for none, and for those no claim uses. */
export function currencyBefore(gap: string): Unit | null {
  if (gap === ' ') return null;
  const last = gap.at(-1) ?? '';
  const sign = last.trim() === '' ? gap.at(-2) : last;
  return CURRENCIES[sign ?? ''] ?? null;
}

/** The gap without a currency sign at its end. */
export function withoutCurrency(gap: string): string {
  return gap === ' ' ? gap : gap.replace(/[$€£¥₩₽]\s?$/, '');
}
