import type { Claim, Claimant, ClaimantId, ClaimId } from './claim.ts';
import type { Localized } from './language.ts';
import type { Publisher, PublisherId, Source, SourceId } from './source.ts';
import type { Subject } from './subject.ts';
import type { Topic, TopicId } from './topic.ts';

/** The joined packs, by id. Every reference inside resolves; the packs' check guarantees it. */
export interface Database {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly claimants: ReadonlyMap<ClaimantId, Claimant>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  /** A topic's claims from the oldest to the newest; for the voice of a party also those the party made. */
  readonly claimsByTopic: ReadonlyMap<TopicId, readonly Claim[]>;
  /** Ids of the packs that hold a claim, in the order of `packs`. */
  readonly packsByClaim: ReadonlyMap<ClaimId, readonly string[]>;
  /** What each pack that has a topic says of it, in the order of `packs`. */
  readonly summaries: ReadonlyMap<TopicId, readonly PackSummary[]>;
  /** What each pack is about; a topic that packs share belongs to the subjects of all of them. */
  readonly subjects: readonly Subject[];
  /** What the packs cover, for the coverage sentence and the state of the data. */
  readonly packs: readonly PackInfo[];
}

/** What a topic is, as one of the packs puts it. */
export interface PackSummary {
  readonly pack: string;
  readonly summary: Localized;
}

/** A pack without its rows. */
export interface PackInfo {
  readonly id: string;
  readonly name: Localized;
  /** A name of two or three words, for where claims of several packs stand together. */
  readonly shortName: Localized;
  readonly version: string;
  /** Day (`YYYY-MM-DD`) the pack was last compiled. */
  readonly compiled: string;
  /** Dates of the oldest and the newest statement it can be trusted to cover. */
  readonly coverage: { readonly from: string; readonly to: string };
  /** Address where mistakes are reported; null where the pack names none. */
  readonly corrections: string | null;
}
