import { byLanguage, type Language } from '../../claims/language.ts';
import type { PartialDate } from '../../claims/partial-date.ts';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de', en: 'en-GB' };

/** Kept, since to make one takes longer than all other checks of a claim. */
const DAYS = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/**
 * The day it was said as the statement writes it out ("28 October 2024"), null where it does not. The line
 * above shows that day; only the end of a span ("4–5 February 2026") has to be written.
 */
export function statedDay(statement: string, language: Language, said: PartialDate): string | null {
  if (said.length !== '2024-10-28'.length) return null;
  const day = DAYS[language].format(new Date(`${said}T00:00:00Z`));
  const at = statement.indexOf(day);
  return at === -1 || /[\d–/]$/.test(statement.slice(0, at)) ? null : day;
}
