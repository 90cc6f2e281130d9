import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTabIndex } from './interface.ts';

interface FoldProps {
  readonly label: ComponentChildren;
  /** Called for the content when the fold is open; what is folded is not drawn. */
  readonly children: () => ComponentChildren;
}

/** Something one step away: a line that opens. */
export function Fold({ label, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={useTabIndex()}>{label}</summary>
      {open && <div class="folded">{children()}</div>}
    </details>
  );
}
