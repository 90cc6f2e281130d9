import { styleText } from 'node:util';
import type { Database } from '../claims/database.ts';
import { inLanguage } from '../claims/language.ts';
import type { Analysis, Article } from './analyse.ts';

/** An article's analysis for people: the text with its mentions set off, then what they are. */
export function scanReport(
  file: string,
  article: Article,
  { language, mentions, figures, claims }: Analysis,
  database: Database,
): string {
  const nameOf = (topic: string) =>
    inLanguage(database.topics.get(topic)?.label ?? {}, language)?.text ?? topic;
  const lines = [
    styleText('bold', file),
    `${language}, ${article.published ?? 'no date'}, ${mentions.length} mentions, ` +
      `${figures.length} figures, ${claims.length} claims`,
    '',
    setOff(article.text, mentions),
    '',
  ];
  const counts = new Map<string, number>();
  for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  for (const [topic, count] of counts) lines.push(`${String(count).padStart(4)}  ${nameOf(topic)}`);
  for (const { start, end, measure, of } of figures) {
    lines.push('', `figure  ${article.text.slice(start, end)}: ${measure}, ${nameOf(of)}`);
  }
  for (const { start, end, claim, score } of claims) {
    const statement = inLanguage(database.claims.get(claim)?.statement ?? {}, language)?.text;
    lines.push('', `“${article.text.slice(start, end).trim()}”`);
    lines.push(`  ${score.toFixed(2)}  ${claim}: ${statement ?? ''}`);
  }
  return lines.join('\n');
}

/** The text with every mention underlined, or in brackets where the output is no terminal. */
function setOff(text: string, mentions: Analysis['mentions']): string {
  let out = '';
  let at = 0;
  for (const { start, end } of mentions) {
    const surface = text.slice(start, end);
    const marked = process.stdout.isTTY ? styleText('underline', surface) : `[${surface}]`;
    out += text.slice(at, start) + marked;
    at = end;
  }
  return out + text.slice(at);
}
