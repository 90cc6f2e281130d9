/**
 * Lets the Tab key leave a hint for where the reader was before, as if the hint stood there: its place
 * in the document is the end of it, far from the mention. `giveBack` moves the focus to where it was;
 * false when nothing had it.
 */
export function leaveByTab(root: ShadowRoot, giveBack: () => boolean, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, isTrusted } = event as KeyboardEvent;
      if (key !== 'Tab' || !isTrusted) return;
      const stops = tabStops(root);
      // What has the focus may be no stop itself: the hint as a whole, a claim of a list.
      const isEnd = (stop: HTMLElement | undefined, way: number): boolean =>
        stop === undefined ||
        stop === root.activeElement ||
        ((root.activeElement?.compareDocumentPosition(stop) ?? 0) & way) !== 0;
      if (!shiftKey && isEnd(stops.at(-1), Node.DOCUMENT_POSITION_PRECEDING)) giveBack();
      // Forwards the browser goes on from there; backwards that place itself comes next.
      const isFirst = isEnd(stops[0], Node.DOCUMENT_POSITION_FOLLOWING);
      if (shiftKey && isFirst && giveBack()) event.preventDefault();
    },
    { signal },
  );
}

function tabStops(root: ShadowRoot): readonly HTMLElement[] {
  const candidates = root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex]');
  return [...candidates].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
}
