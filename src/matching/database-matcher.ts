import type { Database } from '../claims/database.ts';
import { createFigureReader } from './figures/reader.ts';
import type { FigureClaim } from './figures/record/known-figures.ts';
import { buildFigureRecord } from './figures/record/record.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/** Topics, and what claims count about them; a database fits. */
export interface Counting extends Pick<Database, 'topics' | 'subjects'> {
  readonly claims: ReadonlyMap<unknown, FigureClaim>;
}

/** A matcher for the topics of a database that reads the figures about them too. */
export function createDatabaseMatcher({ topics, claims, subjects }: Counting): Matcher {
  const record = buildFigureRecord(topics.values(), claims.values());
  return createMatcher(buildLexicon(topics.values(), subjects), createFigureReader(record));
}
