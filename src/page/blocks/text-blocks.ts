import { type Language, toLanguage } from '../../claims/language.ts';
import type { TextBlock } from '../../matching/mention.ts';
import type { ArticleContent } from '../article/article-content.ts';
import { createBoilerplateTest } from '../article/boilerplate.ts';
import { elementAround } from '../article/composed-tree.ts';
import { createLayoutReader, isBlockLevel, kindOf, kindOfName } from '../article/element-kinds.ts';
import { leadsElsewhere } from '../article/leads-elsewhere.ts';
import { createTreeCursor, type TreeCursor } from '../article/tree-cursor.ts';
import { createBlockText, type TextPiece } from './block-text.ts';
import { HEADING, isLinkList, teaserBelow } from './teasers.ts';

/** A block with its place on the page. Offsets into `text` are UTF-16 code units. */
export interface PageBlock extends TextBlock {
  /** The block-level element that the text stands in; one element can hold several blocks. */
  readonly element: Element;
  /** In the order of the text; spaces between them may stand for white space or a line break. */
  readonly pieces: readonly TextPiece[];
  /** What its section begins with: a heading, or what the text stands in. The same as long as that is there. */
  readonly section: Element;
}

/** Counts on over several gatherers of one page, so that its blocks stay unique. */
export interface BlockNumbers {
  id: number;
}

/** Gathers the blocks of one article. */
export interface BlockGatherer {
  /** The blocks of the whole article, in the order of the page; `found` hears of each before it is given. */
  all(found?: (block: PageBlock) => void): Generator<PageBlock>;
  /**
   * The blocks inside one element of it; none when it is not part of the article's text. `section`: what
   * the section begins with that it stands in.
   */
  inside(element: Element, section: Element): Generator<PageBlock>;
}

/** Longer blocks are cut, so that a page of one text node can be worked on in slices. */
const MAX_BLOCK = 20_000;

/**
 * Gathers the article's text in blocks: one for each run of text that no block-level element
 * interrupts, so that mentions across inline elements stay whole. Text that is hidden by attribute,
 * editable, code, or part of what surrounds an article is left out; text hidden by style is not known
 * here (see `isShown`). Nothing is changed. The generators may be left and resumed at any block; when
 * the page changes meanwhile they end early, and the changed part has to be gathered again.
 */
