import type { Mention } from '../matching/mention.ts';
import { type NodeSpan, toRange, toSpans } from './ranges.ts';
import type { PageBlock } from './text-blocks.ts';

/** Under these names the marks are in the page's highlight registry; `highlight.css` paints them. */
export const MENTION_HIGHLIGHT = 'fact-hints-mention';
export const CURRENT_HIGHLIGHT = 'fact-hints-current';

/** A mention on the page. */
export interface Mark {
  /** Unique on the page, the same as long as the mark is there. */
  readonly id: number;
  readonly block: PageBlock;
  readonly mention: Mention;
  readonly spans: readonly NodeSpan[];
  readonly range: StaticRange;
}

/** Which mentions are painted: all, or the first of each topic between two headings. */
export type Density = 'all' | 'first-in-section';

/** The mentions on the page and their paint. The page's DOM is never changed. */
export interface Marks {
  /**
   * Marks a block's mentions in place of those it had; a mention that it had before keeps its mark's
   * id. Mentions whose text is no longer on the page are left out. Returns the marks, painted or not.
   */
  show(block: PageBlock, mentions: readonly Mention[]): readonly Mark[];
  /** The marks of a block, painted or not. */
  of(block: number): readonly Mark[];
  /** Takes the marks of a block away; returns the ids of those that were there. */
  remove(block: number): readonly number[];
  clear(): void;
  /** Marks the one mention a reader is looking at; null for none. */
  setCurrent(mark: Mark | null): void;
  setDensity(density: Density): void;
  /** Registers the highlights again where the page has cleared or replaced them. */
  refresh(): void;
  /** A painted mark by its id. */
  get(id: number): Mark | null;
  /** The painted marks that touch this offset of a text node, one at most on each side of it. */
  at(node: Node, offset: number): readonly Mark[];
  /** All painted marks in the order of the page. */
  painted(): readonly Mark[];
  /** Marks of all blocks, painted or not, in no particular order. */
  all(): Iterable<Mark>;
}

/**
 * Paints mentions with the page's highlight registry (one `Highlight` per style, since overlapping
 * ranges in one merge) and finds them again by text node. Everything is taken back on `signal`.
 */
