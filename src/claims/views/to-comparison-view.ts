import type { ArticleFigure } from '../article-figure.ts';
import { rangeOf } from '../intervals.ts';
import type { TopicId } from '../topic.ts';
import { splitClaims, type Viewer } from '../viewer.ts';
import { compareFigures, type FigureComparison, type RecordedFigure } from './compare-figures.ts';
import type { ClaimantRecord, ComparisonView, RecordSpan, RecordView } from './comparison-view.ts';
import { thin } from './thin.ts';
import { toClaimantView, toFirstSource, toLabel } from './to-view.ts';

/** As many claimants as one reads in a line; one more before "1 more" would be all there is to say. */
const CLAIMANTS = 3;

/** As many marks as a small picture bears, and rows as a table in a hint. */
const RECORDS = 40;

/** Of as many claimants the newest figure is drawn in any case, before and after the article's day. */
const NEWEST = 12;

/**
 * What the number line and the picture show of an article's figure; null where nothing on record that
 * the reader has not switched off counts the same thing.
 */
export function toComparisonView(
  viewer: Viewer,
  stated: ArticleFigure,
  published: string | null,
): ComparisonView | null {
  const { visible } = splitClaims(viewer, stated.of);
  const comparison = compareFigures(stated, visible, published);
  if (comparison === null) return null;
  const { database, reader } = viewer;
  const label = (topic: TopicId) => toLabel(database, topic, reader.language);
  const known = comparison.known.map((each) => toRecord(viewer, each, false));
  const since = comparison.since.map((each) => toRecord(viewer, each, true));
  const isAttributed = ({ claimant }: RecordView) =>
    stated.attributedTo !== null && stated.attributedTo === claimant.topic;
  const records = thin([...known, ...since], RECORDS, landmarks(known, since));
  return {
    stated,
    of: label(stated.of),
    place: stated.place === null ? null : label(stated.place),
    published,
    known: toSpan(known, isAttributed),
    since: toSpan(since, isAttributed),
    position: positionIn(comparison),
    records,
    leftOut: known.length + since.length - records.length,
  };
}

function positionIn({ equalTo, position }: FigureComparison): ComparisonView['position'] {
  return equalTo.length > 0 ? 'equal' : position;
}

/** The article's own source first, then those who name its number, then who spoke last. */
function toSpan(
  records: readonly RecordView[],
  isAttributed: (record: RecordView) => boolean,
): RecordSpan | null {
  if (records.length === 0) return null;
  const claimants = byClaimant(records);
  const worth = ({ newest }: ClaimantRecord) =>
    (isAttributed(newest) ? 2 : 0) + (newest.equal ? 1 : 0);
  const room = claimants.length === CLAIMANTS + 1 ? CLAIMANTS + 1 : CLAIMANTS;
  const shown = claimants.toSorted((a, b) => worth(b) - worth(a)).slice(0, room);
  return {
    count: records.length,
    range: rangeOf(records.map(({ figure }) => figure)),
    claimants: shown.sort((a, b) => lowest(a) - lowest(b)),
    otherClaimants: claimants.length - shown.length,
  };
}

function lowest({ newest: { figure } }: ClaimantRecord): number {
  return rangeOf([figure]).low;
}

/** Claimants in the order of their newest figure, the newest first. `records`: oldest first. */
function byClaimant(records: readonly RecordView[]): readonly ClaimantRecord[] {
  const groups = Map.groupBy(records.toReversed(), ({ claimant }) => claimant.id);
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    return newest === undefined
      ? []
      : [{ count: group.length, range: rangeOf(group.map(({ figure }) => figure)), newest }];
  });
}

/** What must not be missing from a picture of a long record. */
function landmarks(
  known: readonly RecordView[],
  since: readonly RecordView[],
): ReadonlySet<RecordView> {
  const kept = new Set<RecordView>();
  for (const records of [known, since]) {
    const newest = byClaimant(records).slice(0, NEWEST);
    const { low, high } = rangeOf(records.map(({ figure }) => figure));
    const names = (number: number) =>
      records.find(({ figure }) => figure.low === number || figure.high === number);
    const ends = [records[0], records.at(-1), names(low), names(high)];
    for (const end of ends) if (end !== undefined) kept.add(end);
    for (const each of newest) kept.add(each.newest);
  }
  return kept;
}

function toRecord(viewer: Viewer, recorded: RecordedFigure, later: boolean): RecordView {
  const { database, reader } = viewer;
  const { claim, figure, equal } = recorded;
  return {
    claim: claim.id,
    claimant: toClaimantView(database, claim, reader.language),
    said: claim.said,
    figure,
    place: figure.place === null ? null : toLabel(database, figure.place, reader.language),
    later,
    equal,
    source: toFirstSource(viewer, claim.sources),
  };
}
