import type { Language } from '../../claims/language.ts';
import { DATA_OF, languageNumber } from '../languages/all.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { foldedAt } from '../words/folded-words.ts';
import { ALL_UPPER, FIRST_UPPER, NUMBER, POSSESSIVE, type Tokens } from '../words/tokens.ts';

/** The words of a text, and what is known of the language in which they are read. */
export interface ReadWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly data: LanguageData;
}

/** The words of a block in the language of the block. */
export interface ReadBlock extends ReadWords {
  /** Number of the language in `LANGUAGE_DATA`. */
  readonly language: number;
}

/** A block of this language whose words are in `tokens`. */
export function toReadBlock(text: string, tokens: Tokens, language: Language): ReadBlock {
  return { text, tokens, language: languageNumber(language), data: DATA_OF[language] };
}

/** Word `i`, folded. */
export function wordAt({ text, tokens }: Pick<ReadWords, 'text' | 'tokens'>, i: number): string {
  return foldedAt(text, tokens, i);
}

/** Whether word `i` begins with a capital. */
export function hasCapital({ tokens }: Pick<ReadWords, 'tokens'>, i: number): boolean {
  return ((tokens.shape[i] as number) & FIRST_UPPER) !== 0;
}

/** Whether word `i` is written in capitals only. */
export function isAllCapitals({ tokens }: Pick<ReadWords, 'tokens'>, i: number): boolean {
  return ((tokens.shape[i] as number) & ALL_UPPER) !== 0;
}

/** Whether word `i` is a number or has a digit. */
export function isNumber({ tokens }: Pick<ReadWords, 'tokens'>, i: number): boolean {
  return ((tokens.shape[i] as number) & NUMBER) !== 0;
}

/** Whether word `i` ends in an apostrophe of possession: "Putin's". */
export function hasPossessive({ tokens }: Pick<ReadWords, 'tokens'>, i: number): boolean {
  return ((tokens.shape[i] as number) & POSSESSIVE) !== 0;
}
