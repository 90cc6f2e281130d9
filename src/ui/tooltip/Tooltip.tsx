import { Fragment } from 'preact';
import type { ClaimView } from '../../claims/claim-view.ts';
import type { ClaimListPart, Hint } from '../../claims/hint.ts';
import type { Messages } from '../messages/messages.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { InterfaceContext } from '../shared/interface.ts';
import { HintHeader } from './HintHeader.tsx';
import { HintLists } from './HintLists.tsx';

export interface TooltipProps {
  readonly messages: Messages;
  readonly hint: Hint;
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
  scheme,
  pinned,
  tabStops,
  loadClaims,
  onPin,
  onClose,
}: TooltipProps) {
  const { hint: text } = messages;
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
            <section class="fitting">
              {hint.fitting.length === 0 ? (
                <p class="aside">{text.nothingFits}</p>
              ) : (
                <>
                  <h3>{text.fitting}</h3>
                  <ul class="claims">
                    {hint.fitting.map((claim) => (
                      <li key={claim.id}>
                        <ClaimItem claim={claim} topic={hint.topic.id} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
            <HintLists hint={hint} loadClaims={loadClaims} />
          </Fragment>
          <footer>{text.coverage}</footer>
        </div>
      </div>
    </InterfaceContext.Provider>
  );
}
