import { hidesByStyle } from '../article/boilerplate.ts';
import { elementAround, nodeAround } from '../article/composed-tree.ts';
import { isBlockLevel, kindOf } from '../article/element-kinds.ts';

/** What of the page's text has to be gathered again. */
export type TextChange =
  /** So much that everything is. */
  | { readonly scope: 'all' }
  | {
      readonly scope: 'some';
      /** Block-level elements whose text is new or has changed; none is inside another. */
      readonly changed: ReadonlySet<Element>;
      /** Elements that were taken away, with what was in them. */
      readonly removed: ReadonlySet<Element>;
    };

/** Milliseconds without a change until one is reported. */
const QUIET = 100;
/** Milliseconds after which it is reported though changes go on. */
const AT_LATEST = 1_000;
/** Milliseconds after a report within which the next change counts as one without end. */
const STORM = 1_000;
/** Least milliseconds between two reports in such a storm, at its beginning and at most. */
const FIRST_GAP = 200;
const LONGEST_GAP = 8_000;
/** More elements than this are gathered quicker all at once. */
const MAX_ELEMENTS = 200;

/**
 * Reports changes of the text below `root`, put together, a tenth of a second after the last of them.
 * While a page does nothing but change, the time between two reports grows to eight seconds, so that
 * no script can keep us busy; a ticker that changes every few seconds is followed at once. Elements
 * without text, such as the host of a hint, do not count. `onRewritten` hears at once of every text node that
 * holds other characters than before, so that nothing need be painted on what is not meant. Returns a function
 * by which open shadow roots are watched too; they are trees of their own.
 */
export function watchText(
  root: Node,
  onChange: (change: TextChange) => void,
  signal: AbortSignal,
  onRewritten: (node: Node) => void = () => undefined,
): (shadowRoot: ShadowRoot) => void {
  const changed = new Set<Element>();
  const removed = new Set<Element>();
  let overflow = false;
  let firstAt = 0;
  let lastReportAt = Number.NEGATIVE_INFINITY;
  let gap = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => {
    timer = undefined;
    lastReportAt = performance.now();
    const change: TextChange = overflow
      ? { scope: 'all' }
      : { scope: 'some', changed: withoutNested(changed), removed: new Set(removed) };
    overflow = false;
    changed.clear();
    removed.clear();
    onChange(change);
  };

  const schedule = (): void => {
    const time = performance.now();
    if (timer === undefined) {
      firstAt = time;
      const isStorm = time - lastReportAt < STORM;
      gap = isStorm ? Math.min(Math.max(gap * 2, FIRST_GAP), LONGEST_GAP) : 0;
    }
    clearTimeout(timer);
    const due = Math.max(Math.min(time + QUIET, firstAt + AT_LATEST), lastReportAt + gap);
    timer = setTimeout(report, Math.max(0, due - time));
  };

  const add = (element: Element | null, among = changed): void => {
    if (element === null || overflow) return;
    among.add(element);
    if (changed.size + removed.size > MAX_ELEMENTS) overflow = true;
  };

  const read = (record: MutationRecord): void => {
    if (overflow || isSilent(record.target) || isStyleAlone(record)) return;
    if (!record.target.isConnected) {
      // Emptied before it was taken away, it looks as if it had never held a text.
      add(elementOf(record.target), removed);
      return;
    }
    if (record.type !== 'childList') add(blockAround(record.target));
    for (const node of record.addedNodes) {
      if (isEmpty(node)) continue;
      if (isBlock(node)) add(node);
      // A block put into the middle of a line parts the line.
      if (!isBlock(node) || hasOwnText(record.target)) add(blockAround(record.target));
    }
    for (const node of record.removedNodes) {
      if (isEmpty(node)) continue;
      if (node.nodeType === 1) add(node as Element, removed);
      if (!isBlock(node) || hasOwnText(record.target)) add(blockAround(record.target));
    }
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') onRewritten(record.target);
      read(record);
    }
    if (overflow || changed.size > 0 || removed.size > 0) schedule();
  });
  const wanted = {
    childList: true,
    characterData: true,
    subtree: true,
    // What is said by attribute about hidden text; classes change all the time and say nothing sure.
    attributeFilter: ['hidden', 'inert', 'open', 'aria-hidden', 'contenteditable', 'lang', 'style'],
    attributeOldValue: true,
  };
  observer.observe(root, wanted);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  if (signal.aborted) observer.disconnect();
  return (shadowRoot) => {
    if (!signal.aborted) observer.observe(shadowRoot, wanted);
  };
}

function isBlock(node: Node): node is Element {
  return node.nodeType === 1 && isBlockLevel(node as Element);
}

/** In a script, a style or the head: pages put new ones there all the time. */
function isSilent(node: Node): boolean {
  const element = elementOf(node);
  return element !== null && kindOf(element) === 'silent';
}

/** A style that hides no more and no less than it did: scripts move and fade things by it in every frame. */
function isStyleAlone({ attributeName, target, oldValue }: MutationRecord): boolean {
  if (attributeName !== 'style') return false;
  const now = (target as Element).getAttribute('style') ?? '';
  return hidesByStyle(oldValue ?? '') === hidesByStyle(now);
}

/** An element, or the one that a text stands in. */
function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/**
 * Holds no text and no tree that could: comments, scripts, pictures, an advertisement in its frame, the
 * closed shadow root of a hint.
 */
function isEmpty(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 3 || (node as Text).data === '';
  const element = node as Element;
  const kind = kindOf(element);
  if (kind === 'silent' || kind === 'object') return true;
  return (element.textContent ?? '').trim() === '' && !holdsShadowRoot(element);
}

function holdsShadowRoot(element: Element): boolean {
  if (element.shadowRoot !== null) return true;
  return [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);
}

/** The nearest block-level element. */
function blockAround(node: Node): Element | null {
  for (let next: Node | null = node; next !== null; next = nodeAround(next)) {
    if (next.nodeType === 1 && isBlockLevel(next as Element)) return next as Element;
  }
  return null;
}

/** Whether text stands directly in the node, beside other blocks. */
function hasOwnText(node: Node): boolean {
  const { firstChild, lastChild } = node;
  return [firstChild, lastChild].some(
    (child) => child?.nodeType === 3 && (child as Text).data.trim() !== '',
  );
}

function withoutNested(elements: ReadonlySet<Element>): ReadonlySet<Element> {
  const outermost = new Set<Element>();
  for (const element of elements) {
    if (!element.isConnected) continue;
    let outer = elementAround(element);
    while (outer !== null && !elements.has(outer)) outer = elementAround(outer);
    if (outer === null) outermost.add(element);
  }
  return outermost;
}
