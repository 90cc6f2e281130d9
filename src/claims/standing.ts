import type { ClaimId } from './claim.ts';

/** What supports a claim. */
export type Support = 'confirmed-by-party' | 'corroborated' | 'claimed' | 'unverified';

/** Whether somebody says otherwise: `denied` when the party concerned does. */
export type Opposition = 'none' | 'disputed' | 'denied';

/** Summary of how a claim stands, derived from acts and evidence, never set by hand. */
export interface Standing {
  readonly support: Support;
  readonly opposition: Opposition;
  /** The later statement of the same party on the same matter. */
  readonly supersededBy: ClaimId | null;
  /** Its review date has passed. */
  readonly outdated: boolean;
}
