import { atOnce } from './at-once.ts';
import { isBeingWritten } from './being-written.ts';
import { type BoilerplateTest, createBoilerplateTest } from './boilerplate.ts';
import { kindOf, kindOfName } from './element-kinds.ts';
import { proseLength } from './prose.ts';
import { createTreeCursor } from './tree-cursor.ts';

/** Where the article's text is. */
export interface ArticleContent {
  /** Elements that hold headline, teaser and text, in the order of the page; none inside another. */
  readonly roots: readonly Element[];
  /** The element with most of the running text; null on a page without any. */
  readonly core: Element | null;
}

const ARTICLE = 'article, [role="article"], main, [role="main"], [itemtype$="Article"]';
/** A run of text; shorter ones are labels and say nothing about where the article is. */
const MIN_RUN = 30;
/** Less text in one place is no article. */
const MIN_TEXT = 150;

/**
 * Finds the article: the element with most of the running text outside of what surrounds an article,
 * grown to the `<article>` or `<main>` around it and up to the main headline. Works without either,
 * and without paragraphs; nothing where that is being written. Linear in the size of the page; reads no layout.
 */
export function findContent(document: Document): ArticleContent {
  return atOnce(searchContent(document));
}

/** The same in small steps, so that a large page stays responsive meanwhile. */
export function* searchContent(document: Document): Generator<void, ArticleContent> {
  const body = articleDialog(document) ?? document.body ?? document.documentElement;
  const core =
    declaredBody(body) ??
    (yield* densest(body, createBoilerplateTest(null))) ??
    (yield* anyText(body));
  if (core === null) return { roots: [body], core };
  if (isBeingWritten(core)) return { roots: [], core: null };
  const base = core.closest(ARTICLE) ?? core;
  if (base === body || base.querySelector('h1') !== null) return { roots: [base], core };
  const headline = headlineOf(body, document.title);
  return { roots: headline === null ? [base] : between(headline, base), core };
}

/** Characters from which on an `<article>` in a dialog is one to read, and not an offer or a notice. */
const ARTICLE_IN_DIALOG = 700;

/** Where a feed has opened an article in front of it; null where no dialog shows one. */
function articleDialog(document: Document): Element | null {
  // Hardly any page has one, and by its name or by its role alone the browser finds out in a third of the time.
  const isNone = document.getElementsByTagName('dialog').length === 0;
  if (isNone && document.querySelector('[role="dialog"]') === null) return null;
  const articles = document.querySelectorAll(
    ':is(dialog, [role="dialog"]) :is(article, [role="article"])',
  );
  for (const article of articles) {
    const isShown = (article as Partial<Element>).checkVisibility?.call(article) ?? false;
    if (!isShown || (article.textContent ?? '').length < ARTICLE_IN_DIALOG) continue;
    return article.closest('dialog, [role="dialog"]');
  }
  return null;
}

function declaredBody(body: Element): Element | null {
  const bodies = body.querySelectorAll('[itemprop~="articleBody"]');
  const [only] = bodies;
  return bodies.length === 1 && only !== undefined && only.localName !== 'meta' ? only : null;
}

/** Beside an article: sites put their name, a path of links or a login under an `h1` there. */
const NO_HEADLINE =
  'nav, footer, aside, form, dialog, [role="dialog"], [role="navigation"], [hidden]';

/** The article's headline where it stands outside of its text; the one that the page's title repeats comes first. */
export function headlineOf(body: Element | Document, pageTitle: string): Element | null {
  const headlines = [...body.querySelectorAll('h1')].filter((headline) => {
    const beside = headline.closest(NO_HEADLINE);
    return beside === null || beside.contains(body);
  });
  if (headlines.length < 2) return headlines[0] ?? null;
  const title = plain(pageTitle);
  const repeated = headlines.find((headline) => {
    const text = plain(headline.textContent ?? '');
    return text !== '' && title.includes(text);
  });
  return repeated ?? headlines[0] ?? null;
}

