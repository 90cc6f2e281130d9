import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  daysBetween,
  isKnownBy,
  isPartialDate,
  isSurelyEarlier,
  isSurelyKnownBy,
} from '../../../src/claims/partial-date.ts';

describe('partial dates', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2024-09/2024-11'])('accept %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2023-02-29',
    '2024-2',
    '2024-02-30',
    '2024-02-29T00:00',
    '02-2024',
    '2024-11/2024-09',
    '2024-09/2024-09',
    '2024-11/2025-01',
    '2024-09/2024-13',
    '2024/2025',
    '2024-09/2024-11/2024-12',
  ])('refuse "%s"', (date) => expect(isPartialDate(date)).toBe(false));

  it.each([
    ['2024-10-18', '2024-10-17', '2024-10-18'],
    ['2024-10', '2024-10-15', '2024-10-16'],
    ['2024', '2024-07-01', '2024-07-02'],
    ['2024-09/2024-11', '2024-10-15', '2024-10-16'],
  ])('%s is not known by %s but by %s', (date, before, day) => {
    expect([isKnownBy(date, before), isKnownBy(date, day)]).toEqual([false, true]);
  });

  it('are known or not only where the day lies apart from the month or year', () => {
    const known = (date: string) => isSurelyKnownBy(date, '2024-10-05');
    expect(['2024-10-05', '2024-09', '2024'].map(known)).toEqual([true, true, true]);
    expect(['2024-10', '2024-09/2024-11'].map(known)).toEqual([null, null]);
    expect(['2024-10-06', '2024-11', '2025'].map(known)).toEqual([false, false, false]);
  });

  it('are surely earlier only where both are known well enough', () => {
    expect(isSurelyEarlier('2024-09', '2024-10-01')).toBe(true);
    expect(isSurelyEarlier('2024-10', '2024-10-18')).toBe(false);
    expect(isSurelyEarlier('2024-10-18', '2024-10-18')).toBe(false);
    expect(isSurelyEarlier('2024-08', '2024-09/2024-11')).toBe(true);
    expect(isSurelyEarlier('2024-09/2024-11', '2024-12-01')).toBe(true);
    expect(isSurelyEarlier('2024-09/2024-11', '2024-11-30')).toBe(false);
    expect(isSurelyEarlier('2024', '2024-09/2024-11')).toBe(false);
  });

  it('sort from earlier to later', () => {
    const dates = [
      '2025',
      '2024-10/2024-12',
      '2024-10-18',
      '2024',
      '2024-10',
      '2025-03-01',
      '2024-09-30',
    ];
    expect(dates.sort(comparePartialDates)).toEqual([
      '2024',
      '2024-09-30',
      '2024-10',
      '2024-10-18',
      '2024-10/2024-12',
      '2025-03-01',
      '2025',
    ]);
  });

  it('are so many days apart, months and years by their middle', () => {
    expect(daysBetween('2024-10-18', '2024-11-01')).toBe(14);
    expect(daysBetween('2024-11', '2024-10-31')).toBe(-16);
    expect(daysBetween('2024', '2025')).toBe(365);
  });
});
