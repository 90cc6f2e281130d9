import type { Database } from '../claims/database.ts';
import { createSearch } from '../claims/search.ts';
import type { SearchQuery, SearchResults } from '../claims/search-results.ts';
import { createDatabaseMatcher } from '../matching/database-matcher.ts';
import type { Matcher } from '../matching/matcher.ts';
import { loadBundledLexicon, loadBundledPacks } from '../packs/bundled.ts';
import { joinPacks } from '../packs/join.ts';

/** The claim database and the matcher compiled from its aliases. */
export interface LoadedPacks {
  readonly database: Database;
  readonly matcher: Matcher;
  readonly search: (query: SearchQuery) => SearchResults;
  /** How many entries two packs disagree about. */
  readonly conflicts: number;
}

/** Loads and compiles the bundled packs at the first call and keeps them while the background lives. */
export function packLoader(): () => Promise<LoadedPacks> {
  let loading: Promise<LoadedPacks> | null = null;
  return () => {
    loading ??= Promise.all([loadBundledPacks(), loadBundledLexicon()]).then(([packs, lexicon]) => {
      const { database, conflicts } = joinPacks(packs);
      let search: LoadedPacks['search'] | null = null;
      return {
        database,
        matcher: createDatabaseMatcher(database, lexicon),
        search: (query) => {
          // Built when somebody searches: a page needs none.
          search ??= createSearch(database);
          return search(query);
        },
        conflicts: conflicts.length,
      };
    });
    return loading;
  };
}
