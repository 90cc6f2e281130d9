import type { Database } from '../claims/database.ts';
import { createFigureReader } from './figures/reader.ts';
import { buildFigureRecord } from './figures/record.ts';
import { buildLexicon } from './lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/** A matcher for the topics of a database that reads the figures about them too. */
export function createDatabaseMatcher({
  topics,
  claims,
  subjects,
}: Pick<Database, 'topics' | 'claims' | 'subjects'>): Matcher {
  const record = buildFigureRecord(topics.values(), claims.values());
  return createMatcher(buildLexicon(topics.values(), subjects), createFigureReader(record));
}
