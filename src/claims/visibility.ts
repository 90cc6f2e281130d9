import type { Publisher, PublisherId, PublisherKind } from './source.ts';

/** How publishers are switched off together: by kind, those of a party to the war apart from the rest. */
export type PublisherGroup = PublisherKind | 'party';

/** What the reader has switched off. Plain arrays: it is stored and sent. */
export interface Hidden {
  readonly publishers: readonly PublisherId[];
  readonly groups: readonly PublisherGroup[];
}

export const NOTHING_HIDDEN: Hidden = { publishers: [], groups: [] };

/** The one group a publisher belongs to. */
export function groupOf(publisher: Publisher): PublisherGroup {
  return publisher.party === null ? publisher.kind : 'party';
}
