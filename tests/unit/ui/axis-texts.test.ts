import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTexts } from '../../../src/ui/messages/axis-texts.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { valueScale } from '../../../src/ui/plot/value-scale.ts';

describe('the labels of an axis', () => {
  test.each([
    [[0, 50, 100], '0, 50, 100', '0, 50, 100'],
    [[10_000, 12_000], '10,000, 12,000', '10.000, 12.000'],
    [[200_000, 400_000, 800_000], '200,000, 400,000, 800,000', '200.000, 400.000, 800.000'],
    [[900_000, 1_000_000, 1_100_000], '0.9M, 1.0M, 1.1M', '0,9 Mio., 1,0 Mio., 1,1 Mio.'],
    [[0, 500_000, 1_000_000], '0, 0.5M, 1.0M', '0, 0,5 Mio., 1,0 Mio.'],
    [[950_000, 1_000_000], '0.95M, 1.00M', '0,95 Mio., 1,00 Mio.'],
    [[1e6, 1e7, 1e8], '1M, 10M, 100M', '1 Mio., 10 Mio., 100 Mio.'],
    [[1e4, 1e5, 1e6], '10K, 100K, 1,000K', '10 Tsd., 100 Tsd., 1.000 Tsd.'],
    [[100, 1e4, 1e6], '100, 10,000, 1,000,000', '100, 10.000, 1.000.000'],
    [[2e10, 4e10], '20B, 40B', '20 Mrd., 40 Mrd.'],
    [[5e11, 1e12], '0.5T, 1.0T', '0,5 Bio., 1,0 Bio.'],
    [[0.5, 1], '0.5, 1.0', '0,5, 1,0'],
  ])('%j are all in one scale', (values, en, de) => {
    const said = (language: string) =>
      axisTexts(messagesFor(language), values, 'people').join(', ').replaceAll('\u00a0', ' ');
    expect(said('en')).toBe(en);
    expect(said('de')).toBe(de);
  });

  test('of shares are percent, of power gigawatts', () => {
    const messages = messagesFor('en');
    expect(axisTexts(messages, [0, 20], 'percent')).toEqual(['0%', '20%']);
    expect(axisTexts(messages, [2e9, 10e9], 'W')).toEqual(['2', '10']);
  });

  test('differ from each other and keep to one scale, whatever is drawn', () => {
    const numbers = fc.array(fc.oneof(fc.nat(100), fc.nat(2_000_000), fc.nat(2_000_000_000)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('de', 'en'),
        fc.integer({ min: 2, max: 5 }),
        (all, language, most) => {
          const { ticks } = valueScale(all, 0, 100, most);
          const texts = axisTexts(messagesFor(language), ticks, 'people');
          expect(new Set(texts).size).toBe(texts.length);
          const scales = new Set(
            texts.filter((text) => text !== '0').map((text) => text.replace(/[\d.,\s]*/, '')),
          );
          expect(scales.size).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
