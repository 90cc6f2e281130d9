import { browser } from './browser.ts';

/**
 * Calls back when the reader has taken sites back from the extension, or given them to it, by the
 * browser's own controls. Must be called synchronously at start.
 */
export function onSiteAccess(on: {
  readonly withdrawn: () => void;
  readonly given: () => void;
}): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) on.withdrawn();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) on.given();
  });
}

/** The loaded tabs in which the extension may not run: the browser does not tell it their addresses. */
export async function tabsWithoutAccess(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url === undefined ? [id] : []));
}
