import type { ArticleText } from '../../page/article-text.ts';
import type { PageBlock } from '../../page/blocks/text-blocks.ts';
import { toViewOrder } from '../../page/blocks/view-order.ts';

/** Units of text that fill a window and a little more. */
const WINDOWFUL = 6_000;
/** A shorter article is gathered as a whole before a first look would be. */
const LONG = 4 * WINDOWFUL;

/**
 * Gathers an article that has just been located, and hands over the blocks that the reader has before
 * them as soon as they are there, in the order of the page: at the top of the page long before the rest
 * is gathered. A short article is handed over whole.
 */
export function* gatherWithFirstLook(
  text: ArticleText,
  window: Window,
  onFirst: (blocks: readonly PageBlock[]) => void,
): Generator<PageBlock> {
  const isLong =
    text.roots().reduce((sum, root) => sum + (root.textContent ?? '').length, 0) >= LONG;
  let isDone = false;
  const all: PageBlock[] = [];
  let length = 0;
  for (const block of text.gather()) {
    if (!isDone) {
      all.push(block);
      length += block.text.length;
    }
    if (!isDone && isLong && length >= WINDOWFUL && isBelowTop(all[0])) {
      isDone = true;
      onFirst(all);
    }
    yield block;
  }
  if (isDone) return;
  const { inView, besides } = toViewOrder(all, window);
  onFirst(isLong ? upTo(WINDOWFUL, [...inView, ...besides]) : all);
}

/** The reader sees the beginning of the article, or is above it. */
function isBelowTop(first: PageBlock | undefined): boolean {
  return first !== undefined && first.element.getBoundingClientRect().bottom > 0;
}

function upTo(most: number, blocks: readonly PageBlock[]): readonly PageBlock[] {
  let length = 0;
  const end = blocks.findIndex(({ text }) => {
    length += text.length;
    return length > most;
  });
  return end === -1 ? blocks : blocks.slice(0, end + 1);
}
