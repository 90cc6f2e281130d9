import { BREAK, MARK, meaningOf, NEWLINE, SPACE, WORD } from './fold.ts';
import { beginText, type Cursor, isAtEnd, moveTo, takePlain } from './plain-words.ts';
import { readWord } from './read-word.ts';
import type { KnowsWord, Tokens } from './tokens.ts';

/**
 * Cuts a text into words, in one pass and linear time. Letters and digits are different words
 * ("KN-23", "KN23" and "KN 23" read alike), "U.S." is one, thousands are joined ("10.000"), a
 * possessive 's is no word. A word of mixed case that means nothing is split at its inner border:
 * "laut CNNIn der Nähe".
 */
export function tokenize(text: string, tokens: Tokens, knows: KnowsWord): void {
  tokens.count = 0;
  const cursor: Cursor = { at: 0, ahead: 0, gap: 0 };
  tokens.wide = beginText(text, cursor);
  for (;;) {
    takePlain(cursor, tokens);
    if (isAtEnd(cursor)) return;
    takeAny(text, cursor, tokens, knows);
  }
}

/** Takes a separator, or all words up to the next one, from the text itself. */
function takeAny(text: string, cursor: Cursor, tokens: Tokens, knows: KnowsWord): void {
  let i = cursor.at - cursor.ahead;
  let meaning = meaningOf(text.charCodeAt(i));
  if (meaning < WORD) {
    cursor.gap = withSeparator(text, i, meaning, cursor.gap);
    moveTo(cursor, i + 1);
    return;
  }
  // Letters and digits in turns: begun anew at each, the pass would go over all that follow.
  while (meaning >= WORD) {
    i = readWord(text, i, meaning, cursor.gap, tokens, knows);
    cursor.gap = 0;
    meaning = i < text.length ? meaningOf(text.charCodeAt(i)) : 0;
  }
  moveTo(cursor, i);
}

/** A gap with the separator at `i`. A line end is a space, an empty line a break. */
function withSeparator(text: string, i: number, meaning: number, gap: number): number {
  if (meaning !== NEWLINE) return meaning > MARK || meaning === BREAK ? gap | (1 << meaning) : gap;
  const windows = text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
  if (windows) return gap;
  return (gap & (1 << NEWLINE)) !== 0 ? gap | (1 << BREAK) : gap | (1 << NEWLINE) | (1 << SPACE);
}
