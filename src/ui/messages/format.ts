import type { Unit } from '../../claims/figure.ts';
import { once } from '../../claims/once.ts';
import { endsOf, type PartialDate } from '../../claims/partial-date.ts';

/** Numbers, dates and names as a locale writes them; all from `Intl`. */
export interface Format {
  readonly number: (value: number) => string;
  /** One number or a range of two, with the unit as far as `Intl` knows it: "10,000–12,000", "2,000 US dollars", "885 km". */
  readonly amount: (low: number, high: number, unit: Unit) => string;
  /** An ISO 8601 duration of one part, such as `P7D`: "7 days". Null for anything else. */
  readonly period: (duration: string) => string | null;
  /** "18 Oct 2024", "October 2024" or "2024": never more precise than the date is. */
  readonly date: (date: PartialDate) => string;
  /** The same without the year, where it is the year given: "18 Oct". */
  readonly dateIn: (date: PartialDate, year: string) => string;
  /** A number with as many decimals as given: "1.0". */
  readonly fixed: (value: number, decimals: number) => string;
  /** Name of a language by its BCP 47 tag; the tag itself where it is not known. */
  readonly language: (tag: string) => string;
  /** Several names in a row: "A and B". */
  readonly list: (names: readonly string[]) => string;
  /** Text for a count: the form of its plural rule, else `other`; `two` where there is a word for it, as in "both". */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Makes what nearly every text needs, while there is nothing to write yet. */
  readonly warm: () => void;
}

/** The forms a language has; `{n}` stands for the number. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** From here on "5.8 million" reads better than "5,800,000". */
const COMPACT_FROM = 1_000_000;

/** As the statements on record write them: "Oct 28" beside "28 October" would be two orders in one hint. */
const DATES_IN_ENGLISH = 'en-GB';

const DURATION_UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/**
 * Formatting for a BCP 47 tag, such as `de-AT`. Each writer of `Intl` is made when it is first used: the first
 * one of a process takes the browser longer than a whole view does to be drawn.
 */
export function createFormat(locale: string): Format {
  const rules = once(() => new Intl.PluralRules(locale));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const plain = once(() => new Intl.NumberFormat(locale));
  const names = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const dates = locale.startsWith('en') ? DATES_IN_ENGLISH : locale;
  const year = dateFormat(dates, { year: 'numeric' });
  const month = dateFormat(dates, { year: 'numeric', month: 'long' });
  const day = dateFormat(dates, { year: 'numeric', month: 'short', day: 'numeric' });
  const bareMonth = dateFormat(dates, { month: 'long' });
  const bareDay = dateFormat(dates, { month: 'short', day: 'numeric' });
  const date = (value: PartialDate) => {
    const [from] = endsOf(value);
    return write(value, from.length === 4 ? year() : from.length === 7 ? month() : day());
  };

  return {
    number: (value) => plain().format(value),
    amount: (low, high, unit) => {
      // `Intl` knows no watts; the words of the catalogue are gigawatts.
      const [from, to] = unit === 'W' ? [low / 1e9, high / 1e9] : [low, high];
      const compact = [from, to].every(isShortWhenCompact);
      const format = new Intl.NumberFormat(locale, {
        ...unitOptions(unit),
        maximumFractionDigits: 2,
        ...(compact && { notation: 'compact', compactDisplay: 'long' }),
      });
      return from === to ? format.format(from) : format.formatRange(from, to);
    },
    period: (duration) => {
      const [, count, letter] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
      if (count === undefined || letter === undefined) return null;
      const unit = DURATION_UNITS[letter as keyof typeof DURATION_UNITS];
      const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return new Intl.NumberFormat(locale, options).format(Number(count));
    },
    date,
    dateIn: (value, within) => {
      const [from] = endsOf(value);
      if (from.length === 4 || !from.startsWith(within)) return date(value);
      return write(value, from.length === 7 ? bareMonth() : bareDay());
    },
    fixed: (value, decimals) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    language: (tag) => languages().of(tag) ?? tag,
    list: (each) => names().format(each),
    plural: (count, forms) =>
      (forms[count === 2 ? 'two' : rules().select(count)] ?? forms.other).replace(
        '{n}',
        plain().format(count),
      ),
    warm: () => {
      plain();
      day();
    },
  };
}

function write(date: PartialDate, format: Intl.DateTimeFormat): string {
  const [from, to] = endsOf(date);
  return from === to
    ? format.format(new Date(from))
    : format.formatRange(new Date(from), new Date(to));
}

/** A partial date is a moment in UTC; shown in another zone it could slip to the day before. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions) {
  return once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** What `Intl` can write itself; the other units are words of the catalogue. */
function unitOptions(unit: Unit): Intl.NumberFormatOptions {
  switch (unit) {
    case 'USD':
    case 'EUR':
    case 'KRW':
    case 'RUB':
      // By name: in the short form "20 billion" would become "20B".
      return {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'name',
        minimumFractionDigits: 0,
      };
    case 'km':
      return { style: 'unit', unit: 'kilometer' };
    case 'm':
      return { style: 'unit', unit: 'meter', unitDisplay: 'long' };
    case 'hectares':
      return { style: 'unit', unit: 'hectare', unitDisplay: 'long' };
    case 'people':
    case 'pieces':
    case 'percent':
    case 'km2':
    case 'tonnes':
    case 'barrels':
    case 'cases':
    case 'W':
      return {};
  }
}

/** Whether the compact form loses nothing: 5,800,000 is "5.8 million", 5,812,345 is not. */
function isShortWhenCompact(value: number): boolean {
  if (value < COMPACT_FROM) return false;
  const scale = value < 1e9 ? 1e6 : value < 1e12 ? 1e9 : 1e12;
  // Not by multiplying: 65.9 * 100 is 6590.000000000001.
  return value % (scale / 100) === 0;
}