/** Letters and digits alone: titles part kicker and headline in other ways than the page. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The headline's branch, the article's, and what stands between them, such as the teaser. */
function between(headline: Element, base: Element): readonly Element[] {
  let branch = headline;
  while (branch.parentElement !== null && !branch.parentElement.contains(base)) {
    branch = branch.parentElement;
  }
  const roots: Element[] = [];
  if (branch === headline) roots.push(...kickerBefore(headline));
  for (let next: Element | null = branch; next !== null; next = next.nextElementSibling) {
    const kind = kindOf(next);
    if (kind !== 'silent' && kind !== 'object') roots.push(next);
    if (next.contains(base)) return roots;
  }
  // The headline stands after the text, as in a column beside it.
  return [headline, base];
}

/** Longer lines above a headline are something else; a single word names a section of the paper. */
const KICKER = /^(?=.{2,80}$)\S+\s+\S/su;

/** The line above a bare headline that names its topic. */
function kickerBefore(headline: Element): readonly Element[] {
  const before = headline.previousElementSibling;
  if (before === null || !/^(?:p|span|div|strong|h[2-6])$/.test(before.localName)) return [];
  const hasMore = before.querySelector('a, button, input, time, nav') !== null;
  return !hasMore && KICKER.test(before.textContent?.trim() ?? '') ? [before] : [];
}

/**
 * The element with most of the text, where a paragraph counts for its parent in full, for the
 * parent's parent by half and one more by a quarter, so that text in wrapped paragraphs or in
 * chapters still adds up.
 */
function* densest(body: Element, isPassed: BoilerplateTest): Generator<void, Element | null> {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  let bestScore = 0;
  const beyond = body.parentElement;
  const credit = (element: Element | null, score: number): void => {
    if (element === null || element === beyond) return;
    const sum = (scores.get(element) ?? 0) + score;
    scores.set(element, sum);
    // Of two equals the outer one, which has the rest of the text too.
    if (sum > bestScore || (sum === bestScore && best !== null && element.contains(best))) {
      best = element;
      bestScore = sum;
    }
  };
  yield* countRuns(body, isPassed, (container, length) => {
    credit(container, length);
    const outer = container?.parentElement ?? null;
    credit(outer, length / 2);
    credit(outer?.parentElement ?? null, length / 4);
  });
  return bestScore < MIN_TEXT ? null : best;
}

/** For a page whose wrapper is named like a part around an article. */
function anyText(body: Element): Generator<void, Element | null> {
  return densest(body, (element) => element.hasAttribute('hidden'));
}

/** What a run of text counts for: its block where that stands for a part of the page, as a paragraph does not. */
function containerOf(block: Element): Element | null {
  const isPart = /^(?:div|article|section|main|body|td)$/.test(block.localName);
  return isPart ? block : block.parentElement;
}

/** So many steps through the page, a paragraph being one, are one of the search. */
const STRIDE = 25;

/** Text outside of links and of what surrounds an article, run by run. */
function* countRuns(
  body: Element,
  isPassed: BoilerplateTest,
  count: (container: Element | null, length: number) => void,
): Generator<void> {
  const cursor = createTreeCursor(body);
  const blocks: Element[] = [];
  let length = 0;
  let steps = 0;
  const end = (block: Element | undefined): void => {
    if (block !== undefined && length >= MIN_RUN) count(containerOf(block), length);
    length = 0;
  };
  for (let step = cursor.step(); step !== 'done'; step = cursor.step()) {
    const { node } = cursor;
    steps += 1;
    if (steps % STRIDE === 0) yield;
    if (step === 'text') {
      length += (node as Text).data.trim().length;
      continue;
    }
    const element = node as Element;
    const block = blocks.at(-1);
    if (step === 'close') {
      if (element !== block) continue;
      end(block);
      blocks.pop();
      continue;
    }
    const { name } = cursor;
    const kind = kindOfName(name);
    const isEmpty = kind === 'silent' || kind === 'object' || name === 'a';
    if (element !== body && (isEmpty || isPassed(element, name))) {
      cursor.skip();
    } else if (kind === 'block' || kind === 'line') {
      end(block);
      if (name === 'p') {
        // Lines of text and nothing else: measured whole, without a step into it.
        cursor.skip();
        const prose = proseLength(element);
        if (prose >= MIN_RUN) count(element.parentElement, prose);
      } else {
        blocks.push(element);
      }
    }
  }
}
