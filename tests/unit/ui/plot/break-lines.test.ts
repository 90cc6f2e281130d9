import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/ui/plot/break-lines.ts';

const lines = (text: string, most: number) => breakLines(text, most, ({ length }) => length);

test('a text that fits is one line', () => {
  expect(lines('Harbour office', 14)).toEqual(['Harbour office']);
});

test('a longer one has as few lines as it can, as even as they can be', () => {
  expect(lines('The harbour office of the old town', 30)).toEqual([
    'The harbour office',
    'of the old town',
  ]);
  expect(lines('The harbour office of the old town', 12)).toEqual([
    'The harbour',
    'office of',
    'the old town',
  ]);
});

test('a word that is wider stands alone and is whole', () => {
  expect(lines('Altes Hafenverwaltungsamt', 10)).toEqual(['Altes', 'Hafenverwaltungsamt']);
  expect(lines('', 10)).toEqual(['']);
});
