import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/claims/database.ts';
import { createDatabaseMatcher } from '../../src/matching/database-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { checkPack } from '../../src/packs/check-pack.ts';
import { joinPacks } from '../../src/packs/join.ts';
import { PACK_FILES } from '../../src/packs/pack.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'packs');

interface Shipped {
  readonly database: Database;
  readonly matcher: Matcher;
}

let loaded: Shipped | null = null;

/** The packs as they are shipped, read once. */
export function shipped(): Shipped {
  if (loaded !== null) return loaded;
  const packs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const read = (file: string) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
      const checked = checkPack(Object.fromEntries(PACK_FILES.map((file) => [file, read(file)])));
      if (!checked.ok) throw new Error(`the pack ${name} is not in order`);
      return checked.pack;
    });
  const { database } = joinPacks(packs);
  loaded = { database, matcher: createDatabaseMatcher(database) };
  return loaded;
}
