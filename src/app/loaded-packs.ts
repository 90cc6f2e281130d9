import type { Database } from '../claims/database.ts';
import { createDatabaseMatcher } from '../matching/database-matcher.ts';
import type { Matcher } from '../matching/matcher.ts';
import { loadBundledPacks } from '../packs/bundled.ts';
import { joinPacks } from '../packs/join.ts';

/** The claim database and the matcher compiled from its aliases. */
export interface LoadedPacks {
  readonly database: Database;
  readonly matcher: Matcher;
}

/** Loads and compiles the bundled packs at the first call and keeps them while the background lives. */
export function packLoader(): () => Promise<LoadedPacks> {
  let loading: Promise<LoadedPacks> | null = null;
  return () => {
    loading ??= loadBundledPacks().then((packs) => {
      const { database } = joinPacks(packs);
      return { database, matcher: createDatabaseMatcher(database) };
    });
    return loading;
  };
}
