/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source was, never more. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar date in one of the three precisions. */
export function isPartialDate(value: string): boolean {
  const parts = PATTERN.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Whether something dated `date` was known on `day` (`YYYY-MM-DD`). A month or year counts from its middle on:
 * from its first day on, what was said in autumn would be on record in January.
 */
export function isKnownBy(date: PartialDate, day: string): boolean {
  return middleOf(date) <= day;
}

/** Order from earlier to later; a month or year stands at its middle. */
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
  const common = Math.min(a.length, b.length);
  return a.slice(0, common) < b.slice(0, common);
}

/** Days from `a` to `b`, negative when `b` is earlier; a month or year stands at its middle. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return Math.round((Date.parse(middleOf(b)) - Date.parse(middleOf(a))) / 86_400_000);
}

/** The one day (`YYYY-MM-DD`) that a date stands for among others: as much of a month or year lies before it as after. */
function middleOf(date: PartialDate): string {
  return date.length === 4 ? `${date}-07-02` : date.length === 7 ? `${date}-16` : date;
}
