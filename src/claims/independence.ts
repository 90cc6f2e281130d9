import type { Claim, ClaimId } from './claim.ts';
import type { Database } from './database.ts';
import type { Source } from './source.ts';
import { type IsVisible, visibleSources } from './visibility.ts';

/** "5 outlets, 2 origins". */
export interface Independence {
  /** Publishers that carry it. */
  readonly outlets: number;
  /** Who first put it into words, as far as it is known: agency copy counts with its agency. */
  readonly origins: number;
}

/**
 * How many outlets carry the claims and from how many origins. Two sources with the same origin count
 * as one; a claim that rests on another one of these claims adds outlets but no origin.
 */
export function independenceOf(
  database: Database,
  claims: readonly Claim[],
  isVisible: IsVisible,
): Independence {
  const ids = new Set(claims.map(({ id }) => id));
  const outlets = new Set<string>();
  const origins = new Set<string>();
  for (const claim of claims) {
    const derived = chainOf(database, claim).some((id) => ids.has(id));
    for (const source of visibleSources(database, claim.sources, isVisible)) {
      outlets.add(source.publisher);
      if (!derived) origins.add(originOf(database, source));
    }
  }
  return { outlets: outlets.size, origins: origins.size };
}

/** The ids of the claims that a claim repeats or rests on, nearest first; ends at a circle. */
export function chainOf({ claims }: Database, claim: Claim): readonly ClaimId[] {
  const chain: ClaimId[] = [];
  let next = claim.derivedFrom;
  while (next !== null && next !== claim.id && !chain.includes(next)) {
    chain.push(next);
    next = claims.get(next)?.derivedFrom ?? null;
  }
  return chain;
}

/** Names are compared without case: authors write "dpa" and "DPA". */
function originOf({ publishers }: Database, { derivedFrom, publisher }: Source): string {
  return (derivedFrom ?? publishers.get(publisher)?.name ?? publisher).toLowerCase();
}
