/**
 * For a `ref`. Where what has the focus is taken away by its own press ("back to the default", an entry of a list)
 * or by what the page tells, the focus goes to the heading above it, or to the fold that the heading names: left to
 * the page as a whole, a screen reader begins to read from its top.
 */
export function keepFocus(root: HTMLElement | null): void {
  if (root === null) return;
  let path: readonly Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? ancestorsOf(target) : [];
  });
  new MutationObserver(() => {
    const { activeElement, body } = root.ownerDocument;
    if (path[0] === undefined || path[0].isConnected || activeElement !== body) return;
    const heading = path
      .find((around) => around.isConnected && around.querySelector(HEADINGS) !== null)
      ?.querySelector<HTMLElement>(HEADINGS);
    if (heading === undefined || heading === null) return;
    const fold = heading.closest('summary');
    if (fold === null) heading.tabIndex = -1;
    (fold ?? heading).focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

const HEADINGS = 'h1, h2, h3';

function ancestorsOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    path.push(around);
  }
  return path;
}
