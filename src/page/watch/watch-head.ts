/** Milliseconds without a change until one is reported: title, dates and data change together. */
const QUIET = 250;

/**
 * Tells when what a page says about itself in its head has changed, as single-page sites do after they
 * have shown another article; a quarter of a second after the last change.
 */
export function watchHead(document: Document, onChange: () => void, signal: AbortSignal): void {
  if (document.head === null || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  observer.observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['content', 'href'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
