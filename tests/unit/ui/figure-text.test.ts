import { expect, test } from 'vitest';
import type { Figure } from '../../../src/claims/figure.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { amountText, rateText } from '../../../src/ui/messages/figure-text.ts';
import { figureOf } from '../../support/database.ts';

const plain = figureOf(10_000);

const cases: readonly (readonly [Partial<Figure>, string, string])[] = [
  [{}, '10,000', '10.000'],
  [{ high: 12_000 }, '10,000–12,000', '10.000–12.000'],
  [{ approximate: true }, 'about 10,000', 'rund 10.000'],
  [{ high: null }, 'at least 10,000', 'mindestens 10.000'],
  [{ high: null, exclusive: true }, 'more than 10,000', 'mehr als 10.000'],
  [{ low: null }, 'up to 10,000', 'bis zu 10.000'],
  [{ low: null, exclusive: true }, 'fewer than 10,000', 'weniger als 10.000'],
  [{ high: null, exclusive: true, approximate: true }, 'just over 10,000', 'gut 10.000'],
  [{ low: null, exclusive: true, approximate: true }, 'almost 10,000', 'fast 10.000'],
  [{ high: null, approximate: true }, 'at least about 10,000', 'mindestens rund 10.000'],
  [{ low: 5_800_000, high: 5_800_000 }, '5.8 million', '5,8 Millionen'],
  [{ low: 65_900_000_000, high: 65_900_000_000 }, '65.9 billion', '65,9 Milliarden'],
  [{ low: 4_000_000, high: 6_000_000 }, '4–6 million', '4–6 Millionen'],
  [{ low: 5_812_345, high: 5_812_345 }, '5,812,345', '5.812.345'],
  [{ low: 900_000, high: 1_000_000 }, '900,000–1,000,000', '900.000–1.000.000'],
  [{ low: 1.5, high: 1.5 }, '1.5', '1,5'],
  [{ unit: 'USD', low: 2_000, high: 2_000 }, '2,000 US dollars', '2.000 US-Dollar'],
  [{ unit: 'USD', low: 2e10, high: 2e10 }, '20 billion US dollars', '20 Milliarden US-Dollar'],
  [{ unit: 'percent', low: 40, high: 50 }, '40–50%', '40–50\u00a0%'],
  [{ unit: 'km', low: 885, high: 885 }, '885 km', '885 km'],
  [{ unit: 'km2', low: 1_200, high: 1_200 }, '1,200\u00a0km²', '1.200\u00a0km²'],
  [{ unit: 'hectares', low: 200, high: 200 }, '200 hectares', '200 Hektar'],
  [{ unit: 'tonnes', low: 50, high: 50 }, '50 tonnes', '50 Tonnen'],
  [{ unit: 'barrels', low: 1e6, high: 1e6 }, '1 million barrels', '1 Million Barrel'],
  [{ unit: 'cases', low: 300_000, high: 300_000 }, '300,000 cases', '300.000 Fälle'],
  [{ unit: 'm', low: 70, high: 70 }, '70 meters', '70 Meter'],
  [{ unit: 'W', low: 9e9, high: 9e9 }, '9 gigawatts', '9 Gigawatt'],
  [{ unit: 'W', low: 5e8, high: 5e8 }, '0.5 gigawatts', '0,5 Gigawatt'],
];

test.each(cases)('%o', (overrides, en, de) => {
  const figure = { ...plain, ...overrides };
  expect(amountText(messagesFor('en-US'), figure)).toBe(en);
  expect(amountText(messagesFor('de'), figure)).toBe(de);
});

test('a rate says per what', () => {
  const pay: Figure = { ...plain, unit: 'USD', low: 2_000, high: 2_000, per: 'month' };
  expect(rateText(messagesFor('en-US'), pay)).toBe('2,000 US dollars a month');
  expect(rateText(messagesFor('de'), pay)).toBe('2.000 US-Dollar im Monat');
  expect(rateText(messagesFor('en'), plain)).toBe('10,000');
});
