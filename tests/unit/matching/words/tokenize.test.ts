import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BREAK,
  MARK,
  meaningOf,
  NEWLINE,
  SPACE,
  WORD,
} from '../../../../src/matching/words/fold.ts';
import { readWord } from '../../../../src/matching/words/read-word.ts';
import { tokenize } from '../../../../src/matching/words/tokenize.ts';
import {
  createTokens,
  type KnowsWord,
  type Tokens,
} from '../../../../src/matching/words/tokens.ts';

/** Unit by unit, every word by the reader of words of any kind: what the pass over bytes has to equal. */
function referenceTokenize(text: string, tokens: Tokens, knows: KnowsWord): void {
  tokens.count = 0;
  let gap = 1 << BREAK;
  for (let i = 0; i < text.length; ) {
    const meaning = meaningOf(text.charCodeAt(i));
    if (meaning >= WORD) {
      i = readWord(text, i, meaning, gap, tokens, knows);
      gap = 0;
      continue;
    }
    if (meaning === NEWLINE) {
      const windows = text[i] === '\n' && text[i - 1] === '\r';
      const again = (gap & (1 << NEWLINE)) !== 0 ? 1 << BREAK : (1 << NEWLINE) | (1 << SPACE);
      if (!windows) gap |= again;
    } else if (meaning > MARK || meaning === BREAK) gap |= 1 << meaning;
    i++;
  }
}

const PIECES = [
  ...['a', 'Ab', 'B', 'NATO', 'ä', 'Ä', 'ß', 'é', 'e\u0301', 'Ж', 'ж', '한', '가', '\u1100\u1161'],
  ...['𝐀', '𝒷', '😀', 'İ', 'ı', 'ﬁ', 'Ǆ', '１', '٣', '²', 'ₐ', 'ẞ', '\u0301', 'CNNIn', 'U.S.'],
  ...['1', '12', '000', '.', ',', "'", '’', 's', 'S', ' ', '\u00a0', '\u202f', '-', '–', '—'],
  ...['\n', '\r\n', '\u2028', '\u00ad', '\u200b', '€', '\u0000'],
  // Half a pair of units is U+FFFD among the bytes.
  ...['\ud835', '\udc00', '\ufffd'],
];

function rows({ count, start, end, hash, check, shape, gap }: Tokens): readonly number[][] {
  return Array.from({ length: count }, (_, i) =>
    [start, end, hash, check, shape, gap].map((column) => column[i] as number),
  );
}

test.each([true, false])('reads bytes as it would read units, words known: %s', (known) => {
  const fast = createTokens(2);
  const slow = createTokens(2);
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      tokenize(text, fast, () => known);
      referenceTokenize(text, slow, () => known);
      expect(rows(fast)).toEqual(rows(slow));
    }),
    { numRuns: 2_000 },
  );
});

test('a half of a pair is a break', () => {
  const tokens = createTokens();
  tokenize('Kur\ud83dsk \udc00 Kiew', tokens, () => true);
  expect(rows(tokens).map(([start, end]) => [start, end])).toEqual([
    [0, 3],
    [4, 6],
    [9, 13],
  ]);
});

test('letters and digits in turns, which no separator ends, are gone over once', () => {
  const tokens = createTokens();
  // Gone over anew at each word they would take minutes.
  tokenize('a1'.repeat(250_000), tokens, () => true);
  expect(tokens.count).toBe(500_000);
});

test('half a pair of units parts words, whatever was read before', () => {
  const words = (text: string): readonly string[] => {
    const tokens = createTokens();
    tokenize(text, tokens, () => false);
    return rows(tokens).map(([start, end]) => text.slice(start, end));
  };
  words('\ufffd 钕');
  expect(words('钕\ud835nord')).toEqual(['钕', 'nord']);
  expect(words('\ud835Nord𝐊')).toEqual(['Nord']);
});
