import type { MatchEvidence } from './match-evidence.ts';
import type { RankedClaim } from './ranking.ts';
import { WEIGHTS } from './weights.ts';

/** Less sure claims are those of any two sentences on the same subject. */
const LIKELY = 0.06;
/** So sure a claim is close by who speaks, of what and when alone. */
const SURE = 0.15;
/** Else words and numbers in common add so much to the log-odds. */
const SAID = 1.5;

/** Said further after the article (see `near`), it is mostly the next count or another event. */
const SOON = 0.3;

/**
 * Whether a claim is listed as close to the sentence it was ranked for: surely enough by what is said in both,
 * and not said long after the article, unless the sentence has its very figure or a date of it.
 */
export function isClose({ score, evidence }: Pick<RankedClaim, 'score' | 'evidence'>): boolean {
  const isLikely = score >= SURE || (score >= LIKELY && saidInBoth(evidence) >= SAID);
  return isLikely && !isOfAnotherTime(evidence);
}

function saidInBoth({ told, alike, letters, figure }: MatchEvidence): number {
  return (
    WEIGHTS.told * told +
    WEIGHTS.alike * alike +
    WEIGHTS.letters * letters +
    WEIGHTS.figure * figure
  );
}

function isOfAnotherTime({ later, near, dated, figure }: MatchEvidence): boolean {
  return later > 0 && near < SOON && dated <= 0 && figure < 1;
}
