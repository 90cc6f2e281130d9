import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SourceView } from '../../claims/views/claim-view.ts';
import { useReadingMessages, useTabIndex } from './interface.ts';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceLink } from './SourceLink.tsx';

/** As many as fit on one or two lines of a hint. */
const SHORT = 3;

/** Says behind a source's name that it is a copy, where it is one. */
export function CopyMark({ source }: { readonly source: SourceView }) {
  const { claim } = useReadingMessages();
  return source.quality === 'copy' ? <span class="aside"> ({claim.copy})</span> : null;
}

interface SourcesProps {
  readonly sources: readonly SourceView[];
  /** Stands below all of them. */
  readonly children?: ComponentChildren;
}

/** The sources of a claim: the first ones with publisher and date, all of them in full one step away. */
export function Sources({ sources, children }: SourcesProps) {
  const { claim, format } = useReadingMessages();
  const tabIndex = useTabIndex();
  const [full, setFull] = useState(false);
  const rest = sources.length - SHORT;
  const label = full ? claim.lessSources : rest > 0 ? claim.moreSources(rest) : claim.sourceDetails;
  return (
    <div class="sources">
      <ul class={full ? 'full' : 'short'}>
        {(full ? sources : sources.slice(0, SHORT)).map((source) => (
          <li key={source.id} class={full ? undefined : 'whole'}>
            {full ? (
              <SourceDetails source={source} text="publisher" />
            ) : (
              <>
                <SourceLink source={source} text="publisher" />
                {source.published !== null && (
                  <span class="aside"> {format.date(source.published)}</span>
                )}
                <CopyMark source={source} />
              </>
            )}
          </li>
        ))}
        <li>
          <button
            type="button"
            class="plain"
            aria-expanded={full}
            tabIndex={tabIndex}
            onClick={() => setFull(!full)}
          >
            {label}
          </button>
        </li>
      </ul>
      {full && children}
    </div>
  );
}
