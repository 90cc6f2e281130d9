/**
 * Calls `onChange` when the page has become another one without loading: after `pushState`,
 * `replaceState`, back and forward, and when it comes back from the back/forward cache. A change of the
 * fragment alone is no other page. `href` is the new address.
 */
export function watchLocation(
  window: Window & typeof globalThis,
  onChange: (href: string) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let known = withoutFragment(document.URL);

  const look = (): void => {
    const href = document.URL;
    const now = withoutFragment(href);
    if (signal.aborted || now === known) return;
    known = now;
    onChange(href);
  };

  // `navigate` comes before the address changes, so the successful end is awaited; a page that
  // intercepts and fails has still changed its address.
  const navigation = (window as { readonly navigation?: Navigation }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('pageshow', look, { signal });
}

function withoutFragment(href: string): string {
  const fragment = href.indexOf('#');
  return fragment === -1 ? href : href.slice(0, fragment);
}
