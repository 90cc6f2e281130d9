import type { Database } from '../claims/database.ts';
import { createFigureReader } from './figures/reader.ts';
import { buildFigureRecord } from './figures/record.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/**
 * A matcher for the topics of a database that reads the figures about them too. `compiled` is the lexicon
 * of these very topics where there is one already.
 */
export function createDatabaseMatcher(
  { topics, claims, subjects }: Pick<Database, 'topics' | 'claims' | 'subjects'>,
  compiled: Lexicon | null = null,
): Matcher {
  const record = buildFigureRecord(topics.values(), claims.values());
  const lexicon = compiled ?? buildLexicon(topics.values(), subjects);
  return createMatcher(lexicon, createFigureReader(record));
}
