import { comparePartialDates, daysBetween, type PartialDate } from '../../claims/partial-date.ts';

/** When something on record was said, and on which side of the article's day that is. */
export interface Said {
  readonly said: PartialDate;
  readonly later: boolean;
}

/** Where days stand on a level axis. */
export interface TimeScale {
  readonly x: (record: Said) => number;
  /** Where the article stands; null where it has no date. */
  readonly article: number | null;
  /** The two sides of the article's day run at different speeds. */
  readonly broken: boolean;
  /** Where each year begins that begins after the first record or day and not after the last. */
  readonly years: readonly YearStart[];
}

export interface YearStart {
  readonly year: string;
  readonly x: number;
}

/**
 * No side of the article's day has less of the width, nor less than this part of its share of records.
 * What was known by then is what the article's figure is set beside.
 */
const LEAST_BEFORE = 0.4;
const LEAST_AFTER = 0.2;
const LEAST_OF_SHARE = 0.7;

/**
 * Scales days to pixels between `left` and `right`. Time is even on each side of the article's day; a side
 * that years on the other one would squeeze gets room for its records. `clear` pixels beside the article
 * stay free. `records`: oldest first.
 */
export function timeScale(
  records: readonly Said[],
  published: string | null,
  left: number,
  right: number,
  clear: number,
): TimeScale {
  const first = records[0]?.said ?? published ?? '';
  const last = records.at(-1)?.said ?? first;
  if (published === null) {
    const side = evenly(first, last, left, right);
    const years = yearsWithin(first, last).map((year) => ({ year, x: side(startOf(year)) }));
    return { x: ({ said }) => side(said), article: null, broken: false, years };
  }
  const { share, broken } = shareBefore(records, first, last, published);
  const article = left + share * (right - left);
  const before = evenly(first, published, left, Math.max(left, article - clear));
  const after = evenly(published, last, Math.min(right, article + clear), right);
  const span = [first, last, published].sort(comparePartialDates);
  const years = yearsWithin(span[0] ?? first, span[2] ?? last).map((year) => ({
    year,
    x: (startOf(year) > published ? after : before)(startOf(year)),
  }));
  return { x: ({ said, later }) => (later ? after : before)(said), article, broken, years };
}

function startOf(year: string): string {
  return `${year}-01-01`;
}

function yearsWithin(first: PartialDate, last: PartialDate): readonly string[] {
  const [from, to] = [first, last].map((date) => Number(date.slice(0, 4)));
  const count = Math.max(0, (to ?? 0) - (from ?? 0));
  return Array.from({ length: count }, (_, i) => String((from ?? 0) + 1 + i));
}

/** How much of the width lies before the article's day. */
function shareBefore(
  records: readonly Said[],
  first: PartialDate,
  last: PartialDate,
  published: string,
): { readonly share: number; readonly broken: boolean } {
  const later = records.filter((record) => record.later).length / records.length;
  if (later === 0) return { share: 1, broken: false };
  if (later === 1) return { share: 0, broken: false };
  const before = Math.max(0, daysBetween(first, published));
  const even = before / (before + Math.max(1, daysBetween(published, last)));
  const least = Math.max(LEAST_BEFORE, LEAST_OF_SHARE * (1 - later));
  const most = 1 - Math.max(LEAST_AFTER, LEAST_OF_SHARE * later);
  const share = Math.min(most, Math.max(least, even));
  return { share, broken: share !== even };
}

function evenly(
  first: PartialDate,
  last: PartialDate,
  left: number,
  right: number,
): (day: PartialDate) => number {
  const span = daysBetween(first, last);
  if (span <= 0) return () => (left + right) / 2;
  return (day) => left + Math.min(1, Math.max(0, daysBetween(first, day) / span)) * (right - left);
}
