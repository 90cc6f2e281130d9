import { elementAround } from '../../page/article/composed-tree.ts';
import type { PageBlock } from '../../page/blocks/text-blocks.ts';
import { toViewOrder } from '../../page/blocks/view-order.ts';
import { boxAround, createShownTest, type ShownTest } from '../../page/blocks/visibility.ts';
import type { Mark } from '../../page/marks/mark.ts';
import type { Marks } from '../../page/marks/marks.ts';
import { watchHidden } from '../../page/watch/watch-hidden.ts';
import type { FoundInBlocks } from './found-in-blocks.ts';
import { mentionsWithFigure } from './stated-figures.ts';

/** Brings what was found in the blocks of a page to their marks, as far as a reader can see the text. */
export interface BlockMarking {
  /** A test for blocks that are marked together: the page is not asked again what it has just said. */
  readonly shownTest: () => ShownTest;
  /**
   * Marks what was found in blocks, a block a step: those in the window first, the others painted in one go in the end.
   * What is hidden is marked when it is seen; a block that has left the page is passed over.
   */
  readonly show: (blocks: readonly PageBlock[], isShown?: ShownTest) => Generator<void>;
  /**
   * Moves marks to blocks that stand where others of the same id stood, as far as the mention is there as before:
   * whoever points at one or reads its hint has it on while the rest of the block is read anew.
   */
  readonly carry: (blocks: readonly PageBlock[]) => void;
  /** Takes the marks of these blocks away. */
  readonly forget: (blocks: readonly number[]) => void;
  /** Marks what has become visible in the window by its style alone. */
  readonly recheck: () => void;
}

/**
 * `blockOf`: a block that is on the page; null for another. `on.gone` hears of marks that were taken away,
 * `on.seen` when there are others because hidden text is seen now.
 */
export function createBlockMarking(
  window: Window & typeof globalThis,
  marks: Marks,
  found: FoundInBlocks,
  blockOf: (id: number) => PageBlock | null,
  on: { readonly gone: (marks: ReadonlySet<number>) => void; readonly seen: () => void },
  signal: AbortSignal,
): BlockMarking {
  const roomy = new Set<string>();
  const shownTest = () => createShownTest(roomy);

  const tell = (ids: readonly number[]): void => {
    if (ids.length > 0) on.gone(new Set(ids));
  };

  const tellGone = (before: readonly Mark[], now: readonly Mark[]): void => {
    const ids = new Set(now.map(({ id }) => id));
    tell(before.map(({ id }) => id).filter((id) => !ids.has(id)));
  };

  const showOne = (block: PageBlock, isShown: ShownTest): void => {
    const before = marks.of(block.id);
    const all = found.of(block.id);
    const withFigure = all === null ? undefined : mentionsWithFigure(block.text, all);
    const hidden = new Set<Element>();
    const shown = marks.show(block, found.shown(block.id), withFigure, (spans) => {
      const is = isShown(spans);
      // What has no box never comes into the window.
      for (const { node } of is ? [] : spans) {
        hidden.add(boxAround(elementAround(node) ?? block.element));
      }
      return is;
    });
    hiddenText.set(block.id, hidden);
    tellGone(before, shown);
  };

  const hiddenText = watchHidden(
    window,
    (id) => {
      const block = blockOf(id);
      if (block === null) return;
      const before = marks.of(id).length;
      showOne(block, shownTest());
      if (marks.of(id).length !== before) on.seen();
    },
    signal,
  );

  const carry = (block: PageBlock): void => {
    const before = marks.of(block.id);
    const text = before[0]?.block.text;
    if (text !== block.text) found.forget(block.id);
    if (text === undefined) return;
    const still = before.filter(({ mention: { start, end } }) => {
      return text.slice(start, end) === block.text.slice(start, end);
    });
    const withFigure = still.filter(({ hasFigure }) => hasFigure).map(({ mention }) => mention);
    const mentions = still.map(({ mention }) => mention);
    tellGone(before, marks.show(block, mentions, new Set(withFigure)));
  };

  function* show(blocks: readonly PageBlock[], isShown: ShownTest = shownTest()): Generator<void> {
    const { inView, besides } = toViewOrder(blocks, window);
    yield* showEach(inView, isShown);
    marks.hold();
    try {
      yield* showEach(besides, isShown);
    } finally {
      marks.release();
    }
  }

  function* showEach(blocks: readonly PageBlock[], isShown: ShownTest): Generator<void> {
    for (const block of blocks) {
      if (blockOf(block.id) !== null) showOne(block, isShown);
      yield;
    }
  }

  return {
    shownTest,
    show,
    carry: (blocks) => blocks.forEach(carry),
    forget: (blocks) =>
      tell(
        blocks.flatMap((block) => {
          hiddenText.set(block, new Set());
          return marks.remove(block);
        }),
      ),
    recheck: hiddenText.recheck,
  };
}
