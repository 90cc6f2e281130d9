import { join } from 'node:path';
import type { Database } from '../../src/claims/database.ts';
import type { Topic } from '../../src/claims/topic.ts';
import { listPackFolders } from '../../src/cli/pack-folder.ts';
import { readPacks } from '../../src/cli/read-packs.ts';
import { createDatabaseMatcher } from '../../src/matching/database-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { joinPacks } from '../../src/packs/join.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'assets', 'packs');

/** The shipped packs, joined as the extension joins them; throws when one of them is broken. */
export async function shippedDatabase(): Promise<Database> {
  return joinPacks(await readPacks(await listPackFolders(FOLDER))).database;
}

/** The shipped packs and what reads texts by them. */
export interface Shipped {
  readonly database: Database;
  readonly matcher: Matcher;
}

/** The same with a matcher; throws when a pack is broken. */
export async function loadShipped(): Promise<Shipped> {
  const database = await shippedDatabase();
  return { database, matcher: createDatabaseMatcher(database) };
}

/** The topics of one shipped pack, by the name of its folder. */
export async function shippedTopics(pack: string): Promise<readonly Topic[]> {
  const packs = await readPacks([join(FOLDER, pack)]);
  return packs.flatMap(({ topics }) => topics);
}
