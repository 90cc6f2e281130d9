import { inTreeOrder } from '../article/composed-tree.ts';
import type { PageBlock } from './text-blocks.ts';

/** Compares two blocks by where they begin on the page; those that have left it by which was read first. */
export function inPageOrder(a: PageBlock, b: PageBlock): number {
  const first = a.pieces[0]?.node;
  const second = b.pieces[0]?.node;
  if (first === undefined || second === undefined || first === second) return a.id - b.id;
  return inTreeOrder(first, second);
}
