import { type ArticleContent, findContent, searchContent } from './article/article-content.ts';
import { elementAround, holds } from './article/composed-tree.ts';
import {
  type BlockNumbers,
  createBlockGatherer,
  isHeading,
  type PageBlock,
} from './blocks/text-blocks.ts';
import type { TextChange } from './watch/watch-text.ts';

/** Blocks that are no longer on the page, and blocks that are new or have changed. */
export interface BlockChange {
  readonly gone: readonly number[];
  /** One that stands where another stood, in the same element, has the id of that one. */
  readonly fresh: readonly PageBlock[];
  /** The article was looked for anew: it may be another one. */
  readonly moved: boolean;
}

/** The article's text as it is on the page now. */
export interface ArticleText {
  /** Finds out where the article is, for `gather`; may be paused at any step. */
  locate(): Generator<void>;
  /**
   * Gathers the article block by block; may be paused at any block so that the page stays responsive.
   * Where the article is it finds out itself unless `locate` has just done so. What was gathered before
   * is forgotten.
   */
  gather(): Generator<PageBlock>;
  /**
   * Brings the blocks up to date; blocks that are as they were keep their id and are not fresh. `others`:
   * what is known to be other articles of the page. May be paused at any step, since a change can mean that
   * everything is looked for anew; until the end the blocks are those of before.
   */
  update(change: TextChange, others?: readonly Element[]): Generator<void, BlockChange>;
  /** The elements that hold the article; none before it was located or gathered. */
  roots(): readonly Element[];
  get(id: number): PageBlock | null;
  /** All blocks gathered so far, in no particular order. */
  blocks(): Iterable<PageBlock>;
}

/** Characters that come up outside of the article and may be the article itself, rendered late. */
const MUCH_TEXT = 500;

/**
 * Keeps the blocks of one article and follows its changes. `only`: the element that the article is, where
 * that is known; else it is found. `numbers`: those of all articles of a page.
 */
export function createArticleText(
  document: Document,
  only: Element | null = null,
  numbers: BlockNumbers = { id: 0 },
): ArticleText {
  let content: ArticleContent = { roots: [], core: null };
  let gatherer = createBlockGatherer(document, content, numbers);
  let located = false;
  const byId = new Map<number, PageBlock>();
  const byElement = new Map<Element, PageBlock[]>();

  const enter = (block: PageBlock): void => {
    byId.set(block.id, block);
    const others = byElement.get(block.element);
    if (others === undefined) byElement.set(block.element, [block]);
    else others.push(block);
  };

  const leave = (block: PageBlock): void => {
    byId.delete(block.id);
    const others = byElement.get(block.element) ?? [];
    others.splice(others.indexOf(block), 1);
    if (others.length === 0) byElement.delete(block.element);
  };

  /** The blocks of an element and of everything inside it, in open shadow roots too. */
  const blocksIn = (element: Element): PageBlock[] => {
    const found: PageBlock[] = [];
    const collect = (inner: Element): void => {
      found.push(...(byElement.get(inner) ?? []));
      // As the gatherer: asking every element for a shadow root would be felt.
      const root = inner.localName.includes('-') ? inner.shadowRoot : null;
      for (const each of root?.querySelectorAll('*') ?? []) collect(each);
    };
    collect(element);
    for (const inner of element.querySelectorAll('*')) collect(inner);
    return found;
  };

  const replace = (old: readonly PageBlock[], found: Iterable<PageBlock>) => {
    const before = new Map(old.map((block) => [block.pieces[0]?.node, block]));
    const kept = new Set<PageBlock>();
    const others: PageBlock[] = [];
    for (const block of found) {
      const same = before.get(block.pieces[0]?.node);
      if (same !== undefined && !kept.has(same) && isSame(same, block)) kept.add(same);
      else others.push(block);
    }
    const replaced = old.filter((block) => !kept.has(block));
    const byPlace = Map.groupBy(replaced, ({ element }) => element);
    const fresh = others.map((block) => {
      const id = byPlace.get(block.element)?.shift()?.id;
      return id === undefined ? block : { ...block, id };
    });
    for (const block of replaced) leave(block);
    for (const block of fresh) enter(block);
    return { gone: [...byPlace.values()].flat().map(({ id }) => id), fresh };
  };

  const settle = (found: ArticleContent): void => {
    content = found;
    gatherer = createBlockGatherer(document, content, numbers);
  };

  const find = (): ArticleContent => {
    if (only === null) return findContent(document);
    return only.isConnected ? { roots: [only], core: only } : { roots: [], core: null };
  };

  function* search(): Generator<void, ArticleContent> {
    return only === null ? yield* searchContent(document) : find();
  }

  function* updateAll(): Generator<void, BlockChange> {
    settle(yield* search());
    const found: PageBlock[] = [];
    for (const block of gatherer.all()) {
      found.push(block);
      yield;
    }
    return { ...replace([...byId.values()], found), moved: true };
  }

  return {
    *locate() {
      settle(yield* search());
      located = true;
    },
    gather() {
      byId.clear();
      byElement.clear();
      if (!located) settle(find());
      located = false;
      return gatherer.all(enter);
    },
    *update(change, others = []) {
      if (change.scope === 'all' || isElsewhere(change.changed, others)) return yield* updateAll();
      const gone: number[] = [];
      const fresh: PageBlock[] = [];
      for (const element of change.removed) {
        if (element.isConnected) continue;
        for (const block of blocksIn(element)) {
          leave(block);
          gone.push(block.id);
        }
      }
      for (const element of change.changed) {
        const old = blocksIn(element);
        const section = old[0]?.section ?? sectionOfNew(element);
        const replaced = replace(old, gatherer.inside(element, section));
        gone.push(...replaced.gone);
        fresh.push(...replaced.fresh);
      }
      return { gone, fresh, moved: false };
    },
    roots: () => content.roots,
    get: (id) => byId.get(id) ?? null,
    blocks: () => byId.values(),
  };

  /** Whether the article may now be somewhere else than where it was found. */
  function isElsewhere(changed: Iterable<Element>, others: readonly Element[]): boolean {
    const { core, roots } = content;
    if (core === null || roots.some((root) => !root.isConnected)) return true;
    for (const element of changed) {
      if ([...roots, ...others].some((root) => holds(root, element))) continue;
      if (only !== null && !element.contains(only)) continue;
      if ((element.textContent?.length ?? 0) >= MUCH_TEXT) return true;
    }
    return false;
  }

  /** The section of an element that is new: that of the text before it, unless it begins one. */
  function sectionOfNew(element: Element): Element {
    if (isHeading(element)) return element;
    for (let node: Element | null = element; node !== null; node = elementAround(node)) {
      for (let next = node.previousElementSibling; next; next = next.previousElementSibling) {
        const last = blocksIn(next).at(-1);
        if (last !== undefined) return last.section;
      }
      if (content.roots.includes(node)) return node;
    }
    return element;
  }
}

function isSame(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text &&
    a.language === b.language &&
    a.element === b.element &&
    a.section === b.section &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return piece.node === other?.node && piece.nodeStart === other.nodeStart;
    })
  );
}
