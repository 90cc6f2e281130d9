import { browser } from './browser.ts';
import { type ReaderTab, readerTab } from './reader-tab.ts';

/**
 * Tells of the tab that the reader has beside this page (see `readerTab`), now and whenever another one
 * comes to the front of this window or the one in front has loaded another page, until the signal aborts.
 */
export async function watchActiveTab(
  onTab: (tab: ReaderTab | null) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: window } = await browser.windows.getCurrent();
  const tell = async (): Promise<void> => {
    const tab = await readerTab();
    if (!signal.aborted) onTab(tab);
  };
  const onActivated = (to: { readonly windowId: number }): void => {
    if (to.windowId === window) tell().catch(failed);
  };
  const onUpdated = (
    _: number,
    { status }: { readonly status?: string },
    { active, windowId }: { readonly active: boolean; readonly windowId?: number },
  ): void => {
    if (status === 'complete' && active && windowId === window) tell().catch(failed);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  await tell();
}
