import type { LanguageData } from '../languages/language-data.ts';
import { foldedAt } from '../words/folded-words.ts';
import { FIRST_UPPER, NUMBER, type Tokens } from '../words/tokens.ts';

/** The words among which the parts of a phrase stand, and the language that they are read in. */
export interface PhraseWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly data: LanguageData;
}

/** Word `i`, folded. */
export function wordAt({ text, tokens }: PhraseWords, i: number): string {
  return foldedAt(text, tokens, i);
}

/** Whether word `i` begins with a capital. */
export function hasCapital({ tokens }: PhraseWords, i: number): boolean {
  return ((tokens.shape[i] as number) & FIRST_UPPER) !== 0;
}

/** Whether word `i` is a number. */
export function isNumber({ tokens }: PhraseWords, i: number): boolean {
  return ((tokens.shape[i] as number) & NUMBER) !== 0;
}

/** Whether a sign of the set `signs` stands before one of the words `from` to `to`, both included. */
export function isParted(
  { tokens }: PhraseWords,
  from: number,
  to: number,
  signs: number,
): boolean {
  for (let i = from; i <= to; i++) if (((tokens.gap[i] as number) & signs) !== 0) return true;
  return false;
}
