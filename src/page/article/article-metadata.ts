import { type Language, toLanguage } from '../../claims/language.ts';
import { plain } from './article-content.ts';
import { dayOfText, modifiedDate, publishedDate } from './article-dates.ts';
import { articleNode, type DataNode, structuredData, textOf } from './structured-data.ts';

/** What a page says about its article; null where it says nothing that can be true. */
export interface ArticleMetadata {
  /** The language the page declares, when it is one of ours. */
  readonly language: Language | null;
  readonly title: string | null;
  /** Days (`YYYY-MM-DD`), as the publisher prints them. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The day (`YYYY-MM-DD`) of its text, by which is told what was known then. */
  readonly day: string | null;
}

/** Reads the article's metadata from the DOM; `now` bounds what can be a date of the past. */
export function readMetadata(document: Document, now: Date = new Date()): ArticleMetadata {
  const article = articleNode(structuredData(document), document);
  return {
    language: declaredLanguage(document, article && textOf(article, 'inLanguage')),
    title: titleOf(document, article && textOf(article, 'headline', 'name')),
    ...datesOf(document, article, now),
  };
}

/**
 * What is known of an article that stands on a page beside others: of the page's data only what names its
 * headline, else what stands in the article itself. `page`: what the page says of its first article.
 */
export function readOwnMetadata(
  article: Element,
  page: ArticleMetadata,
  now: Date = new Date(),
): ArticleMetadata {
  const document = article.ownerDocument;
  const title = headlineIn([article]);
  const data =
    structuredData(document).find(
      (node) => title !== null && sameText(textOf(node, 'headline', 'name'), title),
    ) ?? null;
  const language = toLanguage(article.getAttribute('lang')) ?? page.language;
  return { language, title, ...datesOf(article, data, now) };
}

function datesOf(place: Document | Element, data: DataNode | null, now: Date) {
  // A publisher east of the reader may already print the next day.
  const today = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const published = publishedDate(place, data, today);
  const modified = modifiedDate(place, data, published, today);
  return { published, modified, day: dayOfText(place, published, modified) };
}

/**
 * What a page says of its article after it has become another one without loading. `before`: what it said
 * of the one before; a page that still says the same has not told anything of the new one, and only what
 * stands in the article (`roots`) counts. Null: the article is the same.
 */
export function readMetadataAgain(
  document: Document,
  roots: readonly Element[],
  before: ArticleMetadata | null,
  now: Date = new Date(),
): ArticleMetadata {
  const read = readMetadata(document, now);
  const [root] = roots;
  const isStale =
    before !== null &&
    read.title === before.title &&
    read.published === before.published &&
    !sameText(read.title, headlineIn(roots) ?? '');
  return isStale && root !== undefined ? readOwnMetadata(root, read, now) : read;
}

/** The first headline in these elements; null when there is none. */
export function headlineIn(roots: readonly Element[]): string | null {
  for (const kind of ['h1', 'h2']) {
    for (const root of roots) {
      const headline = root.localName === kind ? root : root.querySelector(kind);
      const text = headline?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text !== '') return text;
    }
  }
  return null;
}

function sameText(a: string | null, b: string): boolean {
  return a !== null && plain(a) === plain(b);
}

function declaredLanguage(document: Document, fromData: string | null): Language | null {
  const root = document.documentElement;
  return (
    toLanguage(root.getAttribute('lang') ?? root.getAttribute('xml:lang')) ??
    toLanguage(fromData) ??
    toLanguage(contentOf(document, 'meta[http-equiv="content-language" i]')) ??
    toLanguage(contentOf(document, 'meta[property="og:locale"]'))
  );
}

function titleOf(document: Document, fromData: string | null): string | null {
  const headline = document.querySelector('article h1, main h1, h1')?.textContent;
  const shared = contentOf(document, 'meta[property="og:title"]');
  const titles = [fromData, shared, headline, document.title]
    .map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((title) => title !== '');
  // Data is often escaped for a page, and nothing undoes that: "&quot;".
  return titles.find((title) => !/&#?\w+;/.test(title)) ?? titles[0] ?? null;
}

function contentOf(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}
