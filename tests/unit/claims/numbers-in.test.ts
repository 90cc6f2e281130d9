import { expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { numbersIn } from '../../../src/claims/ranking/numbers-in.ts';

test.each<readonly [Language, string, readonly number[]]>([
  ['en', '12,000 of 10 000 and 7', [12_000, 10_000, 7]],
  ['de', '12.000 von 100', [12_000, 100]],
  ['en', '13.5 trillion roubles, $425m, 90bn', [13.5e12, 425e6, 90e9]],
  ['de', '13,5 Billionen Rubel, 4,3 Mio., 28 Milliarden', [13.5e12, 4.3e6, 28e9]],
  ['de', '50-Milliarden-Kredit', [50e9]],
  ['en', '5 metres in 2 moves', [5, 2]],
  ['de', '99,6 Prozent, 0,44 Prozent; 17.30 Uhr', [99.6, 0.44, 17.3]],
  ['de', 'am 3.10.2025', [3, 10, 2025]],
  ['en', 'Two million tonnes, half a million more; a thousand boats', [2e6, 5e5, 1e3]],
  ['de', 'Fast zwei Millionen, eine halbe Million, anderthalb Milliarden', [2e6, 5e5, 1.5e9]],
  ['de', 'allein Millionen, kein Tausend, zwei Boote', []],
  ['en', 'I am one of several million; two boats', []],
  ['de', 'keine', []],
])('%s: %s', (language, text, numbers) => {
  expect(numbersIn(text, language)).toEqual(numbers);
});
