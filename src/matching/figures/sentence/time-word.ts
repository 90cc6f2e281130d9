import { SPANS } from '../../languages/spans.ts';
import type { Word } from '../../numbers/words.ts';
import type { FigureLanguage } from './sentence.ts';

/** Whether a word says when: a month, a weekday, a part of the year. Behind it no preposition reaches: "In March Russia …". */
export function isTimeWord({ folded }: Word, { numbers, language }: FigureLanguage): boolean {
  const { times, units } = SPANS[language.language];
  return numbers.months.has(folded) || times.has(folded) || units.has(folded);
}
