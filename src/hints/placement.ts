import { distanceTo, type Point, type Rect } from './geometry.ts';

/** What has to be measured to place a hint; CSS pixels of the viewport. */
export interface Measures {
  /** One box for each line the mention stands on, in reading order; at least one. */
  readonly lines: readonly Rect[];
  /** Where the pointer is; null when the hint was called by keyboard. */
  readonly at: Point | null;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The hint's size where nothing limits it. */
  readonly hint: { readonly width: number; readonly height: number };
  /** The page's text runs from right to left. */
  readonly rtl: boolean;
}

/** Where a hint lies. */
export type Placement =
  | {
      readonly kind: 'beside';
      readonly side: 'above' | 'below';
      /** From the viewport's left edge. */
      readonly left: number;
      /** From the viewport's bottom edge when above, so that a growing hint stays off the line; else from its top. */
      readonly offset: number;
      readonly maxHeight: number;
    }
  /** Over the whole width, at the edge of the window where it does not cover the line, if that can be. */
  | { readonly kind: 'sheet'; readonly edge: 'top' | 'bottom'; readonly maxHeight: number };

/** Between the line and the hint: visible as a gap, crossed in a moment. */
const GAP = 6;
/** Between the hint and the edge of the window. */
const MARGIN = 8;
/** The pointer meets the hint this far from its near corner, not at the corner and not in the middle. */
const LEAD = 36;
/** Narrower windows have no room beside a text column worth the name. */
const SHEET_WIDTH = 480;
/** Less than a heading, a line about the topic and the beginning of a claim. */
const LEAST_HEIGHT = 160;

/** So much of the window's height is enough for a sheet where thumbs are, at its lower edge. */
const ENOUGH = 0.4;

/**
 * Where the hint goes: below the line if it fits there whole, because then it can grow without
 * moving what is being read in it; else above; else on the side with more room. Never on a line that
 * the mention stands on.
 */
export function placeHint({ lines, at, viewport, hint, rtl }: Measures): Placement {
  const { left: from, right: to } = lineAt(lines, at);
  const line = { left: from, right: to, ...heightOf(lines, at) };
  const above = line.top - GAP - MARGIN;
  const below = viewport.height - line.bottom - GAP - MARGIN;
  const room = Math.max(above, below);
  if (viewport.width < SHEET_WIDTH || room < Math.min(LEAST_HEIGHT, hint.height)) {
    const edge = below >= Math.min(above, viewport.height * ENOUGH) ? 'bottom' : 'top';
    const beside = (edge === 'bottom' ? below : above) + MARGIN;
    return {
      kind: 'sheet',
      edge,
      maxHeight: Math.max(beside, Math.min(LEAST_HEIGHT, viewport.height)),
    };
  }
  const side = hint.height <= below || below >= above ? 'below' : 'above';
  const near = nearCorner(line, at, rtl);
  const left = rtl ? near + LEAD - hint.width : near - LEAD;
  const lastLeft = viewport.width - MARGIN - hint.width;
  return {
    kind: 'beside',
    side,
    left: Math.max(MARGIN, Math.min(left, lastLeft)),
    offset: side === 'below' ? line.bottom + GAP : viewport.height - line.top + GAP,
    maxHeight: side === 'below' ? below : above,
  };
}

/** The line of a mention that the pointer is on or nearest to; the first one for the keyboard. */
export function lineAt(lines: readonly Rect[], at: Point | null): Rect {
  const [first, ...others] = lines;
  if (first === undefined) throw new RangeError('A mention stands on at least one line');
  if (at === null) return first;
  return others.reduce(
    (best, line) => (distanceTo(line, at) < distanceTo(best, at) ? line : best),
    first,
  );
}

/** From the top of the mention's lines to their bottom, as far as they hang together: not in two columns. */
function heightOf(lines: readonly Rect[], at: Point | null): Pick<Rect, 'top' | 'bottom'> {
  let { top, bottom } = lineAt(lines, at);
  const reach = bottom - top;
  for (const line of [...lines, ...lines.toReversed()]) {
    if (line.top > bottom + reach || line.bottom < top - reach) continue;
    top = Math.min(top, line.top);
    bottom = Math.max(bottom, line.bottom);
  }
  return { top, bottom };
}

/** The horizontal place the hint is hung up at: the pointer, kept on the mention, else its beginning. */
function nearCorner(line: Rect, at: Point | null, rtl: boolean): number {
  if (at === null) return rtl ? line.right - LEAD : line.left + LEAD;
  return Math.max(line.left, Math.min(at.x, line.right));
}
