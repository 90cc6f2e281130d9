import { browser } from './browser.ts';

/** A tab with a page of the reader. */
export interface ReaderTab {
  readonly id: number;
  /** Known only where the browser lets the extension know it. */
  readonly address: string | null;
}

/**
 * The tab the reader has beside the popup or the side panel: the one in front. Where those are shown as a
 * page of their own (Firefox for Android, or opened in a tab) that is the tab used last beside it. Null when
 * there is none.
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
