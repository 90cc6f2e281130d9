import { type Claim, type ClaimId, oldestFirst } from '../claims/claim.ts';
import type { Database, PackSummary } from '../claims/database.ts';
import type { SubjectSigns } from '../claims/subject.ts';
import { joinClaims } from './join-claims.ts';
import { joinTopics } from './join-topics.ts';
import { type Pack, toPackInfo } from './pack.ts';
import { isSame } from './same.ts';

/** Two packs that say different things under one id. */
export interface Conflict {
  /** The pack whose definition gave way. */
  readonly pack: string;
  readonly kind: 'pack' | 'topic' | 'claim' | 'claimant' | 'source' | 'publisher';
  readonly id: string;
  readonly reason: string;
}

/** All packs as one, and where they disagree. */
export interface Joined {
  readonly database: Database;
  readonly conflicts: readonly Conflict[];
}

type Tables = {
  -readonly [Name in Exclude<
    keyof Database,
    'claimsByTopic' | 'packsByClaim' | 'summaries' | 'subjects' | 'packs'
  >]: Database[Name] extends ReadonlyMap<string, infer Row> ? Map<string, Row> : never;
};

/**
 * One database out of checked packs. Topics and publishers are shared by id: a topic's aliases, phrases
 * and sources are united. A claim that several packs record alike is one, with the topics and
 * sources of all. A claim, claimant or source that differs from an earlier pack's of the same id is kept
 * under `<pack>:<id>`, so that no claim ever gets another one's source. Every difference is reported; of
 * packs with the same id the first is taken.
 */
export function joinPacks(packs: readonly Pack[]): Joined {
  const conflicts: Conflict[] = [];
  const tables: Tables = {
    topics: new Map(),
    claims: new Map(),
    claimants: new Map(),
    sources: new Map(),
    publishers: new Map(),
  };
  const packsByClaim = new Map<ClaimId, string[]>();
  const taken = new Map<string, Pack>();
  for (const pack of packs) {
    const { id } = pack.manifest;
    const note: Note = (kind, of, reason) => conflicts.push({ pack: id, kind, id: of, reason });
    if (taken.has(id)) {
      note('pack', id, 'is not the first pack of this id; left out');
      continue;
    }
    taken.set(id, pack);
    for (const claim of addPack(pack, tables, note)) {
      packsByClaim.set(claim, [...(packsByClaim.get(claim) ?? []), id]);
    }
  }
  const database: Database = {
    ...tables,
    claimsByTopic: groupByTopic(tables),
    packsByClaim,
    summaries: groupSummaries([...taken.values()]),
    subjects: [...taken.values()].map(({ manifest, topics }) => ({
      ...(manifest.subject ?? NO_SIGNS),
      pack: manifest.id,
      topics: topics.map(({ id }) => id),
    })),
    packs: [...taken.values()].map(({ manifest }) => toPackInfo(manifest)),
  };
  return { database, conflicts };
}

const NO_SIGNS: SubjectSigns = { sides: {}, general: [], words: {} };

type Note = (kind: Conflict['kind'], id: string, reason: string) => void;

/** From the id in a pack to the id in the database. */
type Rename = (id: string) => string;

/** Returns the ids under which the pack's claims are now. */
function addPack(pack: Pack, tables: Tables, note: Note): readonly ClaimId[] {
  for (const publisher of pack.publishers) {
    const known = tables.publishers.get(publisher.id);
    if (known === undefined) tables.publishers.set(publisher.id, publisher);
    else if (!isSame(known, publisher)) note('publisher', publisher.id, 'described differently');
  }
  const add = <T extends { readonly id: string }>(
    kind: 'claim' | 'claimant' | 'source',
    rows: readonly T[],
    table: Map<string, T>,
    unite: (known: T, row: T) => T | null,
    withLinks: (row: T, rename: Rename) => T = (row) => row,
  ): Rename => {
    const apart = new Set<string>();
    const rename: Rename = (id) => (apart.has(id) ? `${pack.manifest.id}:${id}` : id);
    for (const row of rows) {
      const known = table.get(row.id);
      if (known === undefined || unite(known, row) !== null) continue;
      apart.add(row.id);
      note(kind, row.id, 'differs from that of an earlier pack; kept apart');
    }
    for (const row of rows) {
      const id = rename(row.id);
      const arriving = withLinks({ ...row, id }, rename);
      const known = table.get(id);
      table.set(id, known === undefined ? arriving : (unite(known, arriving) ?? known));
    }
    return rename;
  };

  const either = <T>(known: T, row: T) => (isSame(known, row) ? known : null);
  const source = add('source', pack.sources, tables.sources, either);
  const claimant = add('claimant', pack.claimants, tables.claimants, either);
  const claims = pack.claims.map((claim) => ({
    ...claim,
    claimant: claimant(claim.claimant),
    sources: claim.sources.map(source),
  }));
  const claim = add('claim', claims, tables.claims, joinClaims, renameLinks);
  for (const topic of pack.topics) {
    const arriving = { ...topic, sources: topic.sources.map(source) };
    const known = tables.topics.get(topic.id);
    tables.topics.set(
      topic.id,
      known === undefined
        ? arriving
        : joinTopics(known, arriving, (reason) => note('topic', topic.id, reason)),
    );
  }
  return claims.map(({ id }) => claim(id));
}

function renameLinks(claim: Claim, rename: Rename): Claim {
  return {
    ...claim,
    contradicts: claim.contradicts.map(rename),
    supersededBy: claim.supersededBy === null ? null : rename(claim.supersededBy),
    derivedFrom: claim.derivedFrom === null ? null : rename(claim.derivedFrom),
  };
}

function groupSummaries(packs: readonly Pack[]): Database['summaries'] {
  const groups = new Map<string, PackSummary[]>();
  for (const { manifest, topics } of packs) {
    for (const { id, summary } of topics) {
      const group = groups.get(id) ?? [];
      groups.set(id, [...group, { pack: manifest.id, summary }]);
    }
  }
  return groups;
}

function groupByTopic({
  topics,
  claims,
  claimants,
}: Tables): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  const voices = Map.groupBy(topics.values(), ({ voiceOf }) => voiceOf ?? null);
  for (const claim of claims.values()) {
    const party = claimants.get(claim.claimant)?.party ?? null;
    const names = party === null ? [] : (voices.get(party) ?? []).map(({ id }) => id);
    for (const topic of new Set([...claim.topics, ...names])) {
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [claim]);
      else group.push(claim);
    }
  }
  for (const group of groups.values()) {
    group.sort(oldestFirst);
  }
  return groups;
}
