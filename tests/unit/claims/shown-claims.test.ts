import { describe, expect, test } from 'vitest';
import type { HintQuery } from '../../../src/claims/hint.ts';
import { buildHint } from '../../../src/claims/views/build-hint.ts';
import { databaseOf, ENGLISH_READER } from '../../support/database.ts';

const database = databaseOf({
  topics: [{ id: 'topic-a', kind: 'force', label: { en: 'Dock workers' }, summary: { en: 'W.' } }],
  claimants: ['office', 'union', 'owner', 'guild'].map((id) => ({ id, name: { en: id } })),
  publishers: [{ id: 'gazette', name: 'Example Gazette' }],
  sources: [{ id: 'gazette-1', publisher: 'gazette' }],
  claims: [
    {
      id: 'strike',
      claimant: 'office',
      said: '2024-10-18',
      statement: {
        en: 'The office said that the dock workers had gone on strike over night shifts.',
      },
      contradicts: ['no-strike'],
    },
    {
      id: 'no-strike',
      claimant: 'owner',
      act: 'denied',
      said: '2024-03-01',
      statement: { en: 'The owner rejected all accusations.' },
      contradicts: ['strike'],
    },
    {
      id: 'wages-old',
      claimant: 'union',
      said: '2024-10-16',
      statement: { en: 'The union demanded higher wages.' },
      supersededBy: 'wages-new',
    },
    {
      id: 'wages-new',
      claimant: 'union',
      said: '2024-10-17',
      statement: { en: 'The union took its demand for wages back.' },
    },
    {
      id: 'cranes',
      claimant: 'office',
      said: '2024-10-01',
      statement: { en: 'The office bought cranes.' },
    },
    {
      id: 'ancient',
      claimant: 'guild',
      said: '2019-10-01',
      statement: { en: 'The guild painted a lighthouse.' },
    },
    {
      id: 'later',
      claimant: 'owner',
      said: '2024-10-30',
      statement: { en: 'The owner sold the warehouse.' },
    },
  ],
});

function shown(text: string, published: string | null = '2024-10-20') {
  const query: HintQuery = {
    topic: 'topic-a',
    sentence: { text, language: 'en', topics: ['topic-a'], figure: null },
    published,
    reader: ENGLISH_READER,
  };
  return (buildHint(database, query)?.claims ?? []).map(({ id, fits }) => `${id} ${fits}`);
}

describe('a hint shows', () => {
  test('what fits the sentence first and says that the rest is only on the topic', () => {
    const [first, ...rest] = shown('Dock workers had gone on strike over night shifts, it said.');
    expect(first).toBe('strike true');
    expect(rest.map((claim) => claim.endsWith(' false'))).toEqual([true, true]);
  });

  test('beside a claim that fits the one that contradicts it', () => {
    const [, second] = shown('Dock workers had gone on strike over night shifts, it said.');
    expect(second).toBe('no-strike false');
  });

  test('of a sentence that states none the latest known claim of each claimant', () => {
    const claims = shown('Dock workers were mentioned.');
    expect(claims).toContain('wages-new false');
    expect(claims).not.toContain('wages-old false');
    expect(claims).not.toContain('later false');
    expect(claims).not.toContain('ancient false');
    expect(claims.filter((claim) => /strike|cranes/.test(claim)).length).toBe(2);
    expect(claims).not.toEqual(expect.arrayContaining(['strike false', 'cranes false']));
  });

  test('what was said since then where too little was known', () => {
    expect(shown('Dock workers were mentioned.', '2024-03-02')).toContain('no-strike false');
    expect(shown('Dock workers were mentioned.', '2024-03-02')).toHaveLength(3);
  });

  test('as close no claim made long after the article, unless the sentence names its day', () => {
    const text = 'Dock workers had gone on strike over night shifts';
    expect(shown(`${text}, it said.`, '2024-10-17')).toContain('strike true');
    expect(shown(`${text}, it said.`, '2024-03-02')).toContain('strike false');
    expect(shown(`${text} on 18 October 2024.`, '2024-03-02')).toContain('strike true');
  });
});
