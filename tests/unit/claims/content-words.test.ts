import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/claims/ranking/content-words.ts';

describe('contentWords', () => {
  it('brings forms of a word together', () => {
    expect(contentWords('counted', 'en')).toBe(contentWords('Counting', 'en').slice(0, 5));
    expect(
      contentWords('nordkoreanischen', 'de').startsWith(contentWords('nordkoreanische', 'de')),
    ).toBe(true);
    expect(contentWords('Getötet', 'de')).toBe(contentWords('GETÖTET', 'de'));
  });

  it('leaves out function words of its language, numbers and what is too short', () => {
    expect(contentWords('Sie sind nicht in der Ukraine: 12.000 am 3. 10.', 'de')).toBe('ukrai');
    expect(contentWords('They are not in the harbour, 12,000 of them', 'en')).toBe('harbo');
  });

  it('has each word once and nothing for nothing', () => {
    expect(contentWords('harbour, Harbour; HARBOUR!', 'en')).toBe('harbo');
    expect(contentWords('', 'de')).toBe('');
    expect(contentWords('… 12 % – der die das', 'de')).toBe('');
  });
});
