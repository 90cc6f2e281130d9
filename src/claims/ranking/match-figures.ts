import type { ArticleFigure } from '../article-figure.ts';
import type { Claim } from '../claim.ts';
import type { Figure } from '../figure.ts';
import type { SentenceContext } from '../hint.ts';
import { sameNumber } from '../intervals.ts';
import { closeness } from './closeness.ts';
import { numbersIn } from './numbers-in.ts';

/** What of a sentence is looked at. `RankingContext` fits. */
interface StatedFigures {
  readonly sentence: SentenceContext;
  /** All figures of the sentence; default: its own alone. */
  readonly figures?: readonly ArticleFigure[];
}

/** What it is worth that a range on record holds the stated number, or that one is the other, rounded. */
const NEARLY_SAME = 0.6;
/** Numbers five percent apart; see `closeness`. */
const ROUNDED = 0.93;
/** What numbers are worth that the statement has too, whatever they count. */
const SAME_NUMBERS = 0.6;
/** What another number of the same kind is worth at most: it tells what the sentence is about. */
const SAME_KIND = 0.2;
/** A figure of another span of time or rate is worth so much of it: one day's count hardly fits the sum. */
const OTHER_SPAN = 0.5;

/**
 * 0..1: how well a claim's figure and the numbers of its statement fit those of a sentence, the best of
 * them. Full only where both count the same thing of the same topic in the same unit and name the same
 * number. A matter of fit, not a comparison.
 */
export function matchFigures({
  sentence: { text, language, figure },
  figures = figure === null ? [] : [figure],
}: StatedFigures): (claim: Claim) => number {
  const numbers = numbersIn(text, language).filter(isTelling);
  return ({ figure: recorded, statement }) => {
    const alike = recorded === null ? [] : figures.map((stated) => matchFigure(recorded, stated));
    if (numbers.length === 0) return Math.max(0, ...alike);
    const theirs = [
      ...numbersIn(statement[language] ?? '', language),
      recorded?.low,
      recorded?.high,
    ];
    return Math.max(...alike, SAME_NUMBERS * shareOf(numbers, new Set(theirs)));
  };
}

function matchFigure(recorded: Figure, stated: ArticleFigure): number {
  if (recorded.of !== stated.of || recorded.unit !== stated.unit) return 0;
  if (recorded.measure !== stated.measure) return 0;
  const span = isSameSpan(stated, recorded) ? 1 : OTHER_SPAN;
  if (recorded.low === stated.low && recorded.high === stated.high) return span;
  const near = closeness(stated, recorded);
  return span * (near >= ROUNDED ? NEARLY_SAME : SAME_KIND * (0.25 + 0.75 * near));
}

function isSameSpan(stated: ArticleFigure, recorded: Figure): boolean {
  if (stated.per !== recorded.per) return false;
  return stated.period === 'unclear' || stated.period === recorded.period;
}

function shareOf(numbers: readonly number[], among: ReadonlySet<unknown>): number {
  if (numbers.length === 0) return 0;
  return numbers.filter((number) => among.has(number)).length / numbers.length;
}

/** A year, a day or a small number is none that a statement is known by, unless it has decimals. */
function isTelling(number: number): boolean {
  return !Number.isInteger(number) || (number > 31 && !(number >= 1900 && number < 2100));
}

/** Whether the sentence names this very number of the claim's. */
export function namesNumber(
  { figure: recorded }: Claim,
  { figure, text, language }: SentenceContext,
): boolean {
  if (recorded === null) return false;
  if (figure !== null) return figure.measure === recorded.measure && sameNumber(figure, recorded);
  const { low, high } = recorded;
  return numbersIn(text, language).some((number) => number === low || number === high);
}
