import type { Claim } from './claim.ts';
import type { Database } from './database.ts';
import type { ReaderContext } from './reader-context.ts';
import type { TopicId } from './topic.ts';
import { createIsVisible, type IsVisible, isClaimHidden } from './visibility.ts';

/** One reader before the database: what turns its rows into what that reader sees. */
export interface Viewer {
  readonly database: Database;
  readonly reader: ReaderContext;
  readonly isVisible: IsVisible;
}

/** What this reader sees of a database. */
export function createViewer(database: Database, reader: ReaderContext): Viewer {
  return { database, reader, isVisible: createIsVisible(database, reader.hidden) };
}

/** A topic's claims, those left and those switched off, both from the oldest to the newest. */
export function splitClaims(
  { database, isVisible }: Viewer,
  topic: TopicId,
): { readonly visible: readonly Claim[]; readonly hidden: readonly Claim[] } {
  const visible: Claim[] = [];
  const hidden: Claim[] = [];
  for (const claim of database.claimsByTopic.get(topic) ?? []) {
    (isClaimHidden(database, claim, isVisible) ? hidden : visible).push(claim);
  }
  return { visible, hidden };
}
