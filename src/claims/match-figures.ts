import type { Claim } from './claim.ts';
import { closeness } from './closeness.ts';
import type { Figure } from './figure.ts';
import type { ArticleFigure, SentenceContext } from './hint.ts';
import { sameNumber } from './intervals.ts';
import { numbersIn } from './numbers-in.ts';

/** Numbers are words too: how many of the sentence's, small ones aside, the statement names. */
export function matchNumbers({ statement }: Claim, { text, language }: SentenceContext): number {
  const mine = numbersIn(text).filter((number) => number > 9);
  if (mine.length === 0) return 0;
  const others = new Set(numbersIn(statement[language] ?? ''));
  return mine.filter((number) => others.has(number)).length / mine.length;
}

/** What of the sentence is looked at. `RankingContext` fits. */
interface StatedFigures {
  readonly sentence: SentenceContext;
  readonly figures?: readonly ArticleFigure[];
}

/** 0..1: how well the claim's figure fits those of the sentence, the best of them. */
export function matchFigures(claim: Claim, { sentence, figures = [] }: StatedFigures): number {
  return Math.max(
    matchFigure(claim, sentence),
    ...figures.map((figure) => matchFigure(claim, { ...sentence, figure })),
  );
}

/**
 * Full only where both count the same thing of the same topic in the same unit. Another number of the
 * same kind still tells what the sentence is about, and so does the same number of a neighbouring kind
 * ("sent" for "to be sent"): a matter of fit, not a comparison. The count of one day hardly fits the
 * sum since the beginning.
 */
function matchFigure({ figure }: Claim, { figure: stated, text }: SentenceContext): number {
  if (figure === null) return 0;
  if (stated === null) {
    return numbersIn(text).some((each) => each === figure.low || each === figure.high) ? 0.5 : 0;
  }
  if (figure.of !== stated.of || figure.unit !== stated.unit) return 0;
  const near = closeness(stated, figure);
  const span = isSameSpan(stated, figure) ? 1 : OTHER_SPAN;
  return span * (figure.measure === stated.measure ? 0.25 + 0.75 * near : near === 1 ? 0.5 : 0);
}

/** What a figure of another span of time or rate is still worth. */
const OTHER_SPAN = 0.5;

function isSameSpan(stated: ArticleFigure, figure: Figure): boolean {
  if (stated.per !== figure.per) return false;
  return stated.period === 'unclear' || stated.period === figure.period;
}

/** Whether the sentence names this very number of the claim's. */
export function namesNumber(claim: Claim, { figure, text }: SentenceContext): boolean {
  if (claim.figure === null) return false;
  if (figure !== null)
    return figure.measure === claim.figure.measure && sameNumber(figure, claim.figure);
  const { low, high } = claim.figure;
  return numbersIn(text).some((number) => number === low || number === high);
}
