import type { Database, PackInfo } from '../../claims/database.ts';
import { createSearch } from '../../claims/search/search.ts';
import type { SearchQuery, SearchResults } from '../../claims/search/search-results.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { FigureReader } from '../../matching/figures/reader.ts';
import { createMatcher, type Matcher } from '../../matching/matcher.ts';
import { loadBundledLexicon, loadFigureRecord } from '../../packs/bundled.ts';
import { joinPacks } from '../../packs/join.ts';
import { type Pack, RECORDS_FILE, toPackInfo } from '../../packs/pack.ts';
import { askOnce } from './ask-once.ts';
import { rehearse } from './rehearse.ts';

/** The claim database, whole. */
export interface LoadedPacks {
  readonly database: Database;
  readonly search: (query: SearchQuery) => SearchResults;
  /** How many entries two packs disagree about. */
  readonly conflicts: number;
}

/** The bundled packs, in the parts in which they are needed. */
export interface PackLoader {
  /** Finds topics in articles; compiled by the build, so that no name has to be read for it. */
  readonly matcher: () => Promise<Matcher>;
  /** Has the matcher learn what it can before the first article comes. */
  readonly rehearse: () => Promise<void>;
  /** Reads the figures about them; made by the build, so that no claim has to be read for it. */
  readonly figureReader: () => Promise<FigureReader>;
  /** All that is said about them, read when the first hint or list asks for it; without the packs in `off`. */
  readonly packs: (off: readonly string[]) => Promise<LoadedPacks>;
  /** Every bundled pack. */
  readonly all: () => Promise<readonly PackInfo[]>;
  /** The topics that no other pack holds than those in `off`. */
  readonly topicsOf: (off: readonly string[]) => Promise<ReadonlySet<TopicId>>;
}

/**
 * Loads the bundled packs, each part when it is first asked for, and keeps it while the background lives.
 * `readFile` reads a file of the extension; where that fails the next call tries again.
 */
export function packLoader(readFile: (path: string) => Promise<unknown>): PackLoader {
  // The build refuses packs with problems, so they are taken as it wrote them.
  const records = askOnce(async () => (await readFile(RECORDS_FILE)) as readonly Pack[]);
  let joined: { readonly key: string; readonly packs: () => Promise<LoadedPacks> } | null = null;

  const join = async (off: readonly string[]): Promise<LoadedPacks> => {
    const packs = (await records()).filter(({ manifest }) => !off.includes(manifest.id));
    const { database, conflicts } = joinPacks(packs);
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
  };

  const matcher = askOnce(async () => createMatcher(await loadBundledLexicon()));

  return {
    matcher,
    rehearse: askOnce(async () => rehearse(await matcher())),
    figureReader: askOnce(async () => {
      const { createFigureReader } = await import('../../matching/figures/reader.ts');
      return createFigureReader(await loadFigureRecord());
    }),
    packs: (off) => {
      const key = off.toSorted().join(' ');
      // One choice at a time: a reader who changes it looks at the new one.
      if (joined?.key !== key) joined = { key, packs: askOnce(() => join(off)) };
      return joined.packs();
    },
    all: askOnce(async () => (await records()).map(({ manifest }) => toPackInfo(manifest))),
    topicsOf: async (off) => {
      // Nearly always, and then no topic need be read.
      if (off.length === 0) return new Set();
      const packs = await records();
      const topicsIn = (pack: Pack) => pack.topics.map(({ id }) => id);
      const isOff = ({ manifest }: Pack) => off.includes(manifest.id);
      const others = new Set(packs.filter((pack) => !isOff(pack)).flatMap(topicsIn));
      return new Set(packs.filter(isOff).flatMap(topicsIn)).difference(others);
    },
  };
}
