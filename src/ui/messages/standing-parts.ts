import type { ClaimView } from '../../claims/views/claim-view.ts';
import type { ReadingMessages } from './messages.ts';

/** How a claim stands, in words only, part by part. */
export function standingParts(
  { words, claim: text, format }: ReadingMessages,
  claim: ClaimView,
): readonly string[] {
  const { support, opposition, supersededBy, outdated } = claim.standing;
  return [
    words.support[support],
    opposition === 'none' ? null : words.opposition[opposition],
    supersededBy === null ? null : text.superseded,
    outdated ? text.outdated(format.date(claim.reviewBy)) : null,
  ].filter((part) => part !== null);
}
