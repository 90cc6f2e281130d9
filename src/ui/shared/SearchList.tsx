import type { ComponentChildren } from 'preact';
import type {
  Found,
  FoundClaim,
  FoundSource,
  FoundTopic,
  SearchResults,
} from '../../claims/search/search-results.ts';
import type { TopicId } from '../../claims/topic.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import { isWebAddress } from '../../claims/web-address.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { ClaimListing } from './ClaimListing.tsx';
import { Dotted } from './Dotted.tsx';
import { Fold } from './Fold.tsx';
import { useMessages } from './interface.ts';
import { Marked } from './Marked.tsx';
import { Sources } from './Sources.tsx';
import { unbroken } from './unbroken.ts';

interface SearchListProps {
  readonly results: SearchResults;
  readonly loadClaims: (topic: TopicId) => Promise<readonly ClaimView[]>;
  readonly basis: object;
}

/** What a search has found, kind by kind, with what matched marked. */
export function SearchList({ results, loadClaims, basis }: SearchListProps) {
  const { search: text } = useMessages();
  const { topics, claims, sources } = results;
  return (
    <>
      <Kind heading={text.topics} found={topics}>
        {topics.first.map((entry) => (
          <li key={entry.topic.id}>
            <TopicResult entry={entry} loadClaims={loadClaims} basis={basis} />
          </li>
        ))}
      </Kind>
      <Kind heading={text.claims} found={claims}>
        {claims.first.map((entry) => (
          <li key={entry.claim.id}>
            <ClaimResult entry={entry} />
          </li>
        ))}
      </Kind>
      <Kind heading={text.sources} found={sources}>
        {sources.first.map((entry) => (
          <li key={entry.source.id}>
            <SourceResult entry={entry} />
          </li>
        ))}
      </Kind>
    </>
  );
}

function Kind({
  heading,
  found,
  children,
}: {
  readonly heading: string;
  readonly found: Found<unknown>;
  readonly children: ComponentChildren;
}) {
  const { search: text } = useMessages();
  const rest = found.all - found.first.length;
  if (found.all === 0) return null;
  return (
    <section class="found">
      <h3>{heading}</h3>
      <ul class="lines">{children}</ul>
      {rest > 0 && <p class="aside">{text.more(rest)}</p>}
    </section>
  );
}

function TopicResult({
  entry,
  loadClaims,
  basis,
}: Omit<SearchListProps, 'results'> & { readonly entry: FoundTopic }) {
  const { words, popup, search: text } = useMessages();
  const { topic, spans, name, claims } = entry;
  return (
    <Fold
      label={
        <span class="label">
          <span class="name" lang={topic.label.language}>
            <Marked text={topic.label.text} spans={spans} />
          </span>
          <span class="aside">
            <Dotted>
              {words.topicKinds[topic.kind]}
              {unbroken(popup.claims(claims))}
              {name !== null && (
                <span>
                  {text.alsoCalled} <Marked text={name.text} spans={name.spans} />
                </span>
              )}
            </Dotted>
          </span>
        </span>
      }
    >
      {() => <ClaimListing topic={topic.id} load={() => loadClaims(topic.id)} basis={basis} />}
    </Fold>
  );
}

function ClaimResult({ entry: { claim, spans } }: { readonly entry: FoundClaim }) {
  return (
    <article class="claim">
      <ClaimHead claim={claim} via={claim.via} />
      <p class="statement" lang={claim.statement.language}>
        <Marked text={claim.statement.text} spans={spans} />
      </p>
      <Sources sources={claim.sources} />
    </article>
  );
}

function SourceResult({ entry }: { readonly entry: FoundSource }) {
  const { format, claim: text } = useMessages();
  const { source, titleSpans, publisherSpans } = entry;
  const title =
    source.title === null ? (
      source.publisher.name
    ) : (
      <span lang={source.language}>
        <Marked text={source.title} spans={titleSpans} />
      </span>
    );
  return (
    <>
      {isWebAddress(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.language}>
          {title}
          <span class="unseen"> ({text.newTab})</span>
        </a>
      ) : (
        title
      )}{' '}
      <span class="aside">
        <Dotted>
          <Marked text={source.publisher.name} spans={publisherSpans} />
          {source.published !== null && format.date(source.published)}
        </Dotted>
      </span>
    </>
  );
}
