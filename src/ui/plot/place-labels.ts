/** Edges in pixels, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark that a label can stand beside. */
export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches. */
  readonly radius: number;
}

/** A way to write a label: so wide, in so many lines. */
export interface LabelShape {
  readonly width: number;
  readonly lines: readonly string[];
}

export interface WantedLabel {
  /** Whose it is. */
  readonly owner: string;
  /** Height of a line. */
  readonly line: number;
  /** The best first. */
  readonly shapes: readonly LabelShape[];
  /** Marks it may stand beside, the best first. */
  readonly anchors: readonly LabelAnchor[];
}

/** What a label must not cover: for the labels of all, or of all but its owner. */
export interface Obstacle extends Box {
  readonly owner: string | null;
}

export interface PlacedLabel {
  readonly box: Box;
  readonly lines: readonly string[];
  /** From the mark to a label that had to move away from it; null where it stands close by. */
  readonly lead: Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>> | null;
}

/** Directions from the mark in the order of how well a label reads there: x right, y down. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/** Distances from the mark in heights of a line; from the second on a line leads to it. */
const DISTANCES = [0.15, 0.9, 1.8, 2.7];

/**
 * Puts labels beside their marks, in the order given, so that none covers another one or an obstacle or
 * leaves the bounds. Null for one that fits nowhere, better unnamed than unreadable, and for all after
 * `most`.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly Obstacle[],
  bounds: Box,
  most: number,
): readonly (PlacedLabel | null)[] {
  const taken = [...obstacles];
  const texts: Box[] = [];
  let count = 0;
  return wanted.map((label) => {
    if (count >= most) return null;
    const others = taken.filter(({ owner }) => owner !== label.owner);
    const placed = place(label, others, texts, bounds);
    if (placed === null) return null;
    count++;
    taken.push({ ...placed.box, owner: null });
    texts.push(placed.box);
    if (placed.lead !== null) taken.push({ ...boxOf(placed.lead), owner: null });
    return placed;
  });
}

function place(
  label: WantedLabel,
  taken: readonly Box[],
  texts: readonly Box[],
  bounds: Box,
): PlacedLabel | null {
  for (const distance of DISTANCES) {
    for (const shape of label.shapes) {
      for (const anchor of label.anchors) {
        for (const direction of DIRECTIONS) {
          const candidate = beside(shape, label.line, anchor, direction, distance);
          if (!isInside(candidate.box, bounds) || touchesAny(candidate.box, taken)) continue;
          const { lead } = candidate;
          // Marks that stand close may share the line's first step; a text never.
          const isCrossing =
            lead !== null &&
            (touchesAny(ownWay(lead, anchor), taken) || touchesAny(boxOf(lead), texts));
          if (!isCrossing) return candidate;
        }
      }
    }
  }
  return null;
}

function beside(
  { width, lines }: LabelShape,
  line: number,
  { x, y, radius }: LabelAnchor,
  [right, down]: readonly [number, number],
  distance: number,
): PlacedLabel {
  const height = lines.length * line;
  const reach = radius + distance * line;
  // To the side a label needs a little more air than above and below, where its own line height gives it.
  const aside = right === 0 ? 0 : reach + line * 0.12;
  const left = right === 0 ? x - width / 2 : right > 0 ? x + aside : x - aside - width;
  const top = down === 0 ? y - height / 2 : down > 0 ? y + reach : y - reach - height;
  const box = { left, top, right: left + width, bottom: top + height };
  if (distance < 0.5) return { box, lines, lead: null };
  const end = {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
  const away = radius / Math.max(radius, Math.hypot(end.x - x, end.y - y));
  const x1 = x + (end.x - x) * away;
  const y1 = y + (end.y - y) * away;
  return { box, lines, lead: { x1, y1, x2: end.x, y2: end.y } };
}

/** What a leading line covers, from where it has left the square that its own mark keeps free. */
function ownWay({ x2, y2 }: NonNullable<PlacedLabel['lead']>, { x, y, radius }: LabelAnchor): Box {
  const out = Math.min(1, radius / Math.max(Math.abs(x2 - x), Math.abs(y2 - y)));
  return boxOf({ x1: x + (x2 - x) * out, y1: y + (y2 - y) * out, x2, y2 });
}

function boxOf({ x1, y1, x2, y2 }: NonNullable<PlacedLabel['lead']>): Box {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function touchesAny(box: Box, taken: readonly Box[]): boolean {
  return taken.some((other) => overlap(box, other));
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
