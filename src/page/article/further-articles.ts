import { createBoilerplateTest } from './boilerplate.ts';
import { proseLength } from './prose.ts';

/** Characters of paragraphs from which on an `<article>` is one to read and no teaser, comment or card. */
const MIN_PROSE = 700;

/**
 * The articles that stand beside those already known, as where scrolling brings the next one: each a
 * whole `<article>` with a headline and running text of its own. In the order of the page.
 */
export function furtherArticles(document: Document, known: readonly Element[]): readonly Element[] {
  const isBoilerplate = createBoilerplateTest(null);
  const found: Element[] = [];
  for (const article of document.querySelectorAll('article, [itemtype$="Article"]')) {
    if ([...known, ...found].some((other) => other.contains(article) || article.contains(other))) {
      continue;
    }
    if (article.querySelector('h1, h2') === null || prose(article) < MIN_PROSE) continue;
    if (!isAmongBoilerplate(article, isBoilerplate)) found.push(article);
  }
  return found;
}

function isAmongBoilerplate(
  article: Element,
  isBoilerplate: (element: Element) => boolean,
): boolean {
  for (let outer = article.parentElement; outer !== null; outer = outer.parentElement) {
    if (isBoilerplate(outer)) return true;
  }
  return article.hasAttribute('hidden');
}

function prose(article: Element): number {
  let length = 0;
  for (const paragraph of article.querySelectorAll('p')) {
    if (paragraph.closest('a, aside, footer') === null) length += proseLength(paragraph);
    if (length >= MIN_PROSE) break;
  }
  return length;
}
