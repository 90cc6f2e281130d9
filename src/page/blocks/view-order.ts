import type { PageBlock } from './text-blocks.ts';

/** Blocks as a reader needs them. */
export interface ViewOrder {
  /** In the window, in the order of the page. */
  readonly inView: readonly PageBlock[];
  /** Those below the window, then those above it. */
  readonly besides: readonly PageBlock[];
}

/**
 * Which blocks are in the window. Looks at a handful of boxes only: blocks in the order of the page lie one
 * below the other nearly everywhere, and where they do not, only the order is less good.
 */
export function toViewOrder(blocks: readonly PageBlock[], window: Window): ViewOrder {
  const first = firstAfter(blocks, (box) => box.bottom > 0);
  const below = firstAfter(blocks, (box) => box.top >= window.innerHeight, first);
  return {
    inView: blocks.slice(first, below),
    besides: [...blocks.slice(below), ...blocks.slice(0, first)],
  };
}

/** Index of the first block from `low` on for which the test holds, given that it holds from there on. */
function firstAfter(
  blocks: readonly PageBlock[],
  test: (box: DOMRect) => boolean,
  from = 0,
): number {
  let low = from;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = blocks[middle]?.element;
    if (element === undefined || test(element.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}
