import { byLanguage, type Language } from '../language.ts';
import type { PartialDate } from '../partial-date.ts';

const DAY = 86_400_000;

/** Days of the week from Sunday on, as `Date` counts them. */
const WEEK: Readonly<Record<Language, readonly string[]>> = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** Ways of naming a time by the article's day: that day itself, the day, week, month or year before. */
const TURNS: Readonly<Record<Language, Readonly<Record<keyof typeof DATE_OF, string>>>> = {
  de: {
    today: 'heute',
    yesterday: 'gestern|am Vortag',
    lastWeek: '(?:vergangene|letzte|vorige)[nr]? Woche|Vorwoche',
    lastMonth: '(?:vergangene|letzte|vorige)[nsmr]? Monats?|Vormonat',
    lastYear: '(?:vergangene|letzte|vorige)[nsmr]? Jahr(?:e?s)?|Vorjahr(?:e?s)?',
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    lastWeek: 'last week',
    lastMonth: 'last month',
    lastYear: 'last year',
  },
};

/** Ways of naming the year before. */
export const LAST_YEAR = byLanguage((language) => TURNS[language].lastYear);

const DATE_OF = {
  today: (day: string): PartialDate => day,
  yesterday: (day: string): PartialDate => before(day, 1),
  lastWeek: (day: string): PartialDate => before(day, 7),
  lastMonth: (day: string): PartialDate => before(`${day.slice(0, 7)}-01`, 1).slice(0, 7),
  lastYear: (day: string): PartialDate => String(Number(day.slice(0, 4)) - 1),
};

const PATTERNS = byLanguage(patternOf);

function patternOf(language: Language): RegExp {
  const turns = Object.entries(TURNS[language]).map(([name, words]) => `(?<${name}>${words})`);
  const all = [...turns, `(?<weekday>${WEEK[language].join('|')})`].join('|');
  return new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'giu');
}

/**
 * The dates a sentence names by the article's day (`published`, `YYYY-MM-DD`): "on Tuesday" is the last one up to
 * that day, "last year" the year before. As precise as it is said. Linear in the text.
 */
export function relativeDatesIn(
  text: string,
  language: Language,
  published: string,
): readonly PartialDate[] {
  return [...text.matchAll(PATTERNS[language])].flatMap(({ groups = {} }) => {
    const { weekday } = groups;
    if (weekday !== undefined) return [lastWeekday(weekday, language, published)];
    return Object.entries(DATE_OF)
      .filter(([name]) => groups[name] !== undefined)
      .map(([, dateOf]) => dateOf(published));
  });
}

function lastWeekday(name: string, language: Language, published: string): PartialDate {
  const wanted = WEEK[language].findIndex((day) => day.toLowerCase() === name.toLowerCase());
  const weekday = new Date(`${published}T00:00:00Z`).getUTCDay();
  return before(published, (weekday - wanted + 7) % 7);
}

/** The day so many days before another. */
function before(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
