import type { Mention } from '../../matching/mention.ts';
import { createSpanFinder, toRange } from '../blocks/ranges.ts';
import type { PageBlock } from '../blocks/text-blocks.ts';
import type { ShownTest } from '../blocks/visibility.ts';
import { createMarkChoice, type Density } from './density.ts';
import { createHighlightPaint, type MarkStyle } from './highlight-paint.ts';
import type { Mark } from './mark.ts';
import { indexAfter, inPageOrder } from './mark-order.ts';
import { createMarksByNode } from './marks-by-node.ts';
import { createNearView } from './near-view.ts';

export interface Look {
  readonly density: Density;
  readonly style: MarkStyle;
}

/** The mentions on the page and their paint. The page's DOM is never changed. */
export interface Marks {
  /**
   * Marks a block's mentions in place of those it had; a mention that it had before keeps its mark, or at
   * least the mark's id where the block has changed. Mentions whose text is no longer on the page, or not seen
   * by `isShown`, are left out. `withFigure`: those whose sentence states a figure about their topic. Returns
   * the marks, painted or not.
   */
  show(
    block: PageBlock,
    mentions: readonly Mention[],
    withFigure?: ReadonlySet<Mention>,
    isShown?: ShownTest,
  ): readonly Mark[];
  /** The marks of a block, painted or not. */
  of(block: number): readonly Mark[];
  /** Takes the marks of a block away; returns the ids of those that were there. */
  remove(block: number): readonly number[];
  clear(): void;
  /** Marks the one mention a reader is looking at, be it painted or not; null for none. */
  setCurrent(mark: Mark | null): void;
  setLook(look: Look): void;
  /** Until `release` the page keeps the paint it has, and is then painted once: for many marks nobody has in view. */
  hold(): void;
  release(): void;
  /** Paints again where the page has cleared or replaced the highlights: they are the page's as well. */
  refresh(): void;
  /**
   * The page has rewritten a text node: marks whose text no longer stands there are not painted, until it does
   * again or their block is shown anew.
   */
  recheck(node: Node): void;
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
 * Paints mentions by the page's highlight registry and finds them again by text node. Everything is taken
 * back on `signal`.
 */
export function createMarks(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  initial: Look,
): Marks {
  const highlights = createHighlightPaint(window, initial.style, signal);
  const byBlock = new Map<number, readonly Mark[]>();
  const byId = new Map<number, Mark>();
  const nearView = createNearView(window, highlights, () => byId.values(), signal);
  const byNode = createMarksByNode(() => byId.values());
  /** Those that would be painted on other text than theirs. */
  const misplaced = new Set<Mark>();
  let lastId = 0;
  let current: number | null = null;
  let isRefreshed = false;

  /** Once for all blocks of one task: the page cannot have taken anything away between two of them. */
  const refreshOnce = (): void => {
    if (isRefreshed) return;
    isRefreshed = true;
    highlights.refresh();
    queueMicrotask(() => {
      isRefreshed = false;
    });
  };

  const paint = (mark: Mark): void => {
    if (byId.has(mark.id)) return;
    byId.set(mark.id, mark);
    nearView.add(mark);
    byNode.add(mark);
  };

  const unpaint = (mark: Mark): void => {
    if (!byId.delete(mark.id)) return;
    if (!misplaced.delete(mark)) nearView.remove(mark);
    byNode.remove(mark);
  };

  function* allMarks(): Generator<Mark> {
    for (const marks of byBlock.values()) yield* marks;
  }

  const choice = createMarkChoice(initial.density, allMarks, paint, unpaint);

  const enter = (mark: Mark): void => {
    choice.enter(mark);
    if (mark.id === current) highlights.setCurrent(mark.range);
  };

  const leave = (mark: Mark): void => {
    choice.leave(mark);
    if (mark.id === current) highlights.setCurrent(null);
  };

  const remove = (block: number): readonly number[] => {
    const marks = byBlock.get(block) ?? [];
    byBlock.delete(block);
    for (const mark of marks) leave(mark);
    return marks.map((mark) => mark.id);
  };

  const clear = (): void => {
    nearView.clear();
    highlights.clear();
    choice.clear();
    byBlock.clear();
    byId.clear();
    byNode.clear();
    misplaced.clear();
  };

  signal.addEventListener('abort', clear, { once: true });

  return {
    show(block, mentions, withFigure, isShown) {
      if (signal.aborted) return [];
      const before = byBlock.get(block.id);
      const replaced = before && new Map(before.map((mark) => [keyOf(mark.mention), mark]));
      const marks: Mark[] = [];
      const fresh: Mark[] = [];
      const spansOf = createSpanFinder(block);
      for (const mention of mentions) {
        const spans = spansOf(mention.start, mention.end);
        if (spans === null || isShown?.(spans) === false) continue;
        const hasFigure = withFigure?.has(mention) ?? false;
        const old = replaced?.get(keyOf(mention));
        const isThere = old?.block === block;
        if (isThere && old.hasFigure === hasFigure && old.mention.alias === mention.alias) {
          replaced?.delete(keyOf(mention));
          marks.push(old);
          continue;
        }
        const id = old?.id ?? ++lastId;
        // Its text stands where it stood: the browser need not take in another range.
        const range = isThere ? old.range : toRange(spans);
        const mark = { id, block, mention, spans, range, hasFigure };
        marks.push(mark);
        fresh.push(mark);
      }
      if (marks.length > 0) byBlock.set(block.id, marks);
      else byBlock.delete(block.id);
      for (const mark of replaced?.values() ?? []) leave(mark);
      for (const mark of fresh) enter(mark);
      refreshOnce();
      return marks;
    },
    of: (block) => byBlock.get(block) ?? [],
    remove,
    clear,
    setCurrent(mark) {
      current = mark?.id ?? null;
      const isHere = mark !== null && byBlock.get(mark.block.id)?.includes(mark) === true;
      highlights.setCurrent(isHere ? mark.range : null);
    },
    setLook({ density, style }) {
      highlights.setStyle(style);
      highlights.refresh();
      choice.setDensity(density);
    },
    hold: highlights.hold,
    release: highlights.release,
    refresh: highlights.refresh,
    recheck(node) {
      for (const mark of byNode.of(node)) {
        const { start, end } = mark.mention;
        const isThere = createSpanFinder(mark.block)(start, end) !== null;
        if (isThere && misplaced.delete(mark)) nearView.add(mark);
        if (isThere || misplaced.has(mark)) continue;
        misplaced.add(mark);
        nearView.remove(mark);
      }
    },
    get: (id) => byId.get(id) ?? null,
    at(node, offset) {
      const marks = byNode.of(node);
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
    all: allMarks,
  };
}

/** The same in every scan of an unchanged block. */
function keyOf({ start, end, topic }: Mention): string {
  return `${start} ${end} ${topic}`;
}
