import { expect, test } from 'vitest';
import { relativeDatesIn } from '../../../src/claims/ranking/relative-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2025-01-15';

test.each([
  ['de', 'Das teilte das Amt am Dienstag mit.', ['2025-01-14']],
  [
    'de',
    'Am Mittwoch fuhr das Schiff ab, am Donnerstag zuvor kam es.',
    ['2025-01-15', '2025-01-09'],
  ],
  [
    'de',
    'Der Vertrag aus dem vergangenen Jahr gilt, anders als der aus dem Vorjahr.',
    ['2024', '2024'],
  ],
  [
    'de',
    'Wie gestern bekannt wurde, begann es in der letzten Woche.',
    ['2025-01-14', '2025-01-08'],
  ],
  ['en', 'The office said on Sunday that it began last month.', ['2025-01-12', '2024-12']],
  ['en', 'Signed last year, it was renewed today.', ['2024', '2025-01-15']],
] as const)('names by the article’s day (%s): %s', (language, text, dates) => {
  expect(relativeDatesIn(text, language, PUBLISHED)).toEqual(dates);
});

test.each([
  ['de', 'Der Montagehafen lag still, seit Jahren schon.'],
  ['de', 'Im Jahr darauf kam der letzte Zug.'],
  ['en', 'The Fridays band played its last years ago.'],
  ['en', 'It will last a week.'],
] as const)('names no such date (%s): %s', (language, text) => {
  expect(relativeDatesIn(text, language, PUBLISHED)).toEqual([]);
});
