import { Fragment } from 'preact';
import type { ClaimListPart, Hint } from '../../claims/hint.ts';
import type { ClaimView } from '../../claims/views/claim-view.ts';
import type { ReadingMessages } from '../messages/messages.ts';
import { InterfaceContext } from '../shared/interface.ts';
import { FigureComparison } from './FigureComparison.tsx';
import { HintClaims } from './HintClaims.tsx';
import { type HintActions, HintFooter } from './HintFooter.tsx';
import { HintHeader } from './HintHeader.tsx';
import { HintLists } from './HintLists.tsx';
import type { Matched } from './matched.ts';

export interface TooltipProps extends HintActions {
  readonly messages: ReadingMessages;
  readonly hint: Hint;
  readonly matched: Matched;
  /** The site of the page; null where it belongs to none. */
  readonly site: string | null;
  /** By the page's background under the text, not by the reader's system. */
  readonly scheme: 'light' | 'dark';
  readonly pinned: boolean;
  /** Opened by keyboard or pinned: its links and buttons are stops of the Tab key. */
  readonly tabStops: boolean;
  readonly loadClaims: (part: ClaimListPart) => Promise<readonly ClaimView[]>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

const HEADING_ID = 'topic';

/** The view of a hint: what it says in the order a reader needs it, the short first. */
export function Tooltip({
  messages,
  hint,
  matched,
  site,
  scheme,
  pinned,
  tabStops,
  loadClaims,
  onPin,
  onClose,
  onSuppress,
  onCopy,
}: TooltipProps) {
  return (
    <InterfaceContext.Provider value={{ messages, tabStops }}>
      {/* The frame is round and does not scroll: a scroll bar would cut its corners. */}
      <div class="frame theme" data-scheme={scheme} lang={messages.language} dir="ltr">
        <div class="hint" role="dialog" aria-labelledby={HEADING_ID} tabIndex={-1}>
          {/* Another topic begins anew, with everything folded. */}
          <Fragment key={hint.topic.id}>
            <HintHeader
              topic={hint.topic}
              headingId={HEADING_ID}
              pinned={pinned}
              onPin={onPin}
              onClose={onClose}
            />
            {hint.comparison !== null && (
              <FigureComparison comparison={hint.comparison} topic={hint.topic.id} />
            )}
            <HintClaims hint={hint} />
            <HintLists hint={hint} loadClaims={loadClaims} />
            <HintFooter
              key={matched.alias}
              topic={hint.topic}
              matched={matched}
              site={site}
              onSuppress={onSuppress}
              onCopy={onCopy}
            />
          </Fragment>
        </div>
      </div>
    </InterfaceContext.Provider>
  );
}
