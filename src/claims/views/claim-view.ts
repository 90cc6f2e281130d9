import type { Act, ClaimantId, ClaimId } from '../claim.ts';
import type { Figure, Unit } from '../figure.ts';
import type { Range } from '../intervals.ts';
import type { Language } from '../language.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Party, PublisherId, PublisherKind, SourceId } from '../source.ts';
import type { Standing } from '../standing.ts';
import type { TopicId, TopicKind } from '../topic.ts';

/** A text together with the language it is really in, which may not be the reader's. */
export interface LocalText {
  readonly text: string;
  readonly language: Language;
}

/** A citable document as a reader sees it. */
export interface SourceView {
  readonly id: SourceId;
  readonly url: string;
  /** Null where the title was not seen: show publisher and date instead. */
  readonly title: string | null;
  readonly publisher: {
    readonly id: PublisherId;
    readonly name: string;
    readonly kind: PublisherKind;
    readonly party: Party | null;
  };
  /** BCP 47 primary language of the page. */
  readonly language: string;
  readonly published: PartialDate | null;
  readonly retrieved: PartialDate | null;
  /** Agency or outlet the text was taken from; null where it is the publisher's own. */
  readonly derivedFrom: string | null;
  readonly quality: 'original' | 'copy';
}

/** Who makes a claim, as a reader sees them. */
export interface ClaimantView {
  readonly id: ClaimantId;
  readonly name: LocalText;
  readonly role: LocalText;
  readonly party: Party | null;
  readonly topic: TopicId | null;
}

/** A claim's figure with the names of what it counts and where. */
export interface FigureView {
  readonly figure: Figure;
  readonly of: LocalText;
  readonly place: LocalText | null;
}

/** A claim one step away: what contradicts, supersedes or lies under another one. */
export interface ClaimLine {
  readonly id: ClaimId;
  readonly claimant: ClaimantView;
  readonly act: Act;
  readonly said: PartialDate;
  readonly statement: LocalText;
  readonly figure: FigureView | null;
  /** Visible sources, originals first, then by date. Never empty. */
  readonly sources: readonly SourceView[];
  /** Short names of the packs that hold it; none where all claims around it are of the same packs. */
  readonly packs: readonly LocalText[];
}

/** A claim as a reader sees it: everything a line of a hint, the popup or a citation needs. */
export interface ClaimView extends ClaimLine {
  /** Through whom the statement became known; null where from the claimant itself. */
  readonly via: LocalText | null;
  /** Whether it was said by the article's day; null where the article has no date, or the claim none precise enough. */
  readonly knownWhenPublished: boolean | null;
  readonly standing: Standing;
  readonly reviewBy: PartialDate;
  /** How many publishers carry it and from how many origins ("5 outlets, 2 origins"). */
  readonly outlets: number;
  readonly origins: number;
  /** Sources that the reader has switched off. */
  readonly hiddenSources: number;
  /** Claims that say otherwise, oldest first; those the reader has hidden are left out. */
  readonly contradictedBy: readonly ClaimLine[];
  readonly supersededBy: ClaimLine | null;
  readonly derivedFrom: ClaimLine | null;
  readonly corrections: readonly { readonly date: PartialDate; readonly reason: LocalText }[];
  /** The other counts for which it stands in a list; absent where it stands for itself. */
  readonly series?: SeriesView;
}

/** Counts of the same thing by the same claimant over time. */
export interface SeriesView {
  /** Of all of them, the shown one included. */
  readonly count: number;
  readonly range: Range;
  readonly unit: Unit;
  /** Newest first. */
  readonly lines: readonly SeriesLine[];
}

/** One count of a series, short, with a page that carries it. */
export interface SeriesLine {
  readonly id: ClaimId;
  readonly said: PartialDate;
  readonly figure: Figure;
  /** Null where the reader has switched its sources off. */
  readonly source: SourceView | null;
}

/** A topic as a reader sees it. */
export interface TopicView {
  readonly id: TopicId;
  readonly kind: TopicKind;
  readonly label: LocalText;
  readonly summary: LocalText;
  /** Visible sources of the summary. */
  readonly sources: readonly SourceView[];
}
