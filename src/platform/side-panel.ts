import { browser } from './browser.ts';

/** What the polyfill's types do not know: Chromium's side panel and Firefox's sidebar. */
interface PanelApis {
  readonly sidePanel?: { readonly open: (at: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * What opens the panel beside the page; to be called from a press of the reader, without anything
 * awaited before. Null where the browser has none (on phones).
 */
export async function panelOpener(failed: (error: unknown) => void): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidePanel !== undefined) {
    const { id } = await browser.windows.getCurrent();
    if (id === undefined) return null;
    return () => {
      sidePanel.open({ windowId: id }).catch(failed);
    };
  }
  if (sidebarAction === undefined) return null;
  return () => {
    sidebarAction.open().catch(failed);
  };
}
