import type { Claim } from '../claims/claim.ts';
import { isSame } from './same.ts';

/**
 * One claim out of two packs' records of it: what was said is the same in both, each may see it under
 * topics, against claims and in sources of its own. Null where they differ in anything else.
 */
export function joinClaims(first: Claim, second: Claim): Claim | null {
  const lists = {
    topics: united(first.topics, second.topics),
    contradicts: united(first.contradicts, second.contradicts),
    sources: united(first.sources, second.sources),
  };
  const joined = { ...first, ...lists };
  return isSame(joined, { ...second, ...lists }) ? joined : null;
}

function united(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
