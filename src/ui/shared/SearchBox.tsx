import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchResults } from '../../claims/search/search-results.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import { useMessages } from './interface.ts';
import { SearchList } from './SearchList.tsx';

interface SearchBoxProps {
  readonly search: (text: string) => Promise<SearchResults>;
  readonly loadClaims: (topic: TopicId) => Promise<readonly ClaimView[]>;
  /** Another one means that data or choices have changed: what is shown is searched again. */
  readonly basis: object;
}

type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly results: SearchResults };

/** Milliseconds after a letter; a search takes less, and a fast typist is not answered for every letter. */
const PAUSE = 80;
/** Milliseconds without an answer, as after the start of a browser, before it is said that there will be one. */
const SLOW = 400;

/** What the arrow keys walk. */
const STOPS = 'summary, a[href], button';

/** A search over everything on record. Down goes from the field to what was found, and on. */
export function SearchBox({ search, loadClaims, basis }: SearchBoxProps) {
  const { search: text, hint } = useMessages();
  const id = useId();
  const whole = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });

  useEffect(() => {
    if (query.trim() === '') {
      setOutcome({ state: 'none' });
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      search(query).then(
        (results) => wanted && setOutcome({ state: 'ready', results }),
        () => wanted && setOutcome({ state: 'failed' }),
      );
    }, PAUSE);
    const slow = setTimeout(() => {
      setOutcome((before) => (before.state === 'none' ? { state: 'loading' } : before));
    }, PAUSE + SLOW);
    return () => {
      wanted = false;
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [query, basis]);

  // The field may stand at the very end of what the window shows: the first answer would come below it.
  useEffect(() => {
    if (outcome.state !== 'none') whole.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome.state]);

  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [field.current, ...(whole.current?.querySelectorAll(STOPS) ?? [])];
    const at = stops.indexOf(whole.current?.ownerDocument.activeElement as HTMLElement | null);
    const next = stops[at + step] as HTMLElement | null | undefined;
    if (at === -1 || next == null) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <search class="search" ref={whole} onKeyDown={walk}>
      <label for={id}>
        <h2>{text.label}</h2>
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={text.placeholder}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="aside" role="status">
        {outcome.state === 'loading' && hint.loading}
        {outcome.state === 'failed' && text.failed}
        {outcome.state === 'ready' && countText(outcome.results)}
      </p>
      {outcome.state === 'ready' && (
        <SearchList results={outcome.results} loadClaims={loadClaims} basis={basis} />
      )}
    </search>
  );

  function countText({ topics, claims, sources }: SearchResults): string {
    const isNothing = topics.all + claims.all + sources.all === 0;
    return isNothing ? text.nothing : text.found(topics.all, claims.all, sources.all);
  }
}
