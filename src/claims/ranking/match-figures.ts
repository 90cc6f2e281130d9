import type { ArticleFigure } from '../article-figure.ts';
import type { Claim } from '../claim.ts';
import type { Figure } from '../figure.ts';
import { type Bounds, named, type RoughBounds, sameNumber } from '../intervals.ts';
import { closeness } from './closeness.ts';
import { numbersIn } from './numbers-in.ts';
import { onceByLanguage } from './once-by-language.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';

/** What of a sentence is looked at. `SentenceReading` fits. */
interface StatedFigures {
  readonly sentence: SentenceToRank;
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
/** A number with fewer of them at its end is taken as an exact one: 730 is another count than 728. */
const ROUND_ZEROS = 2;
/** Two prisoners are soon counted. */
const SMALL = 0.6;
/** From here on numbers fit, and others beside them say nothing. */
const FITS = 0.5;
/** A figure of another span of time or rate is worth so much of it: one day's count hardly fits the sum. */
const OTHER_SPAN = 0.5;

/** How the numbers of a sentence and of a claim go together. */
export interface FigureMatch {
  /**
   * 0..1: how well the claim's figure and the numbers of its statement fit those of the sentence, the best of
   * them. Full only where both count the same thing of the same topic in the same unit and name the same
   * number. A matter of fit, not a comparison.
   */
  readonly figure: number;
  /**
   * 0..1: share of the sentence's numbers that a statement with numbers does not have, a rounded one counting
   * in part; 0 where one fits.
   */
  readonly otherNumber: number;
  /** 1: the claim is a number, and the sentence has none. */
  readonly noNumber: number;
}

/** Matches the numbers of a sentence with those of each claim. */
export function matchFigures({
  sentence: { text, language, figure },
  figures = figure === null ? [] : [figure],
}: StatedFigures): (claim: Claim) => FigureMatch {
  const numbers = numbersIn(text, language).filter(isTelling);
  return (claim) => {
    const { figure: recorded } = claim;
    const { all: theirs, counted } = numbersOfClaim(claim, language);
    const alike = recorded === null ? [] : figures.map((stated) => matchFigure(recorded, stated));
    const same = shareOf(numbers, theirs);
    const best = Math.max(0, ...alike, SAME_NUMBERS * same);
    const differs = best < FITS && numbers.length > 0 && theirs.size > 0;
    return {
      figure: best,
      otherNumber: differs ? 1 - same : 0,
      noNumber: numbers.length + figures.length === 0 && counted ? 1 : 0,
    };
  };
}

/** The telling numbers of a claim's statement and figure; `counted`: whether its figure has one. */
const numbersOfClaim = onceByLanguage(({ figure, statement }: Claim, language) => {
  const counted = figure === null ? [] : named(figure).filter(isTelling);
  const told = numbersIn(statement[language] ?? '', language).filter(isTelling);
  return { all: new Set([...told, ...counted]), counted: counted.length > 0 };
});

function matchFigure(recorded: Figure, stated: ArticleFigure): number {
  if (recorded.of !== stated.of || recorded.unit !== stated.unit) return 0;
  if (recorded.measure !== stated.measure) return 0;
  const span = isSameSpan(stated, recorded) ? 1 : OTHER_SPAN;
  if (recorded.low === stated.low && recorded.high === stated.high) {
    return named(recorded).some(isTelling) ? span : SMALL * span;
  }
  const near = closeness(stated, recorded);
  const same =
    near >= ROUNDED && (isRough(stated) || isRough(recorded) || isRoundedOf(stated, recorded));
  return span * (same ? NEARLY_SAME : SAME_KIND * (0.25 + 0.75 * near));
}

/** Whether a figure does not say the very number: "about", a range. */
function isRough(figure: RoughBounds): boolean {
  return figure.approximate || new Set(named(figure)).size > 1;
}

/** Whether either of two figures is the other one, rounded. */
function isRoundedOf(a: Bounds, b: Bounds): boolean {
  return named(a).some((mine) =>
    named(b).some((other) => isRounded(mine, other) || isRounded(other, mine)),
  );
}

function isSameSpan(stated: ArticleFigure, recorded: Figure): boolean {
  if (stated.per !== recorded.per) return false;
  return stated.period === 'unclear' || stated.period === recorded.period;
}

function shareOf(numbers: readonly number[], among: ReadonlySet<number>): number {
  if (numbers.length === 0) return 0;
  const shares = numbers.map((number) => {
    if (among.has(number)) return 1;
    return [...among].some((exact) => isRounded(number, exact)) ? NEARLY_SAME : 0;
  });
  return shares.reduce<number>((sum, share) => sum + share, 0) / numbers.length;
}

/** Whether a number is another one without its last digits: "more than 700" of 728. */
function isRounded(number: number, exact: number): boolean {
  if (!Number.isInteger(number)) return false;
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0;
  const isNear = closeness({ low: number, high: number }, { low: exact, high: exact }) >= ROUNDED;
  return zeros >= ROUND_ZEROS && Math.abs(exact - number) < 10 ** zeros && isNear;
}

/** A year, a day or a small number is none that a statement is known by, unless it has decimals. */
function isTelling(number: number): boolean {
  return !Number.isInteger(number) || (number > 31 && !(number >= 1900 && number < 2100));
}

/** Whether the sentence names this very number of the claim's. */
export function namesNumber(
  { figure: recorded }: Claim,
  { figure, text, language }: SentenceToRank,
): boolean {
  if (recorded === null) return false;
  if (figure !== null) return figure.measure === recorded.measure && sameNumber(figure, recorded);
  const { low, high } = recorded;
  return numbersIn(text, language).some((number) => number === low || number === high);
}
