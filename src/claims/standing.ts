import type { Act, Claim, ClaimId } from './claim.ts';
import type { Database } from './database.ts';
import { chainOf } from './independence.ts';
import { isSurelyEarlier } from './partial-date.ts';

/** What supports a claim, from the firmest to the weakest. */
const SUPPORTS = [
  'confirmed-by-party',
  'stated-by-party',
  'corroborated',
  'claimed',
  'unverified',
] as const;
export type Support = (typeof SUPPORTS)[number];

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

/**
 * How a claim stands on a day (`YYYY-MM-DD`). The number of outlets is no support: ten papers that print
 * one statement do not make it truer; it is shown apart (see independence).
 */
export function standingOf(database: Database, claim: Claim, today: string): Standing {
  return {
    support: supportOf(database, claim),
    opposition: oppositionOf(database, claim),
    supersededBy: claim.supersededBy,
    outdated: isSurelyEarlier(claim.reviewBy, today),
  };
}

/** A party's own denial or warning shows that it said so, not that it is so. */
const AFFIRMING: Readonly<Record<Act, boolean>> = {
  said: true,
  confirmed: true,
  announced: true,
  estimated: false,
  denied: false,
  disputed: false,
  warned: false,
  withdrew: false,
};

function supportOf(database: Database, claim: Claim): Support {
  const own = ownSupport(claim);
  if (own !== 'corroborated') return own;
  // What repeats another claim stands no firmer than that claim.
  const below = chainOf(database, claim)
    .map((id) => database.claims.get(id))
    .filter((found) => found !== undefined)
    .map(ownSupport);
  return [own, ...below].reduce((weakest, each) =>
    SUPPORTS.indexOf(each) > SUPPORTS.indexOf(weakest) ? each : weakest,
  );
}

function ownSupport({ evidence, act }: Claim): Support {
  switch (evidence) {
    case 'own-matter':
      if (act === 'confirmed') return 'confirmed-by-party';
      return AFFIRMING[act] ? 'stated-by-party' : 'claimed';
    case 'independent':
      return 'corroborated';
    case 'single':
      return 'claimed';
    case 'weak':
      return 'unverified';
  }
}

function oppositionOf(database: Database, claim: Claim): Opposition {
  const opponents = claim.contradicts
    .map((id) => database.claims.get(id))
    .filter((found) => found !== undefined)
    .filter((opponent) => !hasLapsed(database, opponent));
  if (opponents.length === 0) return 'none';
  return opponents.some((opponent) => isDenialByConcerned(database, opponent, claim))
    ? 'denied'
    : 'disputed';
}

/** The party concerned: a party to the war, or whoever the claim is about. */
function isDenialByConcerned(database: Database, opponent: Claim, claim: Claim): boolean {
  if (opponent.act !== 'denied') return false;
  const claimant = database.claimants.get(opponent.claimant);
  if (claimant === undefined) return false;
  return (
    claimant.party !== null || (claimant.topic !== null && claim.topics.includes(claimant.topic))
  );
}

/**
 * A contradiction lapses when those who made it later confirmed the matter or withdrew, and where they could not
 * confirm it, once they say so themselves. The record keeps it.
 */
function hasLapsed({ claims }: Database, opponent: Claim): boolean {
  const seen = new Set<ClaimId>([opponent.id]);
  let last = opponent;
  while (last.supersededBy !== null && !seen.has(last.supersededBy)) {
    const next = claims.get(last.supersededBy);
    if (next === undefined) break;
    seen.add(next.id);
    last = next;
  }
  if (last === opponent) return false;
  if (last.act === 'confirmed' || last.act === 'withdrew') return true;
  return opponent.act === 'disputed' && (AFFIRMING[last.act] || last.act === 'estimated');
}
