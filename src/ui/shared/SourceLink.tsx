import type { ComponentChildren } from 'preact';
import type { SourceView } from '../../claims/views/claim-view.ts';
import { isWebAddress } from '../../claims/web-address.ts';
import { useReadingMessages, useTabIndex } from './interface.ts';

interface SourceLinkProps {
  readonly source: SourceView;
  /** What to click on: the publisher, or the page's title where the publisher is known already. */
  readonly text: 'publisher' | 'title';
  /** Words of ours in place of that; whose page it is, is then told to those who hear it. */
  readonly children?: ComponentChildren;
}

/** A link to a source, in a new tab that learns nothing about this page; plain text if it is no web address. */
export function SourceLink({ source, text, children }: SourceLinkProps) {
  const { claim } = useReadingMessages();
  const tabIndex = useTabIndex();
  const { publisher, title, url, language } = source;
  const name =
    children ??
    (text === 'title' && title !== null ? <span lang={language}>{title}</span> : publisher.name);
  const heard = children === undefined ? claim.newTab : `${publisher.name}, ${claim.newTab}`;
  if (!isWebAddress(url)) return <span>{name}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" hreflang={language} tabIndex={tabIndex}>
      {name}
      <span class="unseen"> ({heard})</span>
    </a>
  );
}
