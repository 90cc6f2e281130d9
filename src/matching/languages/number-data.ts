import type { Language } from '../../claims/language.ts';

/** What a word or turn before or after a number says about it. */
export type Bound =
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'nearly'
  | 'good';

/**
 * How a language writes numbers. Words are folded: lower case, without diacritics, "ss" for "ß".
 * Turns of several words are written with single spaces.
 */
export interface NumberData {
  readonly language: Language;
  readonly decimal: ',' | '.';
  /** Scales that a numeral in one word may hold ("zwölftausend"); none where numerals are written apart. */
  readonly inOneWord: readonly string[];
  /** Parts of numerals below a hundred. "halb" forms are fractions. */
  readonly small: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that may stand without a number before them ("tausend Soldaten"). */
  readonly bareScales: ReadonlySet<string>;
  /** Scales that are meant roughly ("ein Dutzend"). */
  readonly roughScales: ReadonlySet<string>;
  /** Count as one directly before a scale ("eine Million"). */
  readonly one: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** Inside a numeral: "fünfundzwanzig", "two hundred and five". */
  readonly and: string;
  /** "two and a half million": what may stand between number and scale. */
  readonly andHalf: readonly string[];
  /** Before a number or scale: no number is meant ("mehrere tausend", "a few hundred"). */
  readonly vague: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, Bound>;
  readonly after: ReadonlyMap<string, Bound>;
  /** Around a number that is not reached yet, with the beginnings of the verb: "geht auf 1.000 zu". */
  readonly toward: {
    readonly verbs: readonly string[];
    readonly before: string;
    readonly after: string;
  } | null;
  /** May stand between such a turn and the number without changing it ("mindestens schon 10.000"). */
  readonly fillers: ReadonlySet<string>;
  /** A preposition that means "more than" unless a word of telling stands before it. */
  readonly aboutOrMore: string;
  readonly telling: readonly string[];
  /** Parts of nouns for what a sum is given for, with that preposition ("Kredit über 90 Milliarden"). */
  readonly worth: readonly string[];
  /** A bound that is a part of some verbs: "handed over 6,057 bodies". */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  readonly between: string;
  readonly betweenAnd: string;
  /** Between the ends of a range. */
  readonly rangeTo: ReadonlySet<string>;
  /** Before the old value of a change ("von 8.000 auf 10.000"). */
  readonly changeFrom: string;
  readonly changeTo: string;
  /** Before "from" where both ends are meant: "range from 10,000 to 12,000". */
  readonly ranges: ReadonlySet<string>;
  readonly or: string;
  readonly months: ReadonlySet<string>;
  /** Before a year or day. */
  readonly datePrepositions: ReadonlySet<string>;
  /** Before a year that bounds a span: "in 2025". */
  readonly yearIn: ReadonlySet<string>;
  /** A number after these is a name, not a count ("Artikel 4"). */
  readonly labels: ReadonlySet<string>;
  /** Nouns after a number that make it a time, an age or the like, in any form, by their beginning. */
  readonly notCounted: ReadonlySet<string>;
  /** After a number and a hyphen: a count all the same ("10.000-Mann-Truppe", "12,000-strong"). */
  readonly strong: ReadonlySet<string>;
  /** A unit of calibres behind a number that counts nothing: "240-mm-Raketenwerfer". */
  readonly calibre: RegExp;
}

/** The words of a text, each with the number given after a colon. */
export function numberWords(words: string): ReadonlyMap<string, number> {
  return new Map(
    words
      .trim()
      .split(/\s+/)
      .map((pair): [string, number] => {
        const [word = '', value = ''] = pair.split(':');
        return [word, Number(value)];
      }),
  );
}

/** The turns of each bound, separated by commas. */
export function bounds(turns: Readonly<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    Object.entries(turns).flatMap(([bound, list]) =>
      list
        .split(',')
        .map((turn) => turn.trim().replace(/\s+/g, ' '))
        .filter((turn) => turn !== '')
        .map((turn): [string, Bound] => [turn, bound as Bound]),
    ),
  );
}

/** Units of power, in watts, folded; the same words in all languages. */
export const WATTS = numberWords(
  'gigawatt:1e9 gigawatts:1e9 gw:1e9 megawatt:1e6 megawatts:1e6 mw:1e6',
);
