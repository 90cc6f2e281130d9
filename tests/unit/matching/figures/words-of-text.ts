import { NO_STARTS } from '../../../../src/matching/numbers/turn-start.ts';
import {
  createLexis,
  type Lexis,
  type Word,
  wordsOf,
} from '../../../../src/matching/numbers/words.ts';
import { createWordKeeper } from '../../../../src/matching/words/kept-words.ts';
import { tokenize } from '../../../../src/matching/words/tokenize.ts';
import { createTokens } from '../../../../src/matching/words/tokens.ts';

/** Any word may be one of a number. */
const NO_LANGUAGE = createLexis((folded) => ({
  folded,
  starts: NO_STARTS,
  beginsNumber: true,
  isPeople: false,
  isFormation: false,
}));

/** The words of a whole text, as figures are read from them. */
export function wordsOfText(text: string, lexis: Lexis = NO_LANGUAGE): readonly Word[] {
  const tokens = createTokens();
  tokenize(text, tokens, () => true);
  return wordsOf(text, createWordKeeper()(tokens), 0, text.length, 0, lexis);
}
