import { expect, test } from 'vitest';
import { buildSample } from '../../../src/claims/views/build-sample.ts';
import { databaseOf, ENGLISH_READER, figureOf } from '../../support/database.ts';
import { NOTHING_HIDDEN } from '../../support/nothing-hidden.ts';

const claim = (id: string, said: string, more: object = {}) => ({
  id,
  said,
  topics: ['large'],
  sources: ['gazette-1'],
  statement: { en: `Statement ${id}.`, de: `Aussage ${id}.` },
  ...more,
});

const database = databaseOf({
  topics: [{ id: 'small' }, { id: 'large', label: { en: 'Harbour', de: 'Hafen' } }],
  claims: [
    claim('later', '2024-03-03', { figure: figureOf(12_000) }),
    claim('month', '2024-01'),
    claim('weak', '2024-01-02', { evidence: 'weak' }),
    claim('first', '2024-01-03', { evidence: 'independent' }),
    { id: 'other', topics: ['small'], sources: ['gazette-1'] },
  ],
  sources: [{ id: 'gazette-1', publisher: 'gazette' }],
});

test('is made of firm statements about the topic with most claims, the oldest first', () => {
  expect(buildSample(database, ENGLISH_READER, 'long')).toEqual({
    topic: { text: 'Harbour', language: 'en' },
    day: '2024-03-03',
    statements: [
      { text: 'Statement first.', language: 'en' },
      { text: 'Statement later.', language: 'en' },
    ],
  });
});

test('short, each of its statements has a figure', () => {
  expect(buildSample(database, ENGLISH_READER, 'short')?.statements).toEqual([
    { text: 'Statement later.', language: 'en' },
  ]);
});

test('is none where everything is switched off or nothing is there', () => {
  const reader = { ...ENGLISH_READER, hidden: { ...NOTHING_HIDDEN, publishers: ['gazette'] } };
  expect(buildSample(database, reader, 'long')).toBeNull();
  expect(buildSample(databaseOf({}), ENGLISH_READER, 'long')).toBeNull();
});
