import { holds } from '../article/composed-tree.ts';
import { watchLooks } from './watch-looks.ts';

/** Text that was found and is not seen, block by block. */
export interface HiddenText {
  /** These elements of a block hold such text, in place of those told before; none: all of it is seen. */
  set(block: number, elements: ReadonlySet<Element>): void;
  /** Asks again of what is in the window: styles may have changed, which nobody is told of. */
  recheck(): void;
}

/**
 * Calls `onMayShow` for a block whose hidden text may be seen now: it has got a box in the window, as when a
 * section is unfolded or scrolled to, or something around it has faded in or looks different. Called at most
 * once for each of these, so that text which stays hidden costs nothing.
 */
export function watchHidden(
  window: Window & typeof globalThis,
  onMayShow: (block: number) => void,
  signal: AbortSignal,
): HiddenText {
  const byBlock = new Map<number, ReadonlySet<Element>>();
  const blocksOf = new Map<Element, Set<number>>();
  const inWindow = new Set<Element>();

  /** Whether others are in the window than those around which looks are watched. */
  let isOther = false;

  const tell = (elements: Iterable<Element>): void => {
    const blocks = new Set<number>();
    for (const element of elements) for (const id of blocksOf.get(element) ?? []) blocks.add(id);
    for (const block of blocks) onMayShow(block);
    if (!isOther) return;
    isOther = false;
    watchAround(inWindow);
  };

  const recheck = (): void => tell([...inWindow]);
  const watchAround = watchLooks(window, recheck, signal);

  const observer = new window.IntersectionObserver((entries) => {
    const come: Element[] = [];
    for (const { isIntersecting, target } of entries) {
      if (!blocksOf.has(target)) continue;
      if (!isIntersecting) leaveWindow(target);
      else if (!inWindow.has(target)) {
        inWindow.add(target);
        isOther = true;
        come.push(target);
      }
    }
    tell(come);
  });

  const leaveWindow = (element: Element): void => {
    if (inWindow.delete(element)) isOther = true;
  };

  const enter = (block: number, element: Element): void => {
    const blocks = blocksOf.get(element);
    if (blocks !== undefined) blocks.add(block);
    else {
      blocksOf.set(element, new Set([block]));
      observer.observe(element);
    }
  };

  const leave = (block: number, element: Element): void => {
    const blocks = blocksOf.get(element);
    blocks?.delete(block);
    if (blocks === undefined || blocks.size > 0) return;
    blocksOf.delete(element);
    leaveWindow(element);
    observer.unobserve(element);
  };

  const faded = ({ target }: Event): void => {
    if (inWindow.size > 0) tell([...inWindow].filter((each) => holds(target as Node, each)));
  };
  const options = { passive: true, capture: true, signal } as const;
  window.document.addEventListener('transitionend', faded, options);
  window.document.addEventListener('animationend', faded, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    set(block, elements) {
      if (signal.aborted) return;
      const before = byBlock.get(block) ?? new Set();
      if (elements.size > 0) byBlock.set(block, elements);
      else byBlock.delete(block);
      // What is observed already stays so: observed anew it would be told of at once.
      for (const element of elements) if (!before.has(element)) enter(block, element);
      for (const element of before) if (!elements.has(element)) leave(block, element);
    },
    recheck,
  };
}
