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
 * as one; a claim that rests on another one of these claims adds outlets but no origin. Where there is
 * an outlet there is at least one origin.
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
      const origin = derived ? null : originOf(database, source);
      if (origin !== null) origins.add(origin);
    }
  }
  // Copies alone still come from somewhere.
  return { outlets: outlets.size, origins: Math.max(origins.size, Math.min(outlets.size, 1)) };
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

/**
 * Null for a copy that does not say whose text it is: it adds an outlet, but nothing shows that it adds
 * an origin. Names are compared without case: authors write "dpa" and "DPA".
 */
function originOf({ publishers }: Database, source: Source): string | null {
  const { derivedFrom, publisher, quality } = source;
  if (derivedFrom === null && quality === 'copy') return null;
  return (derivedFrom ?? publishers.get(publisher)?.name ?? publisher).toLowerCase();
}
