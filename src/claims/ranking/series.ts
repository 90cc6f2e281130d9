import { type Claim, oldestFirst } from '../claim.ts';
import type { Database } from '../database.ts';
import { type Measure, SINGLE_MEASURES } from '../measure.ts';

/** Counts without a measure of their own are of different things. */
const NO_SERIES: ReadonlySet<Measure> = new Set<Measure>([...SINGLE_MEASURES, 'count', 'share']);

/**
 * What the counts of one series share: the same claimant counts the same thing in the same way again
 * and again. Null for a claim that stands alone.
 */
function seriesOf({ claimants }: Database, { claimant, figure }: Claim): string | null {
  if (figure === null || NO_SERIES.has(figure.measure)) return null;
  const { measure, of, unit, per, period, place } = figure;
  const speaker = claimants.get(claimant)?.topic ?? claimant;
  return [speaker, measure, of, unit, per, period, place].join(' ');
}

/** Claims that stand for themselves and, of each series, one that stands for the others. */
export interface SeriesMember {
  readonly claim: Claim;
  /** The whole series, oldest first, the claim itself included; only the claim where it stands alone. */
  readonly series: readonly Claim[];
}

/** Puts the claims of each series together; `choose` says which of several stands for them. */
export function bySeries<Entry extends { readonly claim: Claim }>(
  database: Database,
  entries: readonly Entry[],
  choose: (members: readonly Entry[]) => Entry,
): readonly (Entry & SeriesMember)[] {
  const groups = Map.groupBy(entries, ({ claim }) => seriesOf(database, claim) ?? claim);
  return [...groups.values()].map((members) => ({
    ...choose(members),
    series: members.map(({ claim }) => claim).sort(oldestFirst),
  }));
}
