import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isBeingWritten } from './being-written.ts';
import { componentTrees } from './component-trees.ts';
import { proseLength, UNDECLARED_PROSE } from './prose.ts';
import { articleNode, isOfType, structuredData } from './structured-data.ts';

/** What a page says it is instead of an article: how these types end. */
const OTHER_ENDINGS = [
  'CheckoutPage',
  'CollectionPage',
  'ItemList',
  'JobPosting',
  'Product',
  'ProductGroup',
  'ProfilePage',
  'RealEstateListing',
  'SearchResultsPage',
  'SoftwareApplication',
  'WebApplication',
];

/** Widgets of mail programs, consoles and editors, hardly ever of a text to read. */
const APP_WIDGETS =
  '[role="application"], [role="grid"], [role="tree"], [role="treegrid"], ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const MAIN_PART = 'article, [role="article"], main, [role="main"]';

/** Characters of running text that belong together in what says to be an article. */
const DECLARED_PROSE = 200;
/** A paragraph; shorter ones are teasers, captions and buttons. */
const MIN_PARAGRAPH = 60;

/**
 * Whether the page is an article, as cheaply as it can be told: what its structured data says, then
 * `og:type`, then `<article>` or `<main>` with running text, then Mozilla's readability heuristic.
 * Front pages, shops, result lists, forms and apps are none. Reads the DOM only, no layout.
 */
export function isArticle(document: Document): boolean {
  if (!isHtml(document) || document.designMode === 'on') return false;
  const nodes = structuredData(document);
  if (articleNode(nodes, document) !== null) return true;
  if (nodes.some((node) => isOfType(node, OTHER_ENDINGS))) return false;
  if (isMarkedUpArticle(document)) return true;
  if (isFrontPage(document)) return false;
  const isDeclared = /^(?:article|news)/i.test(openGraphType(document));
  return hasProse(document, isDeclared) || hasProseInShadow(document, isDeclared);
}

function hasProse(document: Document, isDeclared: boolean): boolean {
  const prose = longestProse(document);
  // Without a single paragraph its text may stand between line breaks.
  if (isDeclared && prose > 0) return prose >= DECLARED_PROSE;
  if (prose >= UNDECLARED_PROSE) {
    const isMarked = document.querySelector(MAIN_PART) !== null;
    return document.querySelector(isMarked ? '[role="grid"]' : APP_WIDGETS) === null;
  }
  if (!isDeclared && document.querySelector('p') !== null) return false;
  return document.querySelector(APP_WIDGETS) === null && isProbablyReaderable(document);
}

/** Whether a page made of components has running text in one of them, less of it where it says to be an article. */
function hasProseInShadow(document: Document, isDeclared: boolean): boolean {
  const least = isDeclared ? DECLARED_PROSE : UNDECLARED_PROSE;
  const [, ...roots] = componentTrees(document);
  return roots.some(
    (root) => root.querySelector(APP_WIDGETS) === null && longestProse(root) >= least,
  );
}

function isHtml(document: Document): boolean {
  const root = document.documentElement;
  return root !== null && root.localName === 'html' && document.body !== null;
}

/** Microdata of exactly one article; a front page marks up every teaser. */
function isMarkedUpArticle(document: Document): boolean {
  const items = document.querySelectorAll(
    '[itemtype$="Article"], [itemtype$="BlogPosting"], [itemtype$="LiveBlogPosting"]',
  );
  return items.length === 1 && document.querySelector('[itemprop~="articleBody"]') !== null;
}

function openGraphType(document: Document): string {
  const meta = document.querySelector('meta[property="og:type"], meta[name="og:type"]');
  return meta?.getAttribute('content')?.trim() ?? '';
}

function isFrontPage(document: Document): boolean {
  // A file has an address without a host, and none when it was parsed from a string. Sites without names in
  // their addresses tell an article by its number alone.
  const path = /^https?:\/\/[^/]+([^?#]*(?:\?p=\d+)?)/.exec(document.URL ?? '')?.[1];
  return path !== undefined && /^\/?(?:index\.\w+|home|start|startseite|[a-z]{2})?\/?$/i.test(path);
}

/**
 * The length of the longest running text, as far as it matters: paragraphs, links in them left out, that share a parent,
 * or a grandparent when each of them is wrapped alone. Teasers do not add up, since each has its
 * headline beside it.
 */
function longestProse(tree: ParentNode): number {
  const lengths = new Map<Node, number>();
  let longest = 0;
  for (const paragraph of tree.querySelectorAll('p')) {
    const container = containerOf(paragraph);
    if (container === null) continue;
    const length = proseLength(paragraph);
    if (length < MIN_PARAGRAPH || isBeingWritten(paragraph)) continue;
    const sum = (lengths.get(container) ?? 0) + length;
    lengths.set(container, sum);
    if (sum > longest) longest = sum;
    if (longest >= UNDECLARED_PROSE) break;
  }
  return longest;
}

function containerOf(paragraph: Element): Node | null {
  const { parentElement, parentNode } = paragraph;
  if (parentElement?.localName === 'li' || parentElement?.localName === 'a') return null;
  const isAlone =
    paragraph.previousElementSibling === null && paragraph.nextElementSibling === null;
  return isAlone ? (parentElement?.parentNode ?? null) : parentNode;
}
