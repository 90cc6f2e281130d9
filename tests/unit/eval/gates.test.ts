import { describe, expect, test } from 'vitest';
import { failedGates } from '../../eval/gates.ts';
import { pair, precision, recall } from '../../eval/score.ts';
import { type Totals, totalsOf } from '../../eval/totals.ts';

const perfect: Totals = {
  ...totalsOf([]),
  texts: 30,
  words: 10_000,
  byLanguage: new Map([
    ['de', { right: 100, wrong: 0, missed: 0 }],
    ['en', { right: 100, wrong: 0, missed: 0 }],
  ]),
  unrelated: { words: 5_000, falseMentions: 0 },
  figures: { right: 50, wrong: 0, missed: 0 },
  claims: { sentences: 100, first: 100, amongThree: 100, wrong: 0, unrelated: 0, unasked: 0 },
};

describe('failedGates', () => {
  test('holds when nothing is missed or invented, and where there are no texts', () => {
    expect(failedGates(perfect)).toEqual([]);
    expect(failedGates(totalsOf([]))).toEqual([]);
  });

  test.each<[string, Partial<Totals>, RegExp]>([
    [
      'mentions invented in one language',
      { byLanguage: new Map([['de', { right: 98, wrong: 2, missed: 0 }]]) },
      /de: precision 0\.98/,
    ],
    [
      'mentions missed in one language',
      { byLanguage: new Map([['en', { right: 96, wrong: 0, missed: 4 }]]) },
      /en: recall 0\.96/,
    ],
    [
      'a false mention in little unrelated text',
      { unrelated: { words: 5_000, falseMentions: 1 } },
      /unrelated text: 2,/,
    ],
    [
      'figures invented',
      { figures: { right: 97, wrong: 3, missed: 0 } },
      /figures: precision 0\.97/,
    ],
    ['figures missed', { figures: { right: 91, wrong: 0, missed: 9 } }, /figures: recall 0\.91/],
    [
      'wrong claims first',
      { claims: { ...perfect.claims, first: 89 } },
      /claims: right one first 0\.89/,
    ],
    ['one wrong comparison', { wrongComparisons: 1 }, /wrong comparisons: 1/],
  ])('fails on %s', (_, change, line) => {
    const failed = failedGates({ ...perfect, ...change });
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(line);
  });
});

describe('pair', () => {
  const same = (a: { name: string }, b: { name: string }) => a.name === b.name;
  const at = (start: number, end: number, name: string) => ({ start, end, name });

  test('takes each found thing once, and only where it overlaps', () => {
    const expected = [at(0, 4, 'a'), at(5, 9, 'a'), at(10, 14, 'b')];
    const found = [at(2, 8, 'a'), at(10, 14, 'a')];
    const { right, missed, wrong } = pair(expected, found, same);
    expect(right).toEqual([[expected[0], found[0]]]);
    expect(missed).toEqual([expected[1], expected[2]]);
    expect(wrong).toEqual([found[1]]);
  });

  test('gives shares of one where there is nothing to find or nothing found', () => {
    expect(precision({ right: 0, wrong: 0, missed: 3 })).toBe(1);
    expect(recall({ right: 0, wrong: 3, missed: 0 })).toBe(1);
  });
});
