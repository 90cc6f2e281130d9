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
      const at = stops.indexOf(root.activeElement as HTMLElement);
      if (!shiftKey && at === stops.length - 1) giveBack();
      // Forwards the browser goes on from there; backwards that place itself comes next.
      if (shiftKey && at <= 0 && giveBack()) event.preventDefault();
    },
    { signal },
  );
}

function tabStops(root: ShadowRoot): readonly HTMLElement[] {
  const candidates = root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex]');
  return [...candidates].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
}
