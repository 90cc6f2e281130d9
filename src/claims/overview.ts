import type { Database, PackInfo } from './database.ts';
import { inLanguage, type Language } from './language.ts';
import type { PublisherId } from './source.ts';
import type { TopicId } from './topic.ts';

/** What is on record, and the names of some of it. */
export interface Overview {
  readonly packs: readonly PackInfo[];
  readonly counts: {
    readonly topics: number;
    readonly claims: number;
    readonly sources: number;
    readonly publishers: number;
  };
  /** Names by id; what no pack knows any more is left out. */
  readonly publishers: Readonly<Record<PublisherId, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
}

/** Counts all that the database holds, whatever publishers are off; labels are in `language`, or in another one where they lack it. */
export function buildOverview(
  database: Database,
  wanted: { readonly publishers: readonly PublisherId[]; readonly topics: readonly TopicId[] },
  language: Language,
): Overview {
  const { topics, claims, sources, publishers, packs } = database;
  return {
    packs,
    counts: {
      topics: topics.size,
      claims: claims.size,
      sources: sources.size,
      publishers: publishers.size,
    },
    publishers: named(wanted.publishers, (id) => publishers.get(id)?.name),
    topics: named(wanted.topics, (id) => inLanguage(topics.get(id)?.label ?? {}, language)?.text),
  };
}

function named(
  ids: readonly string[],
  nameOf: (id: string) => string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids.flatMap((id): [string, string][] => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}
