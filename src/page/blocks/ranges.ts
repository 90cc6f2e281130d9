import type { TextPiece } from './block-text.ts';
import type { PageBlock } from './text-blocks.ts';

/** A part of a text node; offsets into its data, UTF-16 code units. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where `block.text.slice(start, end)` stands on the page now, text node by text node, without the
 * white space between them; null when the page has changed there since the block was gathered. One finder
 * serves several parts of the block before the page gets its turn: no node is asked twice.
 */
export function createSpanFinder(
  block: PageBlock,
): (start: number, end: number) => readonly NodeSpan[] | null {
  const { pieces, text } = block;
  /** The piece that was asked last, and what its node holds; null where that is no longer on the page. */
  let asked = -1;
  let data: string | null = null;
  return (start, end) => {
    const spans: NodeSpan[] = [];
    for (let i = firstPiece(pieces, start); i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (piece === undefined || piece.start >= end) break;
      const { node } = piece;
      if (i !== asked) {
        asked = i;
        data = node.isConnected ? node.data : null;
      }
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.start + piece.length);
      const inNode = piece.nodeStart - piece.start;
      if (data === null) return null;
      const isSame = data === piece.whole;
      if (!isSame && !data.startsWith(text.slice(from, to), from + inNode)) return null;
      spans.push({ node, start: from + inNode, end: to + inNode });
    }
    return spans.length === 0 ? null : spans;
  };
}

/**
 * A range over spans of one block. Static: with live ranges every change of the page would have to
 * move them all (measured: 20 to 235 times the cost of the change).
 */
export function toRange(spans: readonly NodeSpan[]): StaticRange {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a range needs a span');
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** A live range over the same text, for measuring; to be dropped at once. */
export function toLiveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const live = startContainer.ownerDocument?.createRange() ?? null;
  try {
    live?.setStart(startContainer, startOffset);
    live?.setEnd(endContainer, endOffset);
  } catch {
    // The text has become shorter than the offsets.
    return null;
  }
  return startContainer.isConnected && endContainer.isConnected ? live : null;
}

/** Index of the first piece that ends after `offset`. */
function firstPiece(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
