import { watchUncaught } from '../faults/uncaught.ts';
import { startArticle } from './running-article.ts';

/**
 * Reads the article of a web page, and reports what nobody caught meanwhile: the script that is on every
 * page has no room for that. Our own pages do it from their beginning.
 */
export const startPageArticle: typeof startArticle = (
  window,
  settings,
  look,
  base,
  signal,
  moved,
) => {
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  watchUncaught(window, base.files, base.failed, until);
  const running = startArticle(window, settings, look, base, signal, moved);
  return {
    ...running,
    end: () => {
      ending.abort();
      running.end();
    },
  };
};
