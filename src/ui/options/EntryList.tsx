import { Fragment } from 'preact';
import { Dot } from '../shared/Dotted.tsx';

interface Entry {
  readonly key: string;
  readonly name: string;
  /** What else is said of it. */
  readonly about?: readonly string[];
  readonly action: string;
  /** The same for those who hear it without the line it stands in. */
  readonly actionInFull: string;
  readonly onAct: () => void;
}

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly disabled: boolean;
  /** Said when there is none. */
  readonly none: string;
}

/** Things the reader has switched off or chosen, each with a way back. */
export function EntryList({ entries, disabled, none }: EntryListProps) {
  if (entries.length === 0) return <p class="aside">{none}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          <span>
            {entry.name}
            <span class="aside">
              {entry.about?.map((part) => (
                <Fragment key={part}>
                  <Dot />
                  {part}
                </Fragment>
              ))}
            </span>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={entry.actionInFull}
            disabled={disabled}
            onClick={entry.onAct}
          >
            {entry.action}
          </button>
        </li>
      ))}
    </ul>
  );
}
