import { browser } from './browser.ts';

export interface ReaderTab {
  readonly id: number;
  /** Known only where the browser lets the extension know it. */
  readonly address: string | null;
}

/**
 * The tab the reader came from to the popup. Where the popup is shown as a page of its own (Firefox for
 * Android, or opened in a tab) that is the tab used last before it. Null when there is none.
 */
export async function readerTab(): Promise<ReaderTab | null> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter((tab) => tab.id !== undefined && tab.id !== own?.id);
  const [tab] =
    own === undefined
      ? others.filter((each) => each.active)
      : others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}
