import type { Claim } from '../claim.ts';
import { daysBetween, isSurelyEarlier, type PartialDate } from '../partial-date.ts';
import { onceByLanguage } from './once-by-language.ts';
import { relativeDatesIn } from './relative-dates.ts';
import { datesIn } from './sentence-dates.ts';
import type { SentenceToRank } from './sentence-to-rank.ts';

/** How a claim lies in time to an article and to the dates that a sentence names. */
export interface TimeMatch {
  /** 1: surely said after the article's day. */
  readonly later: number;
  /** 0..1: how near it was said to the article's day; 0 where the sentence names a date of its own. */
  readonly near: number;
  /** 0..1: how near it lies to a date of the sentence; a little below 0 where it lies far from all of them. */
  readonly dated: number;
  /** The same for the days, months and years it names by the article's day ("on Tuesday", "last year"). */
  readonly daysAgo: number;
}

/** After so many days a statement is half as near to the article's day. */
const NEAR_DAYS = 30;
/** The same to a date of the sentence where either is no more than a month or a year. */
const NEAR_MONTH = 15;
/** The same where both name the day: a few days off it is another one. */
const NEAR_DAY = 3;

/** What a year in common says where one of both dates is no more than a year. */
const SAME_YEAR = 0.6;

/** Less near than this is another date. */
const ANOTHER = 0.3;

/** What another date counts against a claim. */
const AGAINST = -0.25;

/** Matches claims in time; nothing counts for or against a claim where the article has no day. */
export function matchTime(
  { text, language }: SentenceToRank,
  published: string | null,
): (claim: Claim) => TimeMatch {
  const dates = datesIn(text, language, published);
  const relative = published === null ? [] : relativeDatesIn(text, language, published);
  return (claim) => {
    const { said } = claim;
    const theirs = dates.length === 0 ? [] : datesOfClaim(claim, language);
    const isOfToday = published !== null && dates.length === 0;
    return {
      later: published !== null && isSurelyEarlier(published, said) ? 1 : 0,
      near: isOfToday ? nearness(daysBetween(said, published), NEAR_DAYS) : 0,
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
  return nearness(daysBetween(a, b), isDay(a) && isDay(b) ? NEAR_DAY : NEAR_MONTH);
}

function isDay(date: PartialDate): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** 1 on the day itself, a half `half` days away. */
function nearness(days: number, half: number): number {
  return 0.5 ** (Math.abs(days) / half);
}
