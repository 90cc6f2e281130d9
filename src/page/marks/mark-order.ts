import { inTreeOrder } from '../article/composed-tree.ts';
import type { Mark } from './mark.ts';

/** Index of the first mark whose part in the node begins after `offset`; marks are in text order. */
export function indexAfter(marks: readonly Mark[], node: Node, offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = marks[middle]?.spans.find((span) => span.node === node)?.start ?? 0;
    if (start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a mark belongs among others, which are in page order. */
export function placeOf(mark: Mark, others: readonly Mark[]): number {
  let low = 0;
  let high = others.length;
  // Blocks come in the order of the page nearly always.
  const last = others.at(-1);
  if (last === undefined || inPageOrder(last, mark) <= 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inPageOrder(others[middle] as Mark, mark) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares two marks by where they stand on the page. */
export function inPageOrder(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.mention.start - b.mention.start;
  const first = a.spans[0];
  const second = b.spans[0];
  if (first === undefined || second === undefined) return 0;
  if (first.node === second.node) return first.start - second.start;
  return inTreeOrder(first.node, second.node);
}
