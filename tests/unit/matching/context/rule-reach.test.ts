import { describe, expect, test } from 'vitest';
import type { ContextRule } from '../../../../src/claims/topic.ts';
import { buildLexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../../src/matching/matcher.ts';
import { topic } from '../topics.ts';

/** Whether "Ostrava" counts in a text where it needs "camp" as the rule says. */
function counts(rule: 'before' | 'after' | 'sentence' | 'near', text: string): boolean {
  const when: readonly ContextRule[] = [{ rule, words: ['camp'] }];
  const place = topic('ostrava', 'place', { en: [{ text: 'Ostrava', when }] });
  const matcher = createMatcher(buildLexicon([place]));
  const blocks = text.split('\n\n').map((each, id) => ({ id, text: each, language: null }));
  const { findings } = matcher.scan(blocks, { language: 'en' });
  return findings.some(({ mentions }) => mentions.length > 0);
}

describe('a word that a name asks for', () => {
  test.each([
    ['before', 'The camp they call Ostrava is old.', true],
    ['before', 'The camp that they call Ostrava is old.', false],
    ['before', 'That is no camp. Ostrava is old.', false],
    ['before', 'They call Ostrava a camp.', false],
    ['after', 'They saw Ostrava with its camp.', true],
    ['after', 'They saw Ostrava with its old camp.', false],
    ['after', 'They saw Ostrava. A camp was there.', false],
    ['sentence', 'The camp that nobody of them had ever seen lies in Ostrava.', true],
    ['sentence', 'They saw a camp. Later they saw Ostrava.', false],
    ['near', 'They saw a camp. Later they saw Ostrava.', true],
    ['near', 'They saw a camp. It was late. Then they saw Ostrava.', false],
    ['near', 'They saw Ostrava. It was a camp.', false],
  ] as const)('%s: %s %s', (rule, text, expected) => {
    expect(counts(rule, text)).toBe(expected);
  });
});
