import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTabIndex } from './interface.ts';

interface FoldProps {
  readonly label: ComponentChildren;
  /** Ids of what names it, where the label says too little by itself. */
  readonly labelledBy?: string;
  /** Called for the content when the fold is open; what is folded is not drawn. */
  readonly children: () => ComponentChildren;
}

/** Something one step away: a line that opens, and brings into sight what it opened. */
export function Fold({ label, labelledBy, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (open) details.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <details
      class="fold"
      ref={details}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary tabIndex={useTabIndex()} aria-labelledby={labelledBy}>
        {label}
      </summary>
      {open && <div class="folded">{children()}</div>}
    </details>
  );
}
