import type { Database } from '../database.ts';
import type { ReaderContext } from '../reader-context.ts';
import { createViewer, splitClaims } from '../viewer.ts';
import type { LocalText } from './claim-view.ts';
import { toClaimView, toTopicView } from './to-view.ts';

/** A text to try hints on, made of what is on record, so that it says nothing that is not. */
export interface SampleText {
  /** The topic that most is on record about. */
  readonly topic: LocalText;
  /** The day of the last of the statements (`YYYY-MM-DD`), as if the text had appeared then. */
  readonly day: string;
  readonly statements: readonly LocalText[];
}

/**
 * The first statements on record about the topic with most claims, hearsay left out. `short`: only a
 * few, each with a figure. Null where nothing is on record.
 */
export function buildSample(
  database: Database,
  reader: ReaderContext,
  length: 'short' | 'long',
): SampleText | null {
  const viewer = createViewer(database, reader);
  const [largest] = [...database.topics.values()]
    .map((topic) => ({ topic, claims: splitClaims(viewer, topic.id).visible }))
    .sort((a, b) => b.claims.length - a.claims.length);
  if (largest === undefined) return null;
  const firm = largest.claims.filter(
    ({ said, evidence, figure }) =>
      said.length === 10 && evidence !== 'weak' && (length === 'long' || figure !== null),
  );
  const chosen = firm.slice(0, length === 'long' ? 14 : 3);
  const day = chosen.at(-1)?.said;
  if (day === undefined) return null;
  return {
    topic: toTopicView(viewer, largest.topic).label,
    day,
    statements: chosen.map((claim) => toClaimView(viewer, claim, null).statement),
  };
}
