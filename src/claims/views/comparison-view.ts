import type { ArticleFigure } from '../article-figure.ts';
import type { ClaimId } from '../claim.ts';
import type { Figure } from '../figure.ts';
import type { Position, Range } from '../intervals.ts';
import type { PartialDate } from '../partial-date.ts';
import type { ClaimantView, LocalText, SourceView } from './claim-view.ts';

/** A figure on record: one line of the table, one mark of the picture. */
export interface RecordView {
  readonly claim: ClaimId;
  readonly claimant: ClaimantView;
  readonly said: PartialDate;
  readonly figure: Figure;
  readonly place: LocalText | null;
  /** Said after the article's day; false where the article has no date. */
  readonly later: boolean;
  /** Names the same number or range as the article. */
  readonly equal: boolean;
  /** The first page that carries it; null where the reader has switched them off. */
  readonly source: SourceView | null;
}

/** What one claimant has on record, however long the series is. */
export interface ClaimantRecord {
  readonly count: number;
  /** From the lowest to the highest number the claimant named. */
  readonly range: Range;
  readonly newest: RecordView;
}

/** All that was said by the article's day, or since. */
export interface RecordSpan {
  readonly count: number;
  readonly range: Range;
  /** A few claimants, by their newest figure from low to high. */
  readonly claimants: readonly ClaimantRecord[];
  /** How many more claimants there are. */
  readonly otherClaimants: number;
}

/**
 * An article's figure beside those on record. Every figure in it counts the same thing; nothing is
 * averaged and nothing judged. Plain data, fit for the wire, and bounded whatever the record holds.
 */
export interface ComparisonView {
  readonly stated: ArticleFigure;
  /** What is counted, and where the article says it is. */
  readonly of: LocalText;
  readonly place: LocalText | null;
  /** The article's day; null where unknown: then everything is `known`. */
  readonly published: string | null;
  /** Null where nothing was said by the article's day, or since. At most one is null. */
  readonly known: RecordSpan | null;
  readonly since: RecordSpan | null;
  /** Where the article's figure lies: against what was known, or against `since` where nothing was. */
  readonly position: Position | 'equal';
  /** The figures themselves, oldest first; of a long record those that show its course. */
  readonly records: readonly RecordView[];
  /** How many figures on record are not among `records`. */
  readonly leftOut: number;
}
