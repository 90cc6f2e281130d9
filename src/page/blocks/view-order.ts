import type { PageBlock } from './text-blocks.ts';

/**
 * The blocks in the order in which a reader needs them: those in the viewport, those below it, then
 * those above. Looks at a handful of boxes only: blocks in the order of the page lie one below the
 * other nearly everywhere, and where they do not, only the order is less good.
 */
export function inViewOrder(blocks: readonly PageBlock[], window: Window): readonly PageBlock[] {
  const first = firstAfter(blocks, (box) => box.bottom > 0);
  if (first === 0) return blocks;
  const below = firstAfter(blocks, (box) => box.top >= window.innerHeight, first);
  return [...blocks.slice(first, below), ...blocks.slice(below), ...blocks.slice(0, first)];
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
