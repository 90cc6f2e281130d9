import type { Language } from '../../../src/claims/language.ts';
import type { BlockFindings, StatedFigure } from '../../../src/matching/mention.ts';
import { loadShipped } from '../../support/shipped-packs.ts';

/** Both shipped packs. */
export const { database, matcher } = await loadShipped();

/** An article on the second pack's subject, in which names that depend on it count. */
const TEASER: Readonly<Record<Language, string>> = {
  de: 'Russland führt Krieg gegen die Ukraine. Wladimir Putin und Wolodymyr Selenskyj schweigen.',
  en: 'Russia is at war with Ukraine. Vladimir Putin and Volodymyr Zelensky say nothing.',
};

/** The figures of a text behind a teaser on the war. */
export function warFigures(text: string, language: Language): readonly StatedFigure[] {
  return figuresBehind([], text, language);
}

/** The figures of a text behind that teaser and other paragraphs. */
export function figuresBehind(
  before: readonly string[],
  text: string,
  language: Language,
): readonly StatedFigure[] {
  const texts = [TEASER[language], ...before, text];
  const blocks = texts.map((each, id) => ({ id, text: each, language }));
  const { figures } = matcher.scan(blocks, { language }).findings.at(-1) as BlockFindings;
  return figures;
}
