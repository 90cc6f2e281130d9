import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicId } from '../../claims/topic.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { useReadingMessages, useTabIndex } from './interface.ts';

interface ClaimListingProps {
  readonly topic: TopicId;
  /** Called when the list is first drawn, and again with each new `basis`. */
  readonly load: () => Promise<readonly ClaimView[]>;
  /** The answer this list belongs to: another one means that data or choices have changed. */
  readonly basis: object;
}

type Listing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly claims: readonly ClaimView[]; readonly shown: number };

/** Enough to read for a while, few enough to be drawn within a frame. */
const PORTION = 20;

/** Claims that are fetched when they are wanted, shown in portions. */
export function ClaimListing({ topic, load, basis }: ClaimListingProps) {
  const { hint: text } = useReadingMessages();
  const tabIndex = useTabIndex();
  const list = useRef<HTMLUListElement>(null);
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  // What is shown stays until the new answer is there. A changed callback is no new question.
  useEffect(() => {
    let wanted = true;
    load().then(
      (claims) =>
        wanted &&
        setListing((before) => {
          const shown = before.state === 'ready' ? before.shown : PORTION;
          return { state: 'ready', claims, shown };
        }),
      () => wanted && setListing({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [topic, basis]);

  // Opened at the lower end of a view, the list would begin out of sight.
  useLayoutEffect(() => {
    if (listing.state === 'ready')
      list.current?.closest('.fold')?.scrollIntoView({ block: 'nearest' });
  }, [listing.state]);

  // The button moves below what it brought, or goes: who reads by keyboard or ear reads on at the first of that.
  const begun = useRef(PORTION);
  const drawn = listing.state === 'ready' ? listing.shown : PORTION;
  useLayoutEffect(() => {
    const first = list.current?.children[begun.current];
    if (drawn > begun.current && first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
    begun.current = drawn;
  }, [drawn]);

  if (listing.state === 'loading') return <p class="aside">{text.loading}</p>;
  if (listing.state === 'failed') return <p class="aside">{text.failed}</p>;
  const { claims, shown } = listing;
  if (claims.length === 0) return <p class="aside">{text.empty}</p>;
  return (
    <>
      <ul class="claims" ref={list}>
        {claims.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} topic={topic} />
          </li>
        ))}
      </ul>
      {claims.length > shown && (
        <button
          type="button"
          class="plain"
          tabIndex={tabIndex}
          onClick={() => setListing({ ...listing, shown: shown + PORTION })}
        >
          {text.more(claims.length - shown)}
        </button>
      )}
    </>
  );
}
