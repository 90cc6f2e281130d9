import type { Claim } from './claim.ts';
import type { Database } from './database.ts';
import type { Publisher, PublisherId, PublisherKind, Source, SourceId } from './source.ts';
import type { TopicId } from './topic.ts';

/** How publishers are switched off together: by kind, those of a party to the war apart from the rest. */
export type PublisherGroup = PublisherKind | 'party';

/** What the reader has switched off. Plain arrays: it is stored and sent. */
export interface Hidden {
  readonly publishers: readonly PublisherId[];
  readonly groups: readonly PublisherGroup[];
  /** Topics that are not marked, whatever their sources are. */
  readonly topics: readonly TopicId[];
}

/** The one group a publisher belongs to. */
export function groupOf(publisher: Publisher): PublisherGroup {
  return publisher.party === null ? publisher.kind : 'party';
}

/** By what a publisher is switched off; null when it is not. */
export function hiddenBy(publisher: Publisher, hidden: Hidden): 'publisher' | 'group' | null {
  if (hidden.publishers.includes(publisher.id)) return 'publisher';
  return hidden.groups.includes(groupOf(publisher)) ? 'group' : null;
}

/** Tells which sources are left when the reader's publishers are switched off. */
export type IsVisible = (source: Source) => boolean;

/** The sources that are left, in the same order; ids that the database does not know are passed over. */
export function visibleSources(
  database: Database,
  sources: readonly SourceId[],
  isVisible: IsVisible,
): readonly Source[] {
  return sources.flatMap((id) => {
    const source = database.sources.get(id);
    return source !== undefined && isVisible(source) ? [source] : [];
  });
}

/** Works out once which publishers are off. */
export function createIsVisible({ publishers }: Database, hidden: Hidden): IsVisible {
  const off = new Set<PublisherId>();
  for (const publisher of publishers.values()) {
    if (hiddenBy(publisher, hidden) !== null) off.add(publisher.id);
  }
  return ({ publisher }) => !off.has(publisher);
}

/** A claim is hidden when none of its sources is left. */
export function isClaimHidden(database: Database, claim: Claim, isVisible: IsVisible): boolean {
  return !hasVisible(database, claim.sources, isVisible);
}

/** Why a topic is not marked: the reader switched it off, or all of its sources. Null when it is. */
export function whyTopicHidden(
  database: Database,
  topic: TopicId,
  hidden: Hidden,
): 'topic' | 'sources' | null {
  if (hidden.topics.includes(topic)) return 'topic';
  return hasNoSourceLeft(database, topic, hidden) ? 'sources' : null;
}

/** Whether any source may be switched off at all. */
export function hidesSources({ publishers, groups }: Hidden): boolean {
  return publishers.length > 0 || groups.length > 0;
}

/** Whether a topic has sources, of its own or of its claims, and none of them is left. */
function hasNoSourceLeft(database: Database, topic: TopicId, hidden: Hidden): boolean {
  if (!hidesSources(hidden)) return false;
  const isVisible = createIsVisible(database, hidden);
  const own = database.topics.get(topic)?.sources ?? [];
  const claims = database.claimsByTopic.get(topic) ?? [];
  if (own.length === 0 && claims.length === 0) return false;
  return (
    !hasVisible(database, own, isVisible) &&
    claims.every((claim) => isClaimHidden(database, claim, isVisible))
  );
}

function hasVisible(
  { sources }: Database,
  ids: readonly SourceId[],
  isVisible: IsVisible,
): boolean {
  return ids.some((id) => {
    const source = sources.get(id);
    return source !== undefined && isVisible(source);
  });
}
