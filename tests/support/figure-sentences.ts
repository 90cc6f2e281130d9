import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/claims/language.ts';

/** A sentence and what is counted in it. */
export interface FigureSentence {
  /** File and line: "war/losses.de.txt:12". */
  readonly place: string;
  readonly language: Language;
  readonly text: string;
  /** A line for each figure in the order of the text; empty where the file says "none". */
  readonly figures: readonly string[];
}

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'figures');

/**
 * Reads the sentences of a file: a sentence at the start of a line, under it indented a line for each figure
 * or "none"; lines that begin with "#" are comments. Throws with the place where it is anything else.
 */
export function parseFigureSentences(
  content: string,
  file: string,
  language: Language,
): readonly FigureSentence[] {
  const sentences: (FigureSentence & { readonly lines: string[] })[] = [];
  for (const [at, line] of content.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = `${file}:${at + 1}`;
    const last = sentences.at(-1);
    if (!/^\s/.test(line)) {
      if (last?.lines.length === 0) throw new Error(`${last.place}: neither a figure nor "none"`);
      const lines: string[] = [];
      sentences.push({ place, language, text: line, figures: lines, lines });
    } else {
      if (last === undefined) throw new Error(`${place}: a figure without a sentence`);
      last.lines.push(line.trim());
    }
  }
  return sentences.map(({ lines, ...sentence }) => {
    if (lines.length === 0) throw new Error(`${sentence.place}: neither a figure nor "none"`);
    if (lines.length > 1 && lines.includes('none'))
      throw new Error(`${sentence.place}: both figures and "none"`);
    return { ...sentence, figures: lines[0] === 'none' ? [] : lines };
  });
}

/** All sentences of a folder of `tests/fixtures/figures`; files are named `class.language.txt`. */
export function figureSentences(folder: string): readonly FigureSentence[] {
  return readdirSync(join(FIXTURES, folder))
    .toSorted()
    .flatMap((name) => {
      const language = /\.(de|en)\.txt$/.exec(name)?.[1] as Language | undefined;
      if (language === undefined) throw new Error(`${folder}/${name}: not "class.de|en.txt"`);
      const content = readFileSync(join(FIXTURES, folder, name), 'utf8');
      return parseFigureSentences(content, `${folder}/${name}`, language);
    });
}
