import type { Claim, ClaimId } from '../claim.ts';
import type { Database } from '../database.ts';
import type { Figure } from '../figure.ts';
import { independenceOf } from '../independence.ts';
import { rangeOf } from '../intervals.ts';
import { inLanguage, type Language, type Localized } from '../language.ts';
import { comparePartialDates, isSurelyKnownBy } from '../partial-date.ts';
import type { Source, SourceId } from '../source.ts';
import { standingOf } from '../standing.ts';
import type { Topic, TopicId } from '../topic.ts';
import type { Viewer } from '../viewer.ts';
import { isClaimHidden, visibleSources } from '../visibility.ts';
import type {
  ClaimantView,
  ClaimLine,
  ClaimView,
  FigureView,
  LocalText,
  SeriesLine,
  SeriesView,
  SourceView,
  TopicView,
} from './claim-view.ts';
import { joinedSummary } from './joined-summary.ts';
import { type NamePacks, NO_PACKS } from './name-packs.ts';

/**
 * `published`: the article's day (`YYYY-MM-DD`), null where unknown. `packs` names the packs of the claim
 * and of those around it. The claim must not be hidden.
 */
export function toClaimView(
  viewer: Viewer,
  claim: Claim,
  published: string | null,
  packs: NamePacks = NO_PACKS,
): ClaimView {
  const { database, reader, isVisible } = viewer;
  const { language } = reader;
  const shown = toClaimLine(viewer, claim, packs);
  const line = (id: ClaimId | null) => (id === null ? null : toVisibleLine(viewer, id, packs));
  return {
    ...shown,
    via: claim.via === null ? null : toText(claim.via, language),
    knownWhenPublished: published === null ? null : isSurelyKnownBy(claim.said, published),
    standing: standingOf(database, claim, reader.today),
    reviewBy: claim.reviewBy,
    ...independenceOf(database, [claim], isVisible),
    hiddenSources: claim.sources.length - shown.sources.length,
    contradictedBy: claim.contradicts
      .map(line)
      .filter((found) => found !== null)
      .sort((a, b) => comparePartialDates(a.said, b.said)),
    supersededBy: line(claim.supersededBy),
    derivedFrom: line(claim.derivedFrom),
    corrections: (claim.corrections ?? []).map(({ date, reason }) => ({
      date,
      reason: toText(reason, language),
    })),
  };
}

/** A series of visible claims, oldest first, as lines; undefined where it is only one. */
export function toSeriesView(viewer: Viewer, series: readonly Claim[]): SeriesView | undefined {
  const figures = series.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < 2) return undefined;
  const lines = series.flatMap(({ id, said, figure, sources }): readonly SeriesLine[] => {
    return figure === null ? [] : [{ id, said, figure, source: toFirstSource(viewer, sources) }];
  });
  return {
    count: lines.length,
    range: rangeOf(figures),
    unit: first.unit,
    lines: lines.reverse(),
  };
}

/** Null where the claim is unknown or hidden. */
function toVisibleLine(viewer: Viewer, id: ClaimId, packs: NamePacks): ClaimLine | null {
  const { database, isVisible } = viewer;
  const claim = database.claims.get(id);
  if (claim === undefined || isClaimHidden(database, claim, isVisible)) return null;
  return toClaimLine(viewer, claim, packs);
}

function toClaimLine(viewer: Viewer, claim: Claim, packs: NamePacks): ClaimLine {
  const { database, reader } = viewer;
  const { language } = reader;
  return {
    id: claim.id,
    claimant: toClaimantView(database, claim, language),
    act: claim.act,
    said: claim.said,
    statement: toText(claim.statement, language),
    figure: claim.figure === null ? null : toFigureView(database, claim.figure, language),
    sources: toSourceViews(viewer, claim.sources),
    packs: packs(claim),
  };
}

/** Who says a claim, as what. */
export function toClaimantView(database: Database, claim: Claim, language: Language): ClaimantView {
  const claimant = database.claimants.get(claim.claimant);
  // Joined packs leave no reference open; a gap here is a bug and must be seen.
  if (claimant === undefined) throw new Error(`claim ${claim.id}: no claimant ${claim.claimant}`);
  const { id, party, topic } = claimant;
  return {
    id,
    name: toText(claimant.name, language),
    role: toText(claimant.role, language),
    party,
    topic,
  };
}

function toFigureView(database: Database, figure: Figure, language: Language): FigureView {
  return {
    figure,
    of: toLabel(database, figure.of, language),
    place: figure.place === null ? null : toLabel(database, figure.place, language),
  };
}

/** A topic's name for the reader. */
export function toLabel({ topics }: Database, id: TopicId, language: Language): LocalText {
  return toText(topics.get(id)?.label ?? {}, language);
}

/** `first`: ids of the packs whose word on the topic comes before that of others. */
export function toTopicView(
  viewer: Viewer,
  topic: Topic,
  first: readonly string[] = [],
): TopicView {
  const { database, reader } = viewer;
  return {
    id: topic.id,
    kind: topic.kind,
    label: toText(topic.label, reader.language),
    summary: joinedSummary(database.summaries.get(topic.id) ?? [], reader.language, first),
    sources: toSourceViews(viewer, topic.sources),
  };
}

/** The visible ones of these, originals before copies, then from the oldest to the newest. */
function toSourceViews(
  { database, isVisible }: Viewer,
  ids: readonly SourceId[],
): readonly SourceView[] {
  return visibleSources(database, ids, isVisible)
    .map((source) => toSourceView(database, source))
    .sort(compareSources);
}

/** The one to show where there is room for one; null where the reader has switched all of them off. */
export function toFirstSource(viewer: Viewer, ids: readonly SourceId[]): SourceView | null {
  return toSourceViews(viewer, ids)[0] ?? null;
}

/** A source with its publisher; throws where the database has none, which the check of packs refuses. */
export function toSourceView({ publishers }: Database, source: Source): SourceView {
  const publisher = publishers.get(source.publisher);
  if (publisher === undefined) throw new Error(`source ${source.id}: no ${source.publisher}`);
  return {
    id: source.id,
    url: source.url,
    title: source.title,
    publisher,
    language: source.language,
    published: source.published,
    retrieved: source.retrieved,
    derivedFrom: source.derivedFrom,
    quality: source.quality,
  };
}

/** Originals before copies, then from the oldest to the newest, undated last. */
function compareSources(a: SourceView, b: SourceView): number {
  if (a.quality !== b.quality) return a.quality === 'original' ? -1 : 1;
  return comparePartialDates(a.published ?? '9999', b.published ?? '9999');
}

/** A text for the reader; empty where there is none in any language, which the packs' check refuses. */
export function toText(text: Localized, language: Language): LocalText {
  return inLanguage(text, language) ?? { text: '', language };
}
