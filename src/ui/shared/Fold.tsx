import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTabIndex } from './interface.ts';

interface FoldProps {
  readonly label: ComponentChildren;
  /** Called for the content when the fold is open; what is folded is not drawn. */
  readonly children: () => ComponentChildren;
}

/** Something one step away: a line that opens, and brings into sight what it opened. */
export function Fold({ label, children }: FoldProps) {
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
      <summary tabIndex={useTabIndex()}>{label}</summary>
      {open && <div class="folded">{children()}</div>}
    </details>
  );
}
