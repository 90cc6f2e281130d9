import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { topic } from './topics.ts';

/** A mention as start, end and topic. */
type Span = readonly [start: number, end: number, topic: string];

/**
 * Slow and plain: at every word of the text tries every alias, word by word and letter by letter,
 * and keeps the longest. Words are runs of letters; a single space or hyphen may part those of a name.
 */
function reference(text: string, aliases: readonly string[]): Span[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans: Span[] = [];
  let i = 0;
  while (i < words.length) {
    let best = 0;
    let name = '';
    aliases.forEach((alias, number) => {
      const wanted = alias.split(/[ -]/);
      if (wanted.length <= best) return;
      const fits = wanted.every((word, k) => {
        const at = words[i + k];
        if (at === undefined || at.text !== word) return false;
        if (k === 0) return true;
        return /^[ -]$/.test(text.slice(words[i + k - 1]?.end, at.start));
      });
      if (!fits) return;
      best = wanted.length;
      name = String(number);
    });
    if (best > 0) {
      spans.push([words[i]?.start ?? 0, words[i + best - 1]?.end ?? 0, name]);
      i += best;
    } else i++;
  }
  return spans;
}

const word = fc.constantFrom(
  'Ab',
  'ab',
  'Abc',
  'ABC',
  'Öl',
  'ol',
  'Xy',
  'xyz',
  'Zürich',
  'Ro',
  'ß',
);
const alias = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([text, gap], i) => (i + 1 === parts.length ? text : text + gap)).join(''),
  );
const gap = fc.constantFrom(' ', '-', ', ', ' – ', '; ', '\n\n', ' (', '! ', ' ');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 60 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''));

describe('the matcher against a slow one', () => {
  test('finds the same exact aliases', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(alias, { maxLength: 12, selector: normal }),
        text,
        (aliases, t) => {
          const topics = aliases.map((name, number) =>
            topic(String(number), 'concept', { de: [{ text: name, form: 'exact' }] }),
          );
          const matcher = createMatcher(buildLexicon(topics));
          const { findings } = matcher.scan([{ id: 1, text: t, language: 'de' }], {
            language: 'de',
          });
          const spans = findings[0]?.mentions.map(
            ({ start, end, topic: id }): Span => [start, end, id],
          );
          expect(spans).toEqual(reference(t, aliases));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Two aliases that differ in a hyphen only are one and the same to both. */
function normal(name: string): string {
  return name.replace(/-/g, ' ');
}
