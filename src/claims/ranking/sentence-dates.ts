import { byLanguage, type Language } from '../language.ts';
import { once } from '../once.ts';
import { isPartialDate, type PartialDate } from '../partial-date.ts';
import { MONTH_NAMES } from './month-names.ts';
import { LAST_YEAR } from './relative-dates.ts';

/**
 * The dates a sentence names: days with a month ("am 19. Juni", "October 28"), months ("im Februar 2024",
 * "in December") and years, as precise as it is said. Without a year it is the last such date up to
 * `published` (`YYYY-MM-DD`), or that of the year before ("in July last year"); without `published` dates
 * without a year are left out, and so is a date from which something is counted on ("since February 2022").
 * Linear in the text.
 */
export function datesIn(
  text: string,
  language: Language,
  published: string | null,
): readonly PartialDate[] {
  const { pattern, months } = MONTHS[language]();
  const found: PartialDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const { before, after, month = '', year, lastYear, alone } = match.groups ?? {};
    if (SINCE[language].test(text.slice(Math.max(0, match.index - LONGEST_SINCE), match.index)))
      continue;
    if (alone !== undefined) found.push(alone);
    const number = months.get(month.toLowerCase().replace(/\.$/, ''));
    if (number === undefined) continue;
    const day = before ?? after;
    const rest = `-${pad(number)}${day === undefined ? '' : `-${pad(Number(day))}`}`;
    const date =
      year === undefined ? lastOf(rest, published, lastYear !== undefined) : `${year}${rest}`;
    if (date !== null && isPartialDate(date)) found.push(date);
  }
  return found;
}

/** The month (1 to 12) that a word as written names; null where it names none. */
export function monthOf(word: string, language: Language): number | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  return MONTHS[language]().months.get(word.toLowerCase()) ?? null;
}

/** A text without the days, months and years it names. Linear in the text. */
export function withoutDates(text: string, language: Language): string {
  return text.replace(MONTHS[language]().pattern, ' ');
}

/**
 * What stands before a date from which something is counted on, in the same clause: "since early", "since Russia
 * invaded in", but not "since then".
 */
const SINCE: Readonly<Record<Language, RegExp>> = {
  de: /(?:^|[^\p{L}])(?:seit(?! (?:\p{L}+ )?(?:Jahren|Monaten|Wochen|Tagen|langem|damals))(?: [\p{L}’'-]+){0,7}|ab(?: dem| Anfang| Mitte| Ende)?) $/iu,
  en: /(?:^|[^\p{L}])since(?! then)(?: [\p{L}’'-]+){0,7} $/iu,
};
const LONGEST_SINCE = 90;

/** The last date with this month and day up to a day, or that of the year before. */
function lastOf(rest: string, published: string | null, isOfLastYear: boolean): PartialDate | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const date = `${year}${rest}`;
  return date <= published.slice(0, date.length) && !isOfLastYear ? date : `${year - 1}${rest}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

interface Months {
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

function monthsOf(language: Language): Months {
  const { long, short } = MONTH_NAMES[language];
  const names = [...long, ...short];
  return {
    months: new Map(names.map((name, at) => [name.toLowerCase(), (at % long.length) + 1])),
    // A day before ("19. Juni", "28 October") or after ("October 28"), then a year.
    pattern: new RegExp(
      `(?:\\b(?<before>\\d{1,2})(?:\\.|st|nd|rd|th)? (?:of )?)?\\b(?<month>${names.join('|')})\\b\\.?` +
        `(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[.,]\\d))?` +
        `(?:,? (?<year>(?:19|20)\\d{2})|(?<lastYear>(?: of| des)? (?:${LAST_YEAR[language]}))(?!\\p{L}))?` +
        // A year by itself; one of an earlier war is no date of a statement.
        '|(?<![\\d.,])(?<alone>20[12]\\d)(?!\\d|[.,]\\d)',
      'gu',
    ),
  };
}

/** Prepared when a first date is read. */
const MONTHS = byLanguage((language) => once(() => monthsOf(language)));
