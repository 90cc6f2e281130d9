import type { Mark } from '../marks/mark.ts';

/** What the Tab key may stop at. */
const STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]';
const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Makes the Tab key go on from a mark, where nothing on the page had the focus to give it back to:
 * Firefox goes on from the selection, Chromium from what had the focus last. Text that the reader has
 * selected stays selected.
 */
export function goOnFrom(document: Document, mark: Mark): void {
  const last = mark.spans.at(-1);
  if (last === undefined || !last.node.isConnected) return;
  const before = stopBefore(document, last.node);
  if (before !== null) touch(before);
  const selection = document.getSelection();
  if (selection === null || !selection.isCollapsed || last.end > last.node.length) return;
  selection.collapse(last.node, last.end);
}

/** The last thing before a node at which the Tab key stops, or which is around it; null when there is none. */
function stopBefore(document: Document, node: Node): HTMLElement | null {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  return (
    stops.findLast(
      (stop) =>
        stop.tabIndex >= 0 &&
        (stop.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        stop.checkVisibility({ visibilityProperty: true }),
    ) ?? null
  );
}

/** Gives the focus and takes it back at once: nothing is drawn, and the page hears nothing of it. */
function touch(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  const stop = (event: Event): void => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  for (const type of FOCUS_EVENTS) window?.addEventListener(type, stop, { capture: true });
  try {
    element.focus({ preventScroll: true });
    element.blur();
  } finally {
    for (const type of FOCUS_EVENTS) window?.removeEventListener(type, stop, { capture: true });
  }
}
