import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import type { Language } from '../language.ts';
import { comparePartialDates } from '../partial-date.ts';
import type { Publisher, Source } from '../source.ts';
import { packsWith } from '../subject.ts';
import type { Topic, TopicId } from '../topic.ts';
import { createViewer, splitClaims } from '../viewer.ts';
import { groupOf, hiddenBy, whyTopicHidden } from '../visibility.ts';
import { toSourceView, toText, toTopicView } from './to-view.ts';
import type { PublisherEntry, TopicEntry, TopicList, TopicListQuery } from './topic-list.ts';

/** What the popup shows of a page. Topics that no pack knows any more are left out. */
export function buildTopicList(database: Database, query: TopicListQuery): TopicList {
  const { reader } = query;
  const viewer = createViewer(database, reader);
  const topics = query.topics
    .map((id) => database.topics.get(id))
    .filter((topic) => topic !== undefined);

  const visibleClaims = new Set<Claim>();
  const hiddenClaims = new Set<Claim>();
  const entries = topics.map((topic): TopicEntry => {
    const { visible, hidden } = splitClaims(viewer, topic.id);
    for (const claim of visible) visibleClaims.add(claim);
    for (const claim of hidden) hiddenClaims.add(claim);
    return {
      topic: toTopicView(viewer, topic),
      packs: packsOf(database, topic.id, reader.language),
      claims: visible.length,
      hiddenClaims: hidden.length,
      hidden: whyTopicHidden(database, topic.id, reader.hidden),
    };
  });

  const sources = sourcesOf(database, topics, [...visibleClaims, ...hiddenClaims]);
  return {
    topics: entries,
    publishers: listPublishers(database, sources, [...visibleClaims, ...hiddenClaims], query),
    hiddenClaims: hiddenClaims.size,
  };
}

function packsOf(
  { subjects, packs }: Database,
  topic: TopicId,
  language: Language,
): TopicEntry['packs'] {
  const holders = packsWith(topic, subjects);
  return packs
    .filter(({ id }) => holders.includes(id))
    .map(({ id, name, shortName }) => ({
      id,
      name: toText(name, language),
      shortName: toText(shortName, language),
    }));
}

/** The distinct sources behind topics and claims. */
function sourcesOf(
  database: Database,
  topics: readonly Topic[],
  claims: readonly Claim[],
): readonly Source[] {
  const ids = new Set([...topics, ...claims].flatMap((citing) => citing.sources));
  return [...ids].map((id) => database.sources.get(id)).filter((source) => source !== undefined);
}

function listPublishers(
  database: Database,
  sources: readonly Source[],
  claims: readonly Claim[],
  { reader }: TopicListQuery,
): readonly PublisherEntry[] {
  const bySource = Map.groupBy(sources, ({ publisher }) => publisher);
  const claimsBy = countClaims(database, claims);
  const toEntry = (publisher: Publisher, own: readonly Source[]): PublisherEntry => ({
    id: publisher.id,
    name: publisher.name,
    kind: publisher.kind,
    group: groupOf(publisher),
    party: publisher.party,
    languages: [...new Set(own.map(({ language }) => language))].sort(),
    sources: own
      .map((source) => toSourceView(database, source))
      .sort((a, b) => comparePartialDates(b.published ?? '', a.published ?? '')),
    claims: claimsBy.get(publisher.id) ?? 0,
    hidden: hiddenBy(publisher, reader.hidden),
  });
  return [...bySource]
    .flatMap(([id, own]) => {
      const publisher = database.publishers.get(id);
      return publisher === undefined ? [] : [toEntry(publisher, own)];
    })
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, reader.language));
}

function countClaims(database: Database, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const publishers = new Set(claim.sources.map((id) => database.sources.get(id)?.publisher));
    for (const id of publishers) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
