import { componentTrees } from '../../page/article/component-trees.ts';
import { watchLateArticle } from '../../page/watch/watch-late-article.ts';
import type { ReadArticle } from './page-articles.ts';

/** Units of text; with less there is a heading, a notice, a sign that the page is loading. */
const TEXT = 500;

/**
 * A page can say that it is an article before it has one, in shadow roots of which nobody is told. Where
 * nearly nothing was read it waits for that, and calls `onChange` whenever there may be text in them, until
 * it was read; what comes outside of shadow roots others follow.
 */
export function awaitText(
  document: Document,
  articles: () => readonly ReadArticle[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const isRead = (): boolean => articles().some(holdsText);
  const look = (): boolean => {
    if (isRead()) return true;
    const [, ...shadowRoots] = componentTrees(document);
    if (shadowRoots.length > 0) onChange();
    return false;
  };
  if (!isRead()) watchLateArticle(document, look, signal);
}

function holdsText({ text }: ReadArticle): boolean {
  let length = 0;
  for (const block of text.blocks()) {
    length += block.text.length;
    if (length >= TEXT) return true;
  }
  return false;
}
