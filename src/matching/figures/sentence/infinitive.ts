import type { NamedWords } from './sentence.ts';

/** Whether a word is an infinitive with its marker, before it or inside: "zu tauschen", "freizulassen". */
export function isMarkedInfinitive({ words, data }: NamedWords, at: number): boolean {
  const { verbLast, marker, joinedInfinitive } = data.figures;
  if (!verbLast) return false;
  if (words[at - 1]?.folded === marker) return true;
  return joinedInfinitive?.test(words[at]?.folded ?? '') === true;
}