export function createBlockGatherer(
  document: Document,
  content: ArticleContent,
  numbers: BlockNumbers = { id: 0 },
): BlockGatherer {
  const isBoilerplate = createBoilerplateTest(content.core);
  const layoutOf = createLayoutReader(document);

  /**
   * The elements one after the other: a generator for each of them would be asked twice for every block.
   * `known`: the section that they stand in; null where each begins one.
   */
  function* gather(
    roots: readonly Element[],
    known: Element | null,
    found: (block: PageBlock) => void = () => undefined,
  ): Generator<PageBlock> {
    const run = createBlockText();
    const owners: Owner[] = [];
    let root: Element | undefined;
    let section: Element | undefined;
    /** Those that lead elsewhere, the outer one first. */
    const links: Element[] = [];
    /** A teaser whose headline was left out, and the rest with it. */
    let teaser: Element | null = null;
    let afterBreak = false;

    const take = (): PageBlock | null => {
      const built = run.take();
      const owner = owners.at(-1);
      if (built === null || owner === undefined || section === undefined) return null;
      const beginsSection = owner.element !== root && HEADING_NAME.test(owner.name);
      if (isLinkList(built, owner.element)) {
        if (beginsSection) teaser = teaserBelow(owner.element, content.core);
        return null;
      }
      if (beginsSection) section = owner.element;
      const { text, pieces } = built;
      const { element, language } = owner;
      const block = { id: numbers.id++, text, pieces, section, element, language };
      found(block);
      return block;
    };

    for (root of roots) {
      section = known ?? root;
      // What is open still belongs to a root that the page took away in the middle.
      run.take();
      owners.length = 0;
      links.length = 0;
      teaser = null;
      afterBreak = false;
      const cursor = createTreeCursor(root);
      for (let step = cursor.step(); step !== 'done'; step = cursor.step()) {
        const { node } = cursor;
        if (node === teaser) teaser = null;
        if (teaser !== null && step !== 'close') {
          cursor.skip();
          continue;
        }
        if (step === 'text') {
          const { data } = node as Text;
          for (let from = 0; from < data.length; ) {
            const to = cutAfter(data, from, MAX_BLOCK - run.length);
            run.add(node as Text, data, from, to, links.length > 0);
            from = to;
            const full = from < data.length ? take() : null;
            if (full !== null) yield full;
          }
          if (afterBreak && data.trim() !== '') afterBreak = false;
          continue;
        }
        const element = node as Element;
        if (step === 'close') {
          if (owners.at(-1)?.element === element) {
            const done = take();
            owners.pop();
            if (done !== null) yield done;
          } else if (links.at(-1) === element) links.pop();
          continue;
        }
        const meaning = element === root ? 'block' : meaningOf(element, cursor, run.length > 0);
        switch (meaning) {
          case 'block': {
            const done = owners.length > 0 ? take() : null;
            const language = languageOf(element, owners.at(-1)?.language);
            owners.push({ element, name: cursor.name, language });
            if (done !== null) yield done;
            break;
          }
          case 'inline':
            if (cursor.name === 'a' && leadsElsewhere(element)) links.push(element);
            break;
          case 'break': {
            const done = afterBreak ? take() : null;
            if (done !== null) yield done;
            run.space('\n');
            break;
          }
          case 'apart':
            run.space(' ');
            break;
          case 'gap': {
            const done = take();
            if (done !== null) yield done;
            break;
          }
          case 'nothing':
            break;
        }
        afterBreak = meaning === 'break';
      }
    }
  }

  /** Decides what to do with an element and passes over what has no text for us. */
  function meaningOf(element: Element, cursor: TreeCursor, midLine: boolean): Meaning {
    const { name } = cursor;
    const kind = kindOfName(name);
    if (kind === 'break') return 'break';
    if (kind === 'silent' || kind === 'object' || isBoilerplate(element, name)) {
      cursor.skip();
      if (kind === 'object') return 'apart';
      return isBlockLevel(element) ? 'gap' : 'nothing';
    }
    if (kind === 'apart') return 'apart';
    if (kind === 'block') return 'block';
    if (kind === 'line') return midLine && layoutOf(element) === 'inline' ? 'inline' : 'block';
    // Headlines put their topic and their text into two spans, one above the other.
    const asks = name === 'span' || name === 'a';
    return asks && midLine && !runsOn(element) ? 'block' : 'inline';
  }

  /**
   * Whether an element in the middle of a line is a part of its text. With a box of its own it is where it
   * follows text as a word does; right behind a letter or another element, and in a headline, it is a label.
   */
  function runsOn(element: Element): boolean {
    const layout = layoutOf(element);
    if (layout !== 'boxed') return layout === 'inline';
    const before = element.previousSibling;
    const isWord = before?.nodeType === 3 && !/[\p{L}\p{N}]$/u.test((before as Text).data);
    return isWord && element.closest(HEADING) === null;
  }

  return {
    all: (found) =>
      gather(
        content.roots.filter((root) => !isBoilerplate(root)),
        null,
        found,
      ),
    inside: (element, section) => gather(isReachable(element) ? [element] : [], section),
  };

  function isReachable(element: Element): boolean {
    for (let node: Element | null = element; node !== null; node = elementAround(node)) {
      const kind = kindOf(node);
      if (kind === 'silent' || kind === 'object' || isBoilerplate(node)) return false;
      if (content.roots.includes(node)) return true;
    }
    return false;
  }
}

/** A block-level element whose text is being gathered. */
interface Owner {
  readonly element: Element;
  readonly name: string;
  readonly language: Language | null;
}

const HEADING_NAME = /^h[1-6]$/;

/** Whether a section begins with the element. */
export function isHeading(element: Element): boolean {
  return HEADING_NAME.test(element.localName);
}

/** `gap`: nothing to read, but the lines before and after it are apart. */
type Meaning = 'block' | 'inline' | 'break' | 'apart' | 'gap' | 'nothing';

function languageOf(element: Element, outer: Language | null | undefined): Language | null {
  if (element.hasAttributes()) {
    const own = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (own !== null) return toLanguage(own);
  }
  if (outer !== undefined) return outer;
  return toLanguage(element.closest('[lang]')?.getAttribute('lang'));
}

/** Where to cut a text that is too long for one block: after a sentence, else after a word. */
function cutAfter(data: string, from: number, room: number): number {
  const limit = from + Math.max(room, 1);
  if (limit >= data.length) return data.length;
  const sentence = data.slice(from, limit).lastIndexOf('. ');
  if (sentence > 0) return from + sentence + 2;
  const word = data.indexOf(' ', limit);
  return word === -1 ? data.length : word + 1;
}
