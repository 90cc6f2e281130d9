import type { ArticleContext } from '../../matching/context/article-context.ts';
import {
  type ArticleMetadata,
  headlineIn,
  readMetadata,
  readMetadataAgain,
  readOwnMetadata,
} from '../../page/article/article-metadata.ts';
import { furtherArticles } from '../../page/article/further-articles.ts';
import { type ArticleText, createArticleText } from '../../page/article-text.ts';
import type { TextChange } from '../../page/watch/watch-text.ts';

/** One of the articles of a page, with what was learnt while reading it. */
export interface ReadArticle {
  readonly text: ArticleText;
  metadata: ArticleMetadata;
  /** What its text has introduced so far; null before the first scan. */
  context: ArticleContext | null;
  /** The headline that the metadata was read with. */
  headline: string | null;
}

/** The articles of a page: nearly always one, more where scrolling brings the next. */
export interface PageArticles {
  readonly first: ReadArticle;
  readonly all: () => readonly ReadArticle[];
  /** The article that a block belongs to; null when it is no longer on the page. */
  readonly of: (block: number) => ReadArticle | null;
  /** Where all articles but this one stand. */
  readonly besides: (article: ReadArticle) => readonly Element[];
  /** Looks for articles that have come beside the known ones; returns the new ones, not gathered yet. */
  readonly grow: () => readonly ReadArticle[];
  /** Reads again what the page says of an article, where it may be another one now. */
  readonly renew: (article: ReadArticle) => void;
}

/** Begins with the one article that a page is; its metadata is read at once. */
export function createPageArticles(document: Document): PageArticles {
  const numbers = { id: 0 };
  const first: ReadArticle = {
    text: createArticleText(document, null, numbers),
    metadata: readMetadata(document),
    context: null,
    headline: null,
  };
  let articles: readonly ReadArticle[] = [first];
  const rootsOf = (some: readonly ReadArticle[]) => some.flatMap(({ text }) => text.roots());

  return {
    first,
    all: () => articles,
    of: (block) => articles.find(({ text }) => text.get(block) !== null) ?? null,
    besides: (article) => rootsOf(articles.filter((other) => other !== article)),
    grow() {
      const found = furtherArticles(document, rootsOf(articles)).map(
        (element): ReadArticle => ({
          text: createArticleText(document, element, numbers),
          metadata: readOwnMetadata(element, first.metadata),
          context: null,
          headline: headlineIn([element]),
        }),
      );
      articles = [first, ...articles.slice(1).filter(({ text }) => isThere(text)), ...found];
      return found;
    },
    renew(article) {
      const roots = article.text.roots();
      const headline = headlineIn(roots);
      const { metadata } = article;
      const isSame = article.headline === null || headline === article.headline;
      article.headline = headline;
      // Data that changes under an unchanged headline is that of the article scrolled to.
      if (article !== first || (isSame && metadata.published !== null)) return;
      article.metadata = readMetadataAgain(document, roots, isSame ? null : metadata);
    },
  };
}

function isThere(text: ArticleText): boolean {
  return text.roots().some(({ isConnected }) => isConnected);
}

/** Less new text at once is no article. */
const MUCH_TEXT = 700;

/** Whether a change can have brought an article beside those that are known. */
export function mayBringArticles(change: TextChange): boolean {
  if (change.scope === 'all') return true;
  return [...change.changed].some((element) => (element.textContent?.length ?? 0) >= MUCH_TEXT);
}
