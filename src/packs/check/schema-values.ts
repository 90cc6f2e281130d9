import * as v from 'valibot';
import type { Localized } from '../../claims/language.ts';
import { isPartialDate } from '../../claims/partial-date.ts';
import { LIMITS } from './limits.ts';

/** A schema of anything at all that gives a T. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** `what`, as in "an id", is named where it is none. */
export function inKebabCase(what: string) {
  return v.pipe(
    v.string(),
    v.maxLength(LIMITS.id, `longer than ${LIMITS.id} characters`),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `not ${what} in kebab-case`),
  );
}

export const id = inKebabCase('an id');

// Non-breaking and narrow spaces have their place in numbers.
const CLUTTERED = /\s{2}|[^\S \u00a0\u202f]/;

/** Text of one line without clutter, of at most so many characters. */
export function text(limit: number) {
  return v.pipe(
    v.string(),
    v.nonEmpty('empty text'),
    v.check((value) => value === value.trim(), 'space at the beginning or end'),
    v.check((value) => !CLUTTERED.test(value), 'two spaces, or a line break or tab'),
    v.maxLength(limit, ({ received }) => `longer than ${limit} characters (${received})`),
  );
}

/** The same in both languages, or in one of them. */
export function localized(limit: number): Schema<Localized> {
  return v.strictObject({ de: v.exactOptional(text(limit)), en: v.exactOptional(text(limit)) });
}

/** At most so many entries. */
export function list<T>(item: Schema<T>, limit: number = LIMITS.listLength) {
  return v.pipe(v.array(item), v.maxLength(limit, `more than ${limit} entries`));
}

/** A list in which nothing stands twice. */
export function uniqueList(item: Schema<string>) {
  return v.pipe(
    list(item),
    v.check((values) => new Set(values).size === values.length, 'the same entry twice'),
  );
}

/** A year, a span of months, a month or a day, as exact as it is known. */
export const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'not a real date (YYYY, YYYY-MM/YYYY-MM, YYYY-MM or YYYY-MM-DD)'),
);
export const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isPartialDate(value), 'not a real day (YYYY-MM-DD)'),
);
/** A bound of a figure; null for none. */
export const bound = v.nullable(
  v.pipe(
    v.number(),
    v.finite('not a finite number'),
    // `-0` is no less than zero, but written with its sign.
    v.check((value) => value >= 0 && !Object.is(value, -0), 'below zero'),
    v.maxValue(Number.MAX_SAFE_INTEGER, 'larger than anything that is counted'),
  ),
);
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'not a primary language tag such as "de"'),
);

export const webAddress = v.pipe(
  v.string(),
  v.check(isWebAddress, 'not an http(s) address that can be shown as it is'),
);

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s@\\]+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname } = new URL(value);
  // A page that others can look up has a name; a number may be the reader's own router.
  return hostname.includes('.') && !/^[\d.]+$/.test(hostname);
}
