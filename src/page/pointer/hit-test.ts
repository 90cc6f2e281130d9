import { toLiveRange } from '../blocks/ranges.ts';
import type { Mark } from '../marks/mark.ts';
import type { Marks } from '../marks/marks.ts';

/** Pixels around a mention's boxes that still count, since boxes end at fractions of pixels. */
const TOLERANCE = 1;

/** Finds the painted mark at a point of the viewport (CSS pixels); null where there is none. */
export type HitTest = (x: number, y: number) => Mark | null;

/**
 * A hit test by the caret's position: the browser finds the text node and the offset, the marks are
 * looked up by them, and one look at the boxes makes sure that the point is on the text and not
 * beside it. Measured with 1,000 marks: 38 µs, against 2 ms for the highlight registry's own test.
 */
export function createHitTest(document: Document, marks: Marks): HitTest {
  return (x, y) => {
    const caret = caretAt(document, x, y);
    if (caret === null) return null;
    return marks.at(caret.node, caret.offset).find((mark) => isOn(mark, x, y)) ?? null;
  };
}

/** The boxes of a mark in the viewport, one for each line; none when its text is gone or not shown. */
export function boxesOf(mark: Mark): readonly DOMRect[] {
  const range = toLiveRange(mark.range);
  return range === null ? [] : [...range.getClientRects()];
}

function isOn(mark: Mark, x: number, y: number): boolean {
  return boxesOf(mark).some(
    ({ left, top, right, bottom }) =>
      x >= left - TOLERANCE &&
      x <= right + TOLERANCE &&
      y >= top - TOLERANCE &&
      y <= bottom + TOLERANCE,
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  let found = document.caretPositionFromPoint(x, y);
  if (found !== null && found.offsetNode.nodeType !== 3) {
    // Unless it is told of them, the browser does not look into shadow roots.
    const shadowRoots = shadowRootsAt(document, x, y);
    if (shadowRoots.length > 0) found = document.caretPositionFromPoint(x, y, { shadowRoots });
  }
  return found === null ? null : { node: found.offsetNode, offset: found.offset };
}

function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot ?? null;
  while (root !== null && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot ?? null;
  }
  return roots;
}