export function createMarks(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  initialDensity: Density = 'first-in-section',
): Marks {
  const mentionPaint = new window.Highlight();
  const currentPaint = new window.Highlight();
  currentPaint.priority = 1;
  const paints = [
    [MENTION_HIGHLIGHT, mentionPaint],
    [CURRENT_HIGHLIGHT, currentPaint],
  ] as const;
  const byBlock = new Map<number, readonly Mark[]>();
  const byId = new Map<number, Mark>();
  /** Marks that compete for being the first of their topic in their section, in page order. */
  const rivals = new Map<string, Mark[]>();
  let byNode = new WeakMap<Node, Mark[]>();
  let density = initialDensity;
  let lastId = 0;
  let current: number | null = null;

  const refresh = (): void => {
    if (signal.aborted) return;
    const registry = window.CSS.highlights;
    for (const [name, paint] of paints) {
      if (registry.get(name) !== paint) registry.set(name, paint);
    }
  };

  const paint = (mark: Mark): void => {
    if (byId.has(mark.id)) return;
    byId.set(mark.id, mark);
    mentionPaint.add(mark.range);
    if (mark.id === current) currentPaint.add(mark.range);
    for (const { node, start } of mark.spans) {
      const marks = byNode.get(node);
      if (marks === undefined) byNode.set(node, [mark]);
      else marks.splice(indexAfter(marks, node, start), 0, mark);
    }
  };

  const unpaint = (mark: Mark): void => {
    if (!byId.delete(mark.id)) return;
    mentionPaint.delete(mark.range);
    currentPaint.delete(mark.range);
    for (const { node } of mark.spans) {
      const marks = byNode.get(node);
      marks?.splice(marks.indexOf(mark), 1);
    }
  };

  const enter = (mark: Mark): void => {
    const key = rivalKey(mark);
    const others = rivals.get(key);
    if (others === undefined) rivals.set(key, [mark]);
    else others.splice(placeOf(mark, others), 0, mark);
    if (density === 'all') paint(mark);
    else settle(key);
  };

  const leave = (mark: Mark): void => {
    const key = rivalKey(mark);
    const others = rivals.get(key) ?? [];
    others.splice(others.indexOf(mark), 1);
    unpaint(mark);
    if (others.length === 0) rivals.delete(key);
    else if (density === 'first-in-section') settle(key);
  };

  const settle = (key: string): void => {
    const [first, second] = rivals.get(key) ?? [];
    if (second !== undefined) unpaint(second);
    if (first !== undefined) paint(first);
  };

  const remove = (block: number): readonly number[] => {
    const marks = byBlock.get(block) ?? [];
    byBlock.delete(block);
    for (const mark of marks) leave(mark);
    return marks.map((mark) => mark.id);
  };

  const clear = (): void => {
    for (const [, highlight] of paints) highlight.clear();
    byBlock.clear();
    byId.clear();
    rivals.clear();
    byNode = new WeakMap();
  };

  signal.addEventListener(
    'abort',
    () => {
      clear();
      // Another instance, after an update of the extension, may have taken the name over.
      for (const [name, highlight] of paints) {
        if (window.CSS.highlights.get(name) === highlight) window.CSS.highlights.delete(name);
      }
    },
    { once: true },
  );

  return {
    show(block, mentions) {
      if (signal.aborted) return [];
      const ids = new Map(
        (byBlock.get(block.id) ?? []).map((mark) => [keyOf(mark.mention), mark.id]),
      );
      remove(block.id);
      const marks: Mark[] = [];
      for (const mention of mentions) {
        const spans = toSpans(block, mention.start, mention.end);
        if (spans === null) continue;
        const id = ids.get(keyOf(mention)) ?? ++lastId;
        marks.push({ id, block, mention, spans, range: toRange(spans) });
      }
      if (marks.length > 0) byBlock.set(block.id, marks);
      for (const mark of marks) enter(mark);
      refresh();
      return marks;
    },
    of: (block) => byBlock.get(block) ?? [],
    remove,
    clear,
    setCurrent(mark) {
      current = mark?.id ?? null;
      currentPaint.clear();
      if (mark !== null && byId.has(mark.id)) currentPaint.add(mark.range);
    },
    setDensity(wanted) {
      if (wanted === density) return;
      density = wanted;
      for (const [key, marks] of rivals) {
        for (const mark of marks) wanted === 'all' ? paint(mark) : unpaint(mark);
        if (wanted === 'first-in-section') settle(key);
      }
    },
    refresh,
    get: (id) => byId.get(id) ?? null,
    at(node, offset) {
      const marks = byNode.get(node) ?? [];
      const after = indexAfter(marks, node, offset);
      return marks
        .slice(Math.max(after - 2, 0), after)
        .filter((mark) =>
          mark.spans.some(
            (span) => span.node === node && span.start <= offset && offset <= span.end,
          ),
        );
    },
    painted: () => [...byId.values()].sort(inPageOrder),
    *all() {
      for (const marks of byBlock.values()) yield* marks;
    },
  };
}

/** The same in every scan of an unchanged block. */
function keyOf({ start, end, topic }: Mention): string {
  return `${start} ${end} ${topic}`;
}

function rivalKey({ block, mention }: Mark): string {
  return `${block.section} ${mention.topic}`;
}

/** Index of the first mark whose part in the node begins after `offset`; marks are in text order. */
function indexAfter(marks: readonly Mark[], node: Node, offset: number): number {
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

/** Where a mark belongs among others; blocks come in the order of the page nearly always. */
function placeOf(mark: Mark, others: readonly Mark[]): number {
  let place = others.length;
  while (place > 0) {
    const before = others[place - 1];
    if (before === undefined || inPageOrder(before, mark) <= 0) break;
    place -= 1;
  }
  return place;
}

function inPageOrder(a: Mark, b: Mark): number {
  const first = a.range.startContainer;
  const second = b.range.startContainer;
  if (first === second) return a.range.startOffset - b.range.startOffset;
  // The DOM answers with bits; 4 means that the second follows the first.
  return first.compareDocumentPosition(second) & 4 ? -1 : 1;
}
