import { describe, expect, test } from 'vitest';
import type { TopicKind } from '../../../../src/claims/topic.ts';
import { buildLexicon } from '../../../../src/matching/lexicon/lexicon.ts';
import { createMatcher } from '../../../../src/matching/matcher.ts';
import { topic } from '../topics.ts';

/** What counts as "shells" in a text where they need "Ostrava" beside them. */
function shellsIn(kind: TopicKind, text: string, followsLongForm = false): readonly string[] {
  const shells = topic('shells', kind, {
    en: [
      { text: 'Ostrava shells' },
      {
        text: 'shells',
        when: [
          { rule: 'sentence', words: ['Ostrava'] },
          ...(followsLongForm ? ([{ rule: 'long-form' }] as const) : []),
        ],
        unless: [{ rule: 'sentence', words: ['beach'] }],
      },
    ],
  });
  const matcher = createMatcher(buildLexicon([shells]));
  const blocks = text.split('\n\n').map((each, id) => ({ id, text: each, language: null }));
  const { findings } = matcher.scan(blocks, { language: 'en' });
  return findings.flatMap(({ block, mentions }) =>
    mentions.map(({ start, rule }) => `${block}:${start} ${rule}`),
  );
}

const TOLD = 'They sent shells from Ostrava.';

describe('what a rule let count is told of again', () => {
  test('by names for which no rule holds further down', () => {
    expect(shellsIn('weapon', `${TOLD} It took weeks.\n\nThe shells are old.`)).toEqual([
      '0:10 sentence',
      '1:4 long-form',
    ]);
  });

  test.each([
    ['before it was told', `The shells are old. It took weeks.\n\n${TOLD}`, ['1:10 sentence']],
    ['as something new', `${TOLD}\n\nThen a shells truck came.`, ['0:10 sentence']],
    ['where a word refuses it', `${TOLD}\n\nThe beach has shells.`, ['0:10 sentence']],
    ['where it was never told', 'The shells are old.\n\nThe shells are new.', []],
  ])('not %s', (_, text, expected) => {
    expect(shellsIn('weapon', text)).toEqual(expected);
  });

  test('a concept is whose each sentence says, unless its name may follow the long form', () => {
    const text = `${TOLD}\n\nThe shells are old.`;
    expect(shellsIn('concept', text)).toEqual(['0:10 sentence']);
    expect(shellsIn('concept', text, true)).toEqual(['0:10 sentence', '1:4 long-form']);
  });

  test('a force is not, though its name may follow the long form', () => {
    expect(shellsIn('force', `${TOLD}\n\nThe shells are old.`, true)).toEqual(['0:10 sentence']);
  });
});
