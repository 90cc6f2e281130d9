import type { ClaimListPart, Hint } from '../../claims/hint.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import { ClaimListing } from '../shared/ClaimListing.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useReadingMessages } from '../shared/interface.ts';

interface HintListsProps {
  readonly hint: Hint;
  readonly loadClaims: (part: ClaimListPart) => Promise<readonly ClaimView[]>;
}

/** The topic's claims, one step away: known when the article was published, since then, all. None that shows nothing new. */
export function HintLists({ hint, loadClaims }: HintListsProps) {
  const { hint: text, format } = useReadingMessages();
  const { counts, published, claims } = hint;
  if (counts.all + counts.hidden === 0) return null;
  const known = counts.known ?? 0;
  const since = counts.since ?? 0;
  const isOnePart = known === counts.all || since === counts.all;
  const parts: readonly (readonly [ClaimListPart, number, (count: number) => string])[] = [
    ['known', known, text.known],
    ['since', since, text.since],
    ['all', isOnePart ? 0 : counts.all, text.all],
  ];
  const hasMore = counts.all > claims.length;
  return (
    <section class="lists">
      {parts
        .filter(([, count]) => hasMore && count > 0)
        .map(([part, count, label]) => (
          <Fold key={part} label={label(count)}>
            {() => (
              <ClaimListing topic={hint.topic.id} load={() => loadClaims(part)} basis={hint} />
            )}
          </Fold>
        ))}
      {counts.all > 0 && (
        <p class="aside">
          {published === null ? text.noDate : text.splitBy(format.date(published))}
        </p>
      )}
      {counts.hidden > 0 && <p class="aside">{text.hiddenClaims(counts.hidden)}</p>}
    </section>
  );
}
