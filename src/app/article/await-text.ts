import { hasProseInShadow } from '../../page/article/is-article.ts';
import { watchLateArticle } from '../../page/watch/watch-late-article.ts';
import type { ReadArticle } from './page-articles.ts';

/** Units of text; with less there is a heading, a notice, a sign that the page is loading. */
const TEXT = 500;

/**
 * A page can say that it is an article before it has one, in shadow roots of which nobody is told. Where
 * nearly nothing was read it waits for that, and calls `onText` once when the text is there; what comes
 * outside of shadow roots others follow.
 */
export function awaitText(
  document: Document,
  articles: () => readonly ReadArticle[],
  onText: () => void,
  signal: AbortSignal,
): void {
  const isOver = (): boolean => {
    if (articles().some(holdsText)) return true;
    const isThere = hasProseInShadow(document, true);
    if (isThere) onText();
    return isThere;
  };
  if (!articles().some(holdsText)) watchLateArticle(document, isOver, signal);
}

function holdsText({ text }: ReadArticle): boolean {
  let length = 0;
  for (const block of text.blocks()) {
    length += block.text.length;
    if (length >= TEXT) return true;
  }
  return false;
}
