import type { Claim } from '../claim.ts';
import type { SentenceContext } from '../hint.ts';
import { daysBetween, isSurelyEarlier, type PartialDate } from '../partial-date.ts';
import { onceByLanguage } from './once-by-language.ts';
import { relativeDatesIn } from './relative-dates.ts';
import { datesIn } from './sentence-dates.ts';

/** How a claim lies in time to an article and to the dates that a sentence names. */
export interface TimeMatch {
  /** 1: surely said after the article's day. */
  readonly later: number;
  /** 0..1: how near it was said to the article's day. */
  readonly near: number;
  /** 0..1: how near it lies to a date of the sentence; a little below 0 where it lies far from all of them. */
  readonly dated: number;
  /** The same for the days, months and years it names by the article's day ("on Tuesday", "last year"). */
  readonly daysAgo: number;
}

/** After so many days a statement is half as near. */
const NEAR_DAYS = 30;

/** What a year in common says where one of both dates is no more than a year. */
const SAME_YEAR = 0.6;

/** Less near than this is another date. */
const ANOTHER = 0.3;

/** What another date counts against a claim. */
const AGAINST = -0.25;

/** Matches claims in time; nothing counts for or against a claim where the article has no day. */
export function matchTime(
  { text, language }: SentenceContext,
  published: string | null,
): (claim: Claim) => TimeMatch {
  const dates = datesIn(text, language, published);
  const relative = published === null ? [] : relativeDatesIn(text, language, published);
  return (claim) => {
    const { said } = claim;
    const theirs = dates.length === 0 ? [] : datesOfClaim(claim, language);
    const near = published === null ? 0 : nearness(daysBetween(said, published));
    return {
      later: published !== null && isSurelyEarlier(published, said) ? 1 : 0,
      near,
      dated: closestOf(dates.flatMap((date) => theirs.map((each) => sameTime(each, date)))),
      daysAgo: closestOf(relative.map((date) => sameTime(said, date))),
    };
  };
}

/** The day a claim was said and the dates its statement names. */
const datesOfClaim = onceByLanguage(
  ({ said, statement }: Claim, language): readonly PartialDate[] => [
    said,
    ...datesIn(statement[language] ?? '', language, null),
  ],
);

/** What the best of some dates says; 0 where there are none. */
function closestOf(dates: readonly number[]): number {
  if (dates.length === 0) return 0;
  const best = Math.max(...dates);
  return best < ANOTHER ? AGAINST : best;
}

function sameTime(a: PartialDate, b: PartialDate): number {
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(a.length, b.length) > 4 ? 1 : SAME_YEAR;
  return nearness(2 * daysBetween(a, b));
}

function nearness(days: number): number {
  return 0.5 ** (Math.abs(days) / NEAR_DAYS);
}
