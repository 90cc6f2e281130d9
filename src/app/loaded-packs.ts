import type { Database } from '../claims/database.ts';
import { createSearch } from '../claims/search.ts';
import type { SearchQuery, SearchResults } from '../claims/search-results.ts';
import { createDatabaseMatcher } from '../matching/database-matcher.ts';
import type { Matcher } from '../matching/matcher.ts';
import {
  loadBundledLexicon,
  loadBundledNames,
  loadCountedFigures,
  withRecords,
} from '../packs/bundled.ts';
import { joinPacks } from '../packs/join.ts';
import { RECORDS_FILE } from '../packs/pack.ts';
import { once } from './once.ts';

/** The claim database, whole. */
export interface LoadedPacks {
  readonly database: Database;
  readonly search: (query: SearchQuery) => SearchResults;
  /** How many entries two packs disagree about. */
  readonly conflicts: number;
}

export interface PackLoader {
  /** Finds topics and figures in articles; compiled from names alone. */
  readonly matcher: () => Promise<Matcher>;
  /** All that is said about them, read when the first hint or list asks for it. */
  readonly packs: () => Promise<LoadedPacks>;
}

/**
 * Loads the bundled packs, each part when it is first asked for, and keeps it while the background lives.
 * `readFile` reads a file of the extension; where that fails the next call tries again.
 */
export function packLoader(readFile: (path: string) => Promise<unknown>): PackLoader {
  const names = once(loadBundledNames);
  return {
    matcher: once(async () => {
      const [packs, lexicon, counted] = await Promise.all([
        names(),
        loadBundledLexicon(),
        loadCountedFigures(),
      ]);
      const without = { claims: [], claimants: [], sources: [], publishers: [] };
      const { database } = joinPacks(packs.map((pack) => ({ ...pack, ...without })));
      const claims = new Map(counted.map((figure, index) => [index, { figure }]));
      return createDatabaseMatcher({ ...database, claims }, lexicon);
    }),
    packs: once(async () => {
      const [packs, records] = await Promise.all([names(), readFile(RECORDS_FILE)]);
      const { database, conflicts } = joinPacks(withRecords(packs, records));
      let search: LoadedPacks['search'] | null = null;
      return {
        database,
        search: (query) => {
          // Built when somebody searches: a page needs none.
          search ??= createSearch(database);
          return search(query);
        },
        conflicts: conflicts.length,
      };
    }),
  };
}
