import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm } from '../../claims/views/citation.ts';
import type { TopicView } from '../../claims/views/claim-view.ts';
import { useReadingMessages, useTabIndex } from '../shared/interface.ts';
import { type Matched, nameOf } from './matched.ts';
import { WhyMarked } from './WhyMarked.tsx';

/** Where a name shall no longer be marked. */
export type Reach = 'site' | 'everywhere';

export interface HintActions {
  /** Stops marking the name by which the mention was found, or takes it back; false when that was not saved. */
  readonly onSuppress: (reach: Reach, suppressed: boolean) => Promise<boolean>;
  /** Copies what the hint shows; false when the browser does not let it. */
  readonly onCopy: (form: CitationForm) => Promise<boolean>;
}

interface HintFooterProps extends HintActions {
  readonly topic: TopicView;
  readonly matched: Matched;
  /** The site of the page; null where it belongs to none. */
  readonly site: string | null;
}

const PANELS = ['why', 'notMeant', 'copy'] as const;
type Panel = (typeof PANELS)[number];
const PANEL_ID = 'panel';

/** What marks mean and do not mean, and what can be done about this one; one thing open at a time. */
export function HintFooter({ topic, matched, site, onSuppress, onCopy }: HintFooterProps) {
  const { hint: text } = useReadingMessages();
  const tabIndex = useTabIndex();
  const [open, setOpen] = useState<Panel | null>(null);
  return (
    <footer>
      <p>{text.coverage}</p>
      <ul class="actions">
        {PANELS.map((panel) => (
          <li key={panel}>
            <button
              type="button"
              class="plain"
              aria-expanded={open === panel}
              aria-controls={open === panel ? PANEL_ID : undefined}
              tabIndex={tabIndex}
              onClick={() => setOpen(open === panel ? null : panel)}
            >
              {text[panel]}
            </button>
          </li>
        ))}
      </ul>
      {open !== null && (
        <div id={PANEL_ID} class="panel" key={open} ref={intoSight}>
          {open === 'why' && <WhyMarked matched={matched} />}
          {open === 'notMeant' && (
            <NotMeant topic={topic} matched={matched} site={site} onSuppress={onSuppress} />
          )}
          {open === 'copy' && <Copy onCopy={onCopy} />}
        </div>
      )}
    </footer>
  );
}

/** The panel opens at the end of what may be a long hint. */
function intoSight(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'nearest' });
}

function NotMeant({ topic, matched, site, onSuppress }: Omit<HintFooterProps, 'onCopy'>) {
  const { hint: text } = useReadingMessages();
  const name = nameOf(matched);
  const [done, setDone] = useState<Reach | null>(null);
  const [failed, setFailed] = useState(false);
  const set = async (reach: Reach, suppressed: boolean) => {
    const isSaved = await onSuppress(reach, suppressed);
    setFailed(!isSaved);
    if (isSaved) setDone(suppressed ? reach : null);
  };
  const choices: readonly Reach[] = site === null ? ['everywhere'] : ['site', 'everywhere'];
  const reachName = (reach: Reach): string =>
    reach === 'site' && site !== null ? text.notMeantOn(site) : text.notMeantAnywhere;
  const said =
    done === null
      ? text.notMeantWhat(name, topic.label.text)
      : done === 'site' && site !== null
        ? text.nowUnmarkedOn(name, site)
        : text.nowUnmarkedAnywhere(name);
  return (
    <p>
      {said}{' '}
      <span class="choices">
        {/* By its reach what was pressed stays the same button, and so keeps the focus. */}
        {(done === null ? choices : [done]).map((reach) => (
          <Action key={reach} onClick={() => set(reach, done === null)}>
            {done === null ? reachName(reach) : text.undo}
          </Action>
        ))}
      </span>
      {failed && ` ${text.notSaved}`}
    </p>
  );
}

function Copy({ onCopy }: Pick<HintActions, 'onCopy'>) {
  const { hint: text } = useReadingMessages();
  const [done, setDone] = useState<boolean | null>(null);
  const labels = { text: text.copyAsText, markdown: text.copyAsMarkdown };
  return (
    <p>
      <span class="choices">
        {CITATION_FORMS.map((form) => (
          <Action key={form} onClick={() => onCopy(form).then(setDone)}>
            {labels[form]}
          </Action>
        ))}
      </span>
      {done !== null && ` ${done ? text.copied : text.copyFailed}`}
    </p>
  );
}

interface ActionProps {
  readonly onClick: () => unknown;
  readonly children: ComponentChildren;
}

function Action({ onClick, children }: ActionProps) {
  return (
    <button type="button" class="action" tabIndex={useTabIndex()} onClick={onClick}>
      {children}
    </button>
  );
}
