import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { LANGUAGES } from '../../../src/claims/language.ts';
import { MEASURES } from '../../../src/claims/measure.ts';
import { compareFigures } from '../../../src/claims/views/compare-figures.ts';
import { figureSentences } from '../../support/figure-sentences.ts';
import { read, rowsOf } from './read-figures.ts';
import { tellFigure } from './tell-figure.ts';

describe('what is said about a figure', () => {
  test.each([
    ['„Rund 12.000 nordkoreanische Soldaten sind in Russland“, sagte er.', true],
    ['»Rund 12.000 nordkoreanische Soldaten sind in Russland«, sagte er.', true],
    ['Rund 12.000 nordkoreanische Soldaten sind in Russland, im „Fleischwolf“.', false],
    ['„Fleischwolf“: Rund 12.000 nordkoreanische Soldaten sind in Russland.', false],
  ])('quotation: %s', (text, quoted) => {
    expect(read(text, 'de').figures.map((figure) => figure.quoted)).toEqual([quoted]);
  });

  test.each([
    ['Nicht mehr als 8.000 nordkoreanische Soldaten sind in Kursk.', false],
    ['In Kursk sind nicht nur 8.000 nordkoreanische Soldaten.', false],
    ['In Kursk sind keine 8.000 nordkoreanischen Soldaten.', true],
    ['Moskau dementierte, dass 8.000 nordkoreanische Soldaten in Kursk seien.', true],
  ])('negation: %s', (text, negated) => {
    expect(read(text, 'de').figures.map((figure) => figure.negated)).toEqual([negated]);
  });
});

describe('the statements of the shipped pack', () => {
  const claims = [...rowsOf<Claim>('claims.json').values()];

  test('are set beside figures of the same topic and measure only', () => {
    const wrong: string[] = [];
    for (const { id, statement, figure } of claims) {
      if (figure === null) continue;
      for (const language of LANGUAGES) {
        const text = statement[language] ?? '';
        for (const found of read(text, language).figures) {
          const same = found.low === figure.low && found.high === figure.high;
          if (!same || compareFigures(found, claims, null) === null) continue;
          // "Verluste" stands for "casualties" in some reports; the word itself does not say which.
          const agrees = found.measure === figure.measure || found.measure === 'lost';
          if (!agrees || found.of !== figure.of) wrong.push(`${id}: ${tellFigure(text, found)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const LONG = 200;
const piece = fc.constantFrom(
  ...figureSentences('north-korea').flatMap(({ text }) => text.split(/(?<=[ ,])/)),
  ...['\n', '“', '„', '(', ')', ' – ', '\u00ad', '½', '10', '000', '.'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONG }),
  fc.array(piece, { maxLength: LONG }).map((parts) => parts.join('')),
);

test('any text: figures in order and inside, known measures, the same each time', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { figures, mentions } = read(text, language);
      let last = 0;
      for (const figure of figures) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        last = figure.end;
        expect(text.slice(figure.start, figure.end).trim()).not.toBe('');
        expect(MEASURES).toContain(figure.measure);
        expect(figure.low === null && figure.high === null).toBe(false);
        // Of "nordkoreanischen 5.000 Soldaten" the number is counted; of "Leopard 2" it is a part.
        const inside = mentions.some(
          ({ start, end, via }) => via !== 'phrase' && figure.start < end && start < figure.end,
        );
        expect(inside, 'a number inside a name').toBe(false);
      }
      expect(read(text, language).figures).toEqual(figures);
    }),
    { numRuns: 300 },
  );
});

test('a sentence without end is read to its end', () => {
  const clause = 'und rund 300 nordkoreanische Soldaten wurden in Kursk getötet ';
  expect(read(clause.repeat(5_000), 'de').figures.length).toBeGreaterThan(4_000);
});
