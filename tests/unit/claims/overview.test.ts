import { expect, test } from 'vitest';
import { buildOverview } from '../../../src/claims/overview.ts';
import { databaseOf } from '../../support/database.ts';

const database = databaseOf({
  topics: [{ id: 'harbour', label: { de: 'Hafen', en: 'Harbour' } }, { id: 'office' }],
  claims: [{ id: 'a', topics: ['harbour'], sources: ['gazette-1'] }],
  sources: [{ id: 'gazette-1', publisher: 'gazette' }],
  publishers: [{ id: 'gazette', name: 'Example Gazette' }],
});

test('counts everything and names what is wanted and known', () => {
  const wanted = { publishers: ['gazette', 'gone'], topics: ['harbour', 'gone', '__proto__'] };
  const overview = buildOverview(database, wanted, 'de');
  expect(overview.counts).toMatchObject({ topics: 2, claims: 1, sources: 1 });
  expect(overview.publishers).toEqual({ gazette: 'Example Gazette' });
  expect(overview.topics).toEqual({ harbour: 'Hafen' });
});
