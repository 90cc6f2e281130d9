import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { warFigures } from './read-war-figures.ts';

function figuresOf(text: string, language: Language): string {
  return warFigures(text, language)
    .map(({ start, end, measure, of }) => `${text.slice(start, end)}: ${measure} of ${of}`)
    .join(' | ');
}

describe('a number on record is known again by what its claim says', () => {
  test.each<readonly [Language, string, string]>([
    [
      'de',
      'Um die russischen Verluste geht es auch in Kiew: In der Liste des ukrainischen Generalstabs stehen 11.410 zerstörte Panzer der russischen Armee.',
      '11.410: tanks-lost of armed-forces-russia',
    ],
    [
      'en',
      'The draft of the peace plan with 28 points wanted something else. It had the Ukrainian army shrink to 600,000 men.',
      '600,000: strength-limit of peace-plan-28',
    ],
    [
      'en',
      'Russian losses are counted in Kyiv. The General Staff had them at 999,200 in June.',
      '999,200: lost of russian-military-losses',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(figuresOf(text, language)).toBe(expected);
  });
});

describe('nothing is made of a number for being the same', () => {
  test.each<readonly [Language, string]>([
    ['en', 'The draft of the peace plan was read by 600,000 people.'],
    ['en', 'Russian losses are disputed. The army museum in Kyiv has 999,200 visitors a year.'],
    ['en', 'The Ukrainian army has 390 cooks; of the prisoner exchange nobody spoke.'],
    [
      'en',
      'The shadow fleet is under sanctions. In the EU 117 ministers have resigned, and ships stay away.',
    ],
    // Another number, as near as it may be.
    ['en', 'Russian losses are counted in Kyiv. The General Staff had them at 999,300 visits.'],
    // Another bound.
    [
      'en',
      'Russian losses are counted in Kyiv. The General Staff had them at below 999,200 in June.',
    ],
    // A part, and a whole.
    ['de', 'Die ukrainische Luftwaffe fing 500 von 728 Drohnen ab.'],
  ])('%s: %s', (language, text) => {
    expect(figuresOf(text, language)).toBe('');
  });
});
