import type { Language } from '../language.ts';

/** The twelve months as they are written: whole, and in three letters without a dot. */
interface MonthNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** As the platform's `Intl` gives them, which takes longer to get ready than to read a first article's figures. */
export const MONTH_NAMES: Readonly<Record<Language, MonthNames>> = {
  de: {
    long: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
      ' ',
    ),
    short: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};
