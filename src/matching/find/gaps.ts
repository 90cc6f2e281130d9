import { LANGUAGES } from '../../claims/language.ts';
import { DOTS } from '../languages/dots.ts';
import { APOSTROPHE, BREAK, COMMA, DOT, HYPHEN, NEWLINE, SPACE } from '../words/fold.ts';
import { foldedAt } from '../words/folded-words.ts';
import { DOTTED, FIRST_UPPER, GAP_CAMEL, NUMBER, type Tokens } from '../words/tokens.ts';

const SPACES = (1 << SPACE) | (1 << NEWLINE);
const DOT_BIT = 1 << DOT;
const HYPHEN_BIT = 1 << HYPHEN;
const SUSPENDED = HYPHEN_BIT | (1 << SPACE);
/** No phrase goes on beyond these. */
export const HARD = (1 << BREAK) | DOT_BIT;

/** Whether word `i` is joined to the one before by nothing but a hyphen or dash. */
export function isHyphenated(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.gap[i] === HYPHEN_BIT;
}

/** Whether word `i` touches the one before without being a word of its own ("KN-23" in "KN-23a"). */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.gap[i] === 0;
}

/** Whether only white space stands before word `i`. */
export function isSpaced(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] as number;
  return i > 0 && i < tokens.count && gap !== 0 && (gap & ~SPACES) === 0;
}

/** Whether a comma and nothing else but white space stands before word `i`. */
export function isAfterComma(tokens: Tokens, i: number): boolean {
  return i < tokens.count && ((tokens.gap[i] as number) & ~SPACES) === 1 << COMMA;
}

/** Whether what stands before word `i` is the first part of a compound: "Drohnen- und Raketenangriff", no dash. */
export function isSuspended(text: string, tokens: Tokens, i: number): boolean {
  if (i === 0 || i >= tokens.count || tokens.gap[i] !== SUSPENDED) return false;
  return text[tokens.end[i - 1] as number] !== ' ';
}

/** Whether word `i` can be the next word of a name that the word before belongs to. */
export function continuesName(text: string, tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] as number;
  if (gap === HYPHEN_BIT || gap === 1 << APOSTROPHE || gap === GAP_CAMEL) return true;
  if ((gap & ~SPACES) === 0) return true;
  if (isSuspended(text, tokens, i)) return ((tokens.shape[i] as number) & FIRST_UPPER) === 0;
  if (gap === DOT_BIT) {
    // "Merkur.de", "10.5" and the initial of "N.Korea", but not "Kursk.Die".
    return ((tokens.shape[i] as number) & FIRST_UPPER) === 0 || isInitial(tokens, i - 1);
  }
  return (gap & ~SPACES) === DOT_BIT && endsWithAbbreviation(text, tokens, i - 1);
}

/** Whether word `i` is a single letter or digit, as the "N" of "N. Korea". */
function isInitial(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
}

/** Whether the dot after word `i` belongs to it: an initial, an ordinal, "St." */
function endsWithAbbreviation(text: string, tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i] as number;
  if ((shape & (NUMBER | DOTTED)) !== 0 || isInitial(tokens, i)) return true;
  if ((tokens.end[i] as number) - (tokens.start[i] as number) > 6) return false;
  const folded = foldedAt(text, tokens, i);
  return LANGUAGES.some((language) => DOTS[language].abbreviations.has(folded));
}

/** Whether a sign of the set `signs` stands before one of the words `from` to `to`, both included. */
export function isParted(tokens: Tokens, from: number, to: number, signs: number): boolean {
  for (let i = from; i <= to; i++) if (((tokens.gap[i] as number) & signs) !== 0) return true;
  return false;
}
