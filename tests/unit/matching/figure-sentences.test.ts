import { describe, expect, test } from 'vitest';
import type { StatedFigure } from '../../../src/matching/mention.ts';
import {
  type FigureSentence,
  figureSentences,
  parseFigureSentences,
} from '../../support/figure-sentences.ts';
import { read } from './read-figures.ts';
import { warFigures } from './read-war-figures.ts';
import { tellFigure, tellShortly } from './tell-figure.ts';

// The sentences of tests/fixtures/figures; its README tells how they are written.

/** Each figure as shortly as the line says it that stands in its place. */
function tell(
  { text, figures: expected }: FigureSentence,
  figures: readonly StatedFigure[],
): readonly string[] {
  return figures.map((figure, at) => {
    const short = tellShortly(text, figure);
    return expected[at] === short ? short : tellFigure(text, figure);
  });
}

test.each(figureSentences('north-korea'))('$place: $text', (sentence) => {
  const { text, language, figures } = sentence;
  expect(tell(sentence, read(text, language).figures)).toEqual(figures);
});

// In a war of many sides who said a number is told by tests of its own.
test.each(figureSentences('war'))('$place: $text', (sentence) => {
  const { text, language, figures } = sentence;
  const found = warFigures(text, language);
  const unsigned = found.map((figure) => ({ ...figure, attributedTo: null, quoted: false }));
  expect(tell(sentence, unsigned)).toEqual(figures);
});

test('no sentence stands there twice', () => {
  for (const folder of ['north-korea', 'war']) {
    const places = Map.groupBy(figureSentences(folder), ({ language, text }) => language + text);
    const twice = [...places.values()].filter(({ length }) => length > 1);
    expect(twice.map((same) => same.map(({ place }) => place).join(' and '))).toEqual([]);
  }
});

describe('the form of the files', () => {
  const parse = (content: string) => parseFigureSentences(content, 'a.en.txt', 'en');

  test('sentences, figures, none, comments', () => {
    const content =
      '# Of ferries.\n\nTen ferries sank.\n  Ten: lost of ferries\n\nNone sank.\n  none\n';
    expect(parse(content)).toEqual([
      {
        place: 'a.en.txt:3',
        language: 'en',
        text: 'Ten ferries sank.',
        figures: ['Ten: lost of ferries'],
      },
      { place: 'a.en.txt:6', language: 'en', text: 'None sank.', figures: [] },
    ]);
  });

  test.each([
    ['One sank.\nTwo sank.\n  none\n', 'a.en.txt:1: neither'],
    ['Two sank.\n', 'a.en.txt:1: neither'],
    ['\n  Two: lost of ferries\n', 'a.en.txt:2: a figure without a sentence'],
    ['Two sank.\n  Two: lost of ferries\n  none\n', 'a.en.txt:1: both'],
  ])('%j is told with its place', (content, told) => {
    expect(() => parse(content)).toThrow(told);
  });
});
