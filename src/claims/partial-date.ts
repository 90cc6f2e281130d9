/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source was, never more. What lies between a month and a
 * year ("in autumn", "early 2025") is a span of months within one: `2024-09/2024-11`.
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SPAN = /^(\d{4})-\d{2}\/\1-\d{2}$/;

/** True for a real calendar date in one of the three precisions, and for a span of months. */
export function isPartialDate(value: string): boolean {
  if (SPAN.test(value)) {
    const [from, to] = endsOf(value);
    return isPartialDate(from) && isPartialDate(to) && from < to;
  }
  const parts = PATTERN.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first and the last month of a span; any other date twice. */
export function endsOf(date: PartialDate): readonly [PartialDate, PartialDate] {
  const [from = date, to = from] = date.split('/');
  return [from, to];
}

/**
 * Whether something dated `date` was known on `day` (`YYYY-MM-DD`). A month, year or span counts from its
 * middle on: from its first day on, what was said in autumn would be on record in January.
 */
export function isKnownBy(date: PartialDate, day: string): boolean {
  return middleOf(date) <= day;
}

/** The same, null where it may have been said before the day or after it: in the month or year the day lies in. */
export function isSurelyKnownBy(date: PartialDate, day: string): boolean | null {
  return isKnownBy(date, day) || (isSurelyEarlier(day, date) ? false : null);
}

/** Order from earlier to later; a month, year or span stands at its middle. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [middleOf(a), middleOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The calendar day (`YYYY-MM-DD`) of a moment where the reader is. */
export function localDay(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}

/** True when `a` lies before `b` whatever days they stand for: `2024-10` is not surely before `2024-10-18`. */
export function isSurelyEarlier(a: PartialDate, b: PartialDate): boolean {
  const [, last] = endsOf(a);
  const [first] = endsOf(b);
  const common = Math.min(last.length, first.length);
  return last.slice(0, common) < first.slice(0, common);
}

/** Days from `a` to `b`, negative when `b` is earlier; a month, year or span stands at its middle. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return Math.round((Date.parse(middleOf(b)) - Date.parse(middleOf(a))) / 86_400_000);
}

/** The one day (`YYYY-MM-DD`) that a date stands for among others: as much of a month, year or span lies before it as after. */
function middleOf(date: PartialDate): string {
  const [from, to] = endsOf(date);
  if (from !== to) {
    const after = new Date(`${to}-01T00:00:00Z`);
    after.setUTCMonth(after.getUTCMonth() + 1);
    return new Date((Date.parse(from) + after.getTime()) / 2).toISOString().slice(0, 10);
  }
  return date.length === 4 ? `${date}-07-02` : date.length === 7 ? `${date}-16` : date;
}
