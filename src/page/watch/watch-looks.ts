import { elementAround } from '../article/composed-tree.ts';

/** Milliseconds from a change until it is told of: scripts fade things in frame by frame. */
const PAUSE = 250;

/**
 * Calls `onChange` when what decides on whether elements are seen may have changed: an attribute of what
 * they stand in, since a style may go by any, or the style sheets in the page's head. Returns a function that
 * says which elements these are now, in place of those before; as long as there are none, nothing is watched.
 */
export function watchLooks(
  window: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): (elements: Iterable<Element>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new window.MutationObserver((records) => {
    if (!records.some(isAboutLooks)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, PAUSE);
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return (elements) => {
    observer.disconnect();
    if (signal.aborted) return;
    const around = new Set<Element>();
    for (const element of elements) {
      for (let each: Element | null = element; each !== null; each = elementAround(each)) {
        if (around.has(each)) break;
        around.add(each);
      }
    }
    for (const each of around) observer.observe(each, { attributes: true });
    const { head } = window.document;
    if (around.size > 0 && head !== null) observer.observe(head, { childList: true });
  };
}

function isAboutLooks({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => /^(?:style|link)$/i.test(node.nodeName));
}
