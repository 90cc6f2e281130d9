/** What is done on a page, until its life ends. */
type Start = (window: Window & typeof globalThis, life: AbortController) => void;

/**
 * Begins what is done on a page, once: the script may be sent to a page on which it is at work already.
 * A page that the browser loads on suspicion is left alone until the reader goes there.
 */
export function enterPage(window: Window & typeof globalThis, start: Start): void {
  const world = globalThis as { factHintsLife?: AbortController };
  if (world.factHintsLife?.signal.aborted === false) return;
  const life = new AbortController();
  world.factHintsLife = life;
  const { document } = window as { document: Document & { readonly prerendering?: boolean } };
  if (document.prerendering !== true) start(window, life);
  else {
    const { signal } = life;
    document.addEventListener('prerenderingchange', () => start(window, life), {
      once: true,
      signal,
    });
  }
}
