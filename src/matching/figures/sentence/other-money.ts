import type { Unit } from '../../../claims/figure.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { isMoney } from '../record/measure-kinds.ts';
import type { Range } from './segments.ts';
import type { ReadSentence, SentenceWords } from './sentence.ts';

/** "(£119bn; $159bn)", "(umgerechnet rund 245 Milliarden US-Dollar)" */
const LONGEST_BRACKET = 10;

/**
 * The numbers of a sentence without those that say a sum again in another currency, in brackets right behind it:
 * "up to €210bn (£185bn) that have been frozen" has one number. A bracket that says anything else stays.
 */
export function withoutOtherMoney(
  sentence: SentenceWords,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const brackets = quantities.flatMap((sum) => bracketBehind(sentence, sum, quantities) ?? []);
  return quantities.filter(
    ({ from }) => !brackets.some((bracket) => bracket.from <= from && from < bracket.to),
  );
}

function bracketBehind(
  sentence: SentenceWords,
  sum: Quantity,
  quantities: readonly Quantity[],
): Range | null {
  const { words, data } = sentence;
  const { unit, end: from } = moneyOf(sentence, sum);
  if (unit === null || !/\(/.test(words[from]?.gap ?? '')) return null;
  let at = from;
  while (data.figures.converted.has(words[at]?.folded ?? '')) at++;
  while (at < words.length && at - from < LONGEST_BRACKET) {
    const end = endOfOther(sentence, quantities, at, unit);
    if (end === null) return null;
    const gap = words[end]?.gap ?? ')';
    if (gap.includes(')')) return { from, to: end };
    if (!/[;,/]/.test(gap)) return null;
    at = end;
  }
  return null;
}

/** The end of a sum in another currency than `unit` that begins at a word; null for none. */
function endOfOther(
  sentence: SentenceWords,
  quantities: readonly Quantity[],
  at: number,
  unit: Unit,
): number | null {
  const sum = quantities.find(({ begin }) => begin === at);
  if (sum === undefined) return null;
  const money = moneyOf(sentence, sum);
  const isMoneyToo = money.unit !== null || isForeignMoney(sentence.words, sum);
  return isMoneyToo && money.unit !== unit ? money.end : null;
}

/** A sign of a currency that nothing on record is in. */
const FOREIGN = /[^\P{Sc}$€]/u;

/** Whether a number has the sign of a currency that nothing on record is in: "£185bn". */
export function isForeignMoney(words: ReadSentence['words'], { from }: Quantity): boolean {
  return FOREIGN.test(words[from]?.gap ?? '');
}

/** The currency of a number, null for none on record, and the word behind it. */
function moneyOf(
  { words, data }: SentenceWords,
  { sign, next }: Quantity,
): { readonly unit: Unit | null; readonly end: number } {
  if (sign !== null) return { unit: isMoney(sign) ? sign : null, end: next };
  const amount = data.turns.amounts(words, next, next + 3).find(({ from }) => from === next);
  const isSum = amount !== undefined && isMoney(amount.kind);
  return { unit: isSum ? amount.kind : null, end: isSum ? amount.to : next };
}
