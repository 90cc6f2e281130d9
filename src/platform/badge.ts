import { browser } from './browser.ts';

/** Shows the number of mentions on the toolbar button of a tab; nothing for zero. */
export async function showCount(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab was closed while its page was being read.
  }
}

/** A quiet badge, the same on every page; the browser keeps it while the extension is there. */
export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a5568' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
