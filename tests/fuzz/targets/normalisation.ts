import fc from 'fast-check';
import { foldWord } from '../../../src/matching/words/fold.ts';
import { sentencesOf } from '../../../src/matching/words/sentences.ts';
import { tokenize } from '../../../src/matching/words/tokenize.ts';
import { createTokens } from '../../../src/matching/words/tokens.ts';
import { foldAlias } from '../../../src/packs/fold-alias.ts';
import { type FuzzTarget, must } from '../target.ts';
import { anyText, newsText } from '../texts.ts';

const letters = fc.string({ unit: 'binary', maxLength: 12 });
const language = fc.constantFrom('de', 'en');
const tokens = createTokens();

export const NORMALISATION: readonly FuzzTarget[] = [
  {
    name: 'fold',
    share: 16,
    property: () =>
      fc.property(fc.oneof(letters, anyText), (text) => {
        const folded = foldWord(text);
        must(foldWord(folded) === folded, 'folding what is folded changes it');
        must(
          foldWord(text.normalize('NFD')) === foldWord(text.normalize('NFC')),
          'NFC and NFD differ',
        );
        must(folded.length <= 18 * text.length, 'grows beyond reason');
        must(!/[\s\p{M}\p{Pd}\p{Cf}]/u.test(folded), 'keeps what is no letter');
      }),
  },
  {
    name: 'fold-alias',
    share: 6,
    property: () =>
      fc.property(anyText, (text) => {
        const folded = foldAlias(text);
        must(foldAlias(folded) === folded, 'folding what is folded changes it');
      }),
  },
  {
    name: 'words',
    share: 12,
    property: () =>
      fc.property(newsText(), (text) => {
        tokenize(text, tokens, () => false);
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
          must(start >= last && end > start && end <= text.length, `word ${i}: ${start}–${end}`);
          last = end;
        }
      }),
  },
  {
    name: 'sentences',
    share: 8,
    property: () =>
      fc.property(newsText(), language, (text, of) => {
        const bounds = sentencesOf(text, of);
        let last = 0;
        for (let i = 0; i < bounds.length; i += 2) {
          const [start, end] = [bounds[i] as number, bounds[i + 1] as number];
          must(start >= last && end > start && end <= text.length, `sentence ${start}–${end}`);
          last = end;
        }
        // Only white space lies between sentences.
        let rest = text;
        for (let i = bounds.length - 2; i >= 0; i -= 2) {
          rest = rest.slice(0, bounds[i] as number) + rest.slice(bounds[i + 1] as number);
        }
        must(rest.trim() === '', 'text outside of every sentence');
      }),
  },
];
