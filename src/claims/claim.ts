import type { Figure } from './figure.ts';
import type { Localized } from './language.ts';
import { comparePartialDates, type PartialDate } from './partial-date.ts';
import type { Party, SourceId } from './source.ts';
import type { TopicId } from './topic.ts';

/** Kebab-case; the same in every version of a pack. */
export type ClaimId = string;
/** Kebab-case, like all ids. */
export type ClaimantId = string;

/** Who makes claims: a person in office, a body, a medium. */
export interface Claimant {
  readonly id: ClaimantId;
  readonly name: Localized;
  /** Office or nature, always shown: "South Korean intelligence service". */
  readonly role: Localized;
  /** The party to the war it speaks for, else null. */
  readonly party: Party | null;
  readonly topic: TopicId | null;
}

export const ACTS = [
  'said',
  'estimated',
  'confirmed',
  'denied',
  'disputed',
  'announced',
  'warned',
  'withdrew',
] as const;
/** `disputed` covers "cannot confirm": the claimant neither affirms nor denies. */
export type Act = (typeof ACTS)[number];

export const EVIDENCE = ['own-matter', 'independent', 'single', 'weak'] as const;
/**
 * What supports a claim, apart from what contradicts it (that is in `contradicts`):
 * `own-matter`, the party it concerns said it itself; `independent`, at least one independent
 * claimant or physical evidence; `single`, one side or one service; `weak`, hearsay,
 * anonymous sources, forecasts, or a copy site as the only source.
 */
export type Evidence = (typeof EVIDENCE)[number];

/** A statement by a named claimant about topics. */
export interface Claim {
  readonly id: ClaimId;
  readonly topics: readonly TopicId[];
  /** In our own words; stands alone, names its claimant, holds the figure as it was given. */
  readonly statement: Localized;
  readonly claimant: ClaimantId;
  /** Through whom the statement became known, where not from the claimant itself. */
  readonly via: Localized | null;
  readonly act: Act;
  readonly said: PartialDate;
  readonly reviewBy: PartialDate;
  readonly figure: Figure | null;
  readonly evidence: Evidence;
  /** Symmetric. */
  readonly contradicts: readonly ClaimId[];
  /** A later statement of the same party on the same matter. */
  readonly supersededBy: ClaimId | null;
  /** The claim that this one repeats or rests on. */
  readonly derivedFrom: ClaimId | null;
  readonly sources: readonly SourceId[];
  /** Changes since first publication, oldest first. */
  readonly corrections?: readonly { readonly date: PartialDate; readonly reason: Localized }[];
}

/** Order of claims from the oldest to the newest; those of one day by id. */
export function oldestFirst(a: Claim, b: Claim): number {
  return comparePartialDates(a.said, b.said) || (a.id < b.id ? -1 : 1);
}
