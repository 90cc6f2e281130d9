import { awaitsScript, componentTrees } from '../article/component-trees.ts';

/** Milliseconds from the first change to the first look. */
const FIRST_PAUSE = 250;
/** What a page that keeps changing without becoming an article costs at most: one look in so many milliseconds. */
const LONGEST_PAUSE = 10_000;

/**
 * Waits for a page that was no article to become one: a page that renders late, a consent wall that gives
 * way, an article opened inside an app, one in shadow roots, of which nobody is told. `look` is asked after
 * changes of the page and says whether there is nothing more to wait for. The pause between two looks doubles
 * while a page does nothing but change, and is short again after a calm.
 */
export function watchLateArticle(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
): void {
  let pause = FIRST_PAUSE;
  let lastChangeAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watched = new Set<Node>();

  const lookLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      if (signal.aborted) return;
      if (look()) end();
      else watchInside();
    }, pause);
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (now - lastChangeAt > LONGEST_PAUSE) pause = FIRST_PAUSE;
    lastChangeAt = now;
    lookLater();
  });
  const watch = (tree: Node): void => {
    if (watched.has(tree)) return;
    watched.add(tree);
    // Only what is put in counts: typing and counters do not make an article.
    observer.observe(tree, { childList: true, subtree: true });
  };
  const watchInside = (): void => {
    const trees = componentTrees(document);
    trees.forEach(watch);
    if (pause < LONGEST_PAUSE && awaitsScript(trees)) lookLater();
  };
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };

  if (signal.aborted) return;
  watch(document);
  watchInside();
  signal.addEventListener('abort', end, { once: true });
}
