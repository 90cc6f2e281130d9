import type { Claim } from '../claim.ts';
import type { Database } from '../database.ts';
import type { ClaimListPart, ClaimListQuery, Hint, HintQuery } from '../hint.ts';
import { isKnownBy } from '../partial-date.ts';
import { rankClaims } from '../ranking/ranking.ts';
import { bySeries } from '../ranking/series.ts';
import { pickShown } from '../ranking/shown-claims.ts';
import { createViewer, splitClaims, type Viewer } from '../viewer.ts';
import { whyTopicHidden } from '../visibility.ts';
import type { ClaimView } from './claim-view.ts';
import { type NamePacks, packNamer } from './name-packs.ts';
import { toComparisonView } from './to-comparison-view.ts';
import { toClaimView, toSeriesView, toTopicView } from './to-view.ts';

/** As many as one reads at a glance. */
const SHOWN = 3;

/** What to show for one mention; null where the topic is unknown or wholly switched off. */
export function buildHint(database: Database, query: HintQuery): Hint | null {
  const topic = database.topics.get(query.topic);
  if (topic === undefined || whyTopicHidden(database, topic.id, query.reader.hidden) !== null) {
    return null;
  }
  const viewer = createViewer(database, query.reader);
  const { visible, hidden } = splitClaims(viewer, topic.id);
  const { published, sentence } = query;
  const packs = packNamer(database, topic.id, query.reader.language);
  const known =
    published === null ? null : visible.filter(({ said }) => isKnownBy(said, published)).length;
  const shown = pickShown(database, rankClaims(database, visible, query), query, SHOWN);
  // An article on one pack's subject is not opened with the other's: the claims are told to be about it.
  const subject =
    shown[0] === undefined ? [] : (database.packsByClaim.get(shown[0].claim.id) ?? []);
  return {
    topic: toTopicView(viewer, topic, subject),
    comparison:
      sentence.figure === null ? null : toComparisonView(viewer, sentence.figure, published),
    claims: shown.map(({ claim, reasons, fits, series }) => ({
      ...toSeriesClaim(viewer, claim, series, published, packs),
      reasons,
      fits,
    })),
    published,
    counts: {
      all: visible.length,
      known,
      since: known === null ? null : visible.length - known,
      hidden: hidden.length,
    },
  };
}

/**
 * A part of a topic's visible claims, from the newest to the oldest, the counts of a series under the
 * newest of them. Without an article's day there is no "known" and no "since": both are empty.
 */
export function buildClaimList(database: Database, query: ClaimListQuery): readonly ClaimView[] {
  const viewer = createViewer(database, query.reader);
  const packs = packNamer(database, query.topic, query.reader.language);
  const claims = splitClaims(viewer, query.topic)
    .visible.filter((claim) => isInPart(claim, query.part, query.published))
    .reverse()
    .map((claim) => ({ claim }));
  return bySeries(database, claims, (members) => members[0] as (typeof members)[0]).map(
    ({ claim, series }) => toSeriesClaim(viewer, claim, series, query.published, packs),
  );
}

function toSeriesClaim(
  viewer: Viewer,
  claim: Claim,
  claims: readonly Claim[],
  published: string | null,
  packs: NamePacks,
): ClaimView {
  const series = toSeriesView(viewer, claims);
  const view = toClaimView(viewer, claim, published, packs);
  return { ...view, ...(series !== undefined && { series }) };
}

function isInPart({ said }: Claim, part: ClaimListPart, published: string | null): boolean {
  switch (part) {
    case 'all':
      return true;
    case 'known':
      return published !== null && isKnownBy(said, published);
    case 'since':
      return published !== null && !isKnownBy(said, published);
  }
}
