import { expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createVocabulary, LINKS, termsAt } from '../../../../src/matching/lexicon/vocabulary.ts';
import { createMatcher } from '../../../../src/matching/matcher.ts';
import { tokenize } from '../../../../src/matching/words/tokenize.ts';
import { createTokens } from '../../../../src/matching/words/tokens.ts';
import { topic } from '../topics.ts';

const lexicon = buildLexicon([topic('kursk', 'place', { en: ['Kursk'] })]);

/** Numbers that were kept, far more than one lexicon's words ever need. */
const HEAP = Array.from({ length: 1 << 20 }, () => 7);

test('forgets between two blocks what has become too much, and begins anew with nothing', () => {
  const vocabulary = createVocabulary(lexicon);
  vocabulary.keep(HEAP);
  vocabulary.settle();
  expect(vocabulary.keep([1])).toBe(1);

  const tokens = createTokens();
  tokenize('Kursk', tokens, () => true);
  vocabulary.read('Kursk', tokens);
  const terms = termsAt(tokens.meaning[0] as number);
  // What lay there before is no link of the new word.
  expect([...vocabulary.pool().slice(terms - LINKS, terms)]).toEqual(Array(LINKS).fill(0));
});

test('forgets nothing that is little', () => {
  const vocabulary = createVocabulary(lexicon);
  const first = vocabulary.keep([1, 2]);
  vocabulary.settle();
  expect(vocabulary.keep([1])).toBe(first + 3);
});

test('a matcher finds the same after more words than it remembers', () => {
  const matcher = createMatcher(lexicon);
  const scan = (text: string) =>
    matcher.scan([{ id: 0, text, language: 'en' }], { language: 'en' }).findings[0]?.mentions;
  const before = scan('They saw Kursk.');
  expect(before).toHaveLength(1);
  for (let page = 0; page < 8; page++) {
    scan(
      Array.from(
        { length: 10_000 },
        (_, nr) =>
          `w${(page * 10_000 + nr).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
      ).join(' '),
    );
  }
  expect(scan('They saw Kursk.')).toEqual(before);
});

test('a name of more words than are followed is left out', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, nr) => `Word${'abcdefghijklmnopqrstuvwxyz'[nr]}`).join(' ');
  for (const [count, found] of [
    [24, 1],
    [25, 0],
  ] as const) {
    const matcher = createMatcher(
      buildLexicon([topic('long', 'organisation', { en: [words(count)] })]),
    );
    const { findings } = matcher.scan(
      [{ id: 0, text: `The ${words(count)} met.`, language: 'en' }],
      {
        language: 'en',
      },
    );
    expect(findings[0]?.mentions, `${count} words`).toHaveLength(found);
  }
});
