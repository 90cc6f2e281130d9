import type { Mention } from '../matching/mention.ts';
import { indexAfter, inPageOrder, placeOf } from './mark-order.ts';
import { type NodeSpan, toRange, toSpans } from './ranges.ts';
import type { PageBlock } from './text-blocks.ts';

/** How mentions are painted. */
export type MarkStyle = 'dotted' | 'line' | 'double' | 'shade';

/** Under these names the marks are in the page's highlight registry; `highlight.css` paints them. */
export const MENTION_HIGHLIGHTS: Readonly<Record<MarkStyle, string>> = {
  dotted: 'fact-hints-mention',
  line: 'fact-hints-mention-line',
  double: 'fact-hints-mention-double',
  shade: 'fact-hints-mention-shade',
};
export const CURRENT_HIGHLIGHT = 'fact-hints-current';

/** A mention on the page. */
export interface Mark {
  /** Unique on the page, the same as long as the mark is there. */
  readonly id: number;
  readonly block: PageBlock;
  readonly mention: Mention;
  readonly spans: readonly NodeSpan[];
  readonly range: StaticRange;
  /** Its sentence states a figure about its topic. */
  readonly hasFigure: boolean;
}

/**
 * Which mentions are painted: all, the first of each topic between two headings, those whose sentence
 * states a figure about their topic, or none.
 */
export type Density = 'all' | 'first-in-section' | 'figures' | 'none';

export interface Look {
  readonly density: Density;
  readonly style: MarkStyle;
}

/** The mentions on the page and their paint. The page's DOM is never changed. */
export interface Marks {
  /**
   * Marks a block's mentions in place of those it had; a mention that it had before keeps its mark's
   * id. Mentions whose text is no longer on the page are left out. `withFigure`: those whose sentence
   * states a figure about their topic. Returns the marks, painted or not.
   */
  show(
    block: PageBlock,
    mentions: readonly Mention[],
    withFigure?: ReadonlySet<Mention>,
  ): readonly Mark[];
  /** The marks of a block, painted or not. */
  of(block: number): readonly Mark[];
  /** Takes the marks of a block away; returns the ids of those that were there. */
  remove(block: number): readonly number[];
  clear(): void;
  /** Marks the one mention a reader is looking at, be it painted or not; null for none. */
  setCurrent(mark: Mark | null): void;
  setLook(look: Look): void;
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
  initial: Look = { density: 'first-in-section', style: 'dotted' },
): Marks {
  const mentionPaint = new window.Highlight();
  const currentPaint = new window.Highlight();
  currentPaint.priority = 1;
  const paints = () =>
    [
      [MENTION_HIGHLIGHTS[look.style], mentionPaint],
      [CURRENT_HIGHLIGHT, currentPaint],
    ] as const;
  const byBlock = new Map<number, readonly Mark[]>();
  const byId = new Map<number, Mark>();
  /** Marks that compete for being the first of their topic in their section, in page order. */
  const rivals = new Map<string, Mark[]>();
  let byNode = new WeakMap<Node, Mark[]>();
  let look = initial;
  let lastId = 0;
  let current: number | null = null;

  const refresh = (): void => {
    if (signal.aborted) return;
    const registry = window.CSS.highlights;
    for (const [name, paint] of paints()) {
      if (registry.get(name) !== paint) registry.set(name, paint);
    }
  };

  const withdraw = (): void => {
    // Another instance, after an update of the extension, may have taken the name over.
    for (const [name, paint] of paints()) {
      if (window.CSS.highlights.get(name) === paint) window.CSS.highlights.delete(name);
    }
  };

  const paint = (mark: Mark): void => {
    if (byId.has(mark.id)) return;
    byId.set(mark.id, mark);
    mentionPaint.add(mark.range);
    for (const { node, start } of mark.spans) {
      const marks = byNode.get(node);
      if (marks === undefined) byNode.set(node, [mark]);
      else marks.splice(indexAfter(marks, node, start), 0, mark);
    }
  };

  const unpaint = (mark: Mark): void => {
    if (!byId.delete(mark.id)) return;
    mentionPaint.delete(mark.range);
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
    if (look.density === 'first-in-section') settle(key);
    else if (isPaintedAlone(mark, look.density)) paint(mark);
    if (mark.id === current) currentPaint.add(mark.range);
  };

  const leave = (mark: Mark): void => {
    const key = rivalKey(mark);
    const others = rivals.get(key) ?? [];
    others.splice(others.indexOf(mark), 1);
    unpaint(mark);
    currentPaint.delete(mark.range);
    if (others.length === 0) rivals.delete(key);
    else if (look.density === 'first-in-section') settle(key);
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
    for (const [, paint] of paints()) paint.clear();
    byBlock.clear();
    byId.clear();
    rivals.clear();
    byNode = new WeakMap();
  };

  signal.addEventListener(
    'abort',
    () => {
      clear();
      withdraw();
    },
    { once: true },
  );

  return {
    show(block, mentions, withFigure) {
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
        const hasFigure = withFigure?.has(mention) ?? false;
        marks.push({ id, block, mention, spans, range: toRange(spans), hasFigure });
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
      if (mark !== null && byBlock.get(mark.block.id)?.includes(mark)) currentPaint.add(mark.range);
    },
    setLook(wanted) {
      const before = look.density;
      if (wanted.style !== look.style) withdraw();
      look = wanted;
      refresh();
      if (wanted.density === before) return;
      for (const [key, marks] of rivals) {
        for (const mark of marks) {
          isPaintedAlone(mark, wanted.density) ? paint(mark) : unpaint(mark);
        }
        if (wanted.density === 'first-in-section') settle(key);
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

/** Whether a mark is painted whatever the others are. */
function isPaintedAlone(mark: Mark, density: Density): boolean {
  return density === 'all' || (density === 'figures' && mark.hasFigure);
}

/** The same in every scan of an unchanged block. */
function keyOf({ start, end, topic }: Mention): string {
  return `${start} ${end} ${topic}`;
}

function rivalKey({ block, mention }: Mark): string {
  return `${block.section} ${mention.topic}`;
}
