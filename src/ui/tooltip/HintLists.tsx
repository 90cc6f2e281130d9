import type { ClaimListPart, Hint } from '../../claims/hint.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import { ClaimListing } from '../shared/ClaimListing.tsx';
import { Fold } from '../shared/Fold.tsx';
import { useReadingMessages } from '../shared/interface.ts';

interface HintListsProps {
  readonly hint: Hint;
  readonly loadClaims: (part: ClaimListPart) => Promise<readonly ClaimView[]>;
}

/** The topic's other claims, one step away: known when the article was published, since then, all. */
export function HintLists({ hint, loadClaims }: HintListsProps) {
  const { hint: text, format } = useReadingMessages();
  const { counts, published } = hint;
  if (counts.all + counts.hidden === 0) return null;
  const parts: readonly (readonly [ClaimListPart, number, (count: number) => string])[] = [
    ['known', counts.known ?? 0, text.known],
    ['since', counts.since ?? 0, text.since],
    ['all', counts.all, text.all],
  ];
  return (
    <section class="lists">
      {parts
        .filter(([, count]) => count > 0)
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
