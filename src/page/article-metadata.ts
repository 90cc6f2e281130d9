import { type Language, toLanguage } from '../claims/language.ts';
import { type ArticleDate, modifiedDate, publishedDate } from './article-dates.ts';
import { articleNode, ownAddresses, structuredData, textOf } from './structured-data.ts';

/** What a page says about its article; null where it says nothing that can be true. */
export interface ArticleMetadata {
  /** The language the page declares, when it is one of ours. */
  readonly language: Language | null;
  readonly title: string | null;
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
}

/** Reads the article's metadata from the DOM; `now` bounds what can be a date of the past. */
export function readMetadata(document: Document, now: Date = new Date()): ArticleMetadata {
  const article = articleNode(structuredData(document), ownAddresses(document));
  // A publisher east of the reader may already print the next day.
  const today = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const published = publishedDate(document, article, today);
  return {
    language: declaredLanguage(document, article && textOf(article, 'inLanguage')),
    title: titleOf(document, article && textOf(article, 'headline', 'name')),
    published,
    modified: modifiedDate(document, article, published?.date ?? null, today),
  };
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
  for (const text of [fromData, shared, headline, document.title]) {
    const title = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (title !== '') return title;
  }
  return null;
}

function contentOf(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}
