import { describe, expect, test } from 'vitest';
import {
  type FigureClaim,
  knownFigures,
  ROOT_OF,
  rootsOf,
} from '../../../../src/matching/figures/record/known-figures.ts';
import { figureOf } from '../../../support/database.ts';

const claim: FigureClaim = {
  figure: figureOf(100, 120, { asOf: '2025-03' }),
  said: '2025-04-02',
  topics: ['topic-a', 'topic-b'],
  statement: {
    de: 'Im Hafen lagen Anfang Januar 2025 Kähne.',
    en: 'Barges lay in the harbour in early January 2025.',
  },
};

test('a number is known by both of its ends, with the other topics of its claim', () => {
  const known = knownFigures([claim, { ...claim, figure: null }]);
  expect([...known.keys()]).toEqual([100, 120]);
  expect(known.get(100)).toHaveLength(1);
  expect(known.get(100)?.[0]).toBe(known.get(120)?.[0]);
  expect(known.get(100)?.[0]?.about).toEqual(['topic-b']);
});

describe.each(['de', 'en'] as const)('what tells a number again, %s', (language) => {
  const [figure] = knownFigures([claim]).get(100) ?? [];
  if (figure === undefined) throw new Error('not known');
  const roots = rootsOf(figure, language);
  const isOne = (word: string) => roots.includes(ROOT_OF[language](word) ?? '');

  test('the words of its statement', () => {
    expect(isOne(language === 'de' ? 'Häfen' : 'harbours')).toBe(true);
    expect(isOne(language === 'de' ? 'Wald' : 'wood')).toBe(false);
  });

  test('the months it was said in, counts to and is told with', () => {
    const months = language === 'de' ? ['April', 'März', 'Januar'] : ['April', 'March', 'January'];
    for (const month of months) expect(isOne(month), month).toBe(true);
    expect(isOne('August')).toBe(false);
  });
});

test('what may, marches or is august is no month', () => {
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  for (const word of ['may', 'march', 'august']) {
    expect(ROOT_OF.en(word)).not.toBe(ROOT_OF.en(capitalised(word)));
  }
});
