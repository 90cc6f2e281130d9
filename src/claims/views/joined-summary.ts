import type { PackSummary } from '../database.ts';
import { inLanguage, type Language } from '../language.ts';
import type { LocalText } from './claim-view.ts';

/** The first sentence of a summary: who or what it is. It may end with a year; "3. Mai" goes on. */
const FIRST_SENTENCE = /^.*?(?<!\b\d{1,2})\.(?= \p{Lu}|$)/u;

/**
 * What packs say of a topic, one after the other, those in `first` before the others. What several begin with stands
 * once; where they begin differently the name means something else to each, and each has a line of its own. In the
 * reader's language as far as one of them has it; empty where none says anything.
 */
export function joinedSummary(
  summaries: readonly PackSummary[],
  language: Language,
  first: readonly string[] = [],
): LocalText {
  const rank = ({ pack }: PackSummary) => (first.includes(pack) ? 0 : 1);
  const texts = summaries
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ summary }) => inLanguage(summary, language) ?? []);
  const readable = texts.some((text) => text.language === language) ? language : texts[0]?.language;
  const joined = texts.filter((text) => text.language === readable).map(({ text }) => text);
  return { text: joined.length === 0 ? '' : joined.reduce(join), language: readable ?? language };
}

function join(first: string, second: string): string {
  const lines = first.split('\n');
  const alike = lines.findIndex((line) => second.startsWith(beginningOf(line)));
  const line = lines[alike];
  if (line === undefined) return `${first}\n${second}`;
  if (line === second) return first;
  const more = second.slice(beginningOf(line).length).trim();
  return lines.with(alike, more === '' ? line : `${line} ${more}`).join('\n');
}

function beginningOf(line: string): string {
  return FIRST_SENTENCE.exec(line)?.[0] ?? line;
}
