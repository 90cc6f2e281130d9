import { browser } from './browser.ts';

/** Opens the options page, or brings it to the front where it is open. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** What opens the browser's page for the keys of our commands; null where there is none that we may open. */
export function shortcutSettings(failed: (error: unknown) => void): (() => void) | null {
  const { commands } = browser as typeof browser & {
    readonly commands: { readonly openShortcutSettings?: () => Promise<void> };
  };
  if (commands?.openShortcutSettings !== undefined) {
    return () => {
      commands.openShortcutSettings?.().catch(failed);
    };
  }
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return () => {
    browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(failed);
  };
}

/** Whether the reader has allowed the extension in private windows. */
export function worksInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/** The address of one of our own pages. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/**
 * Opens a page of ours beside what the reader is doing, once, when the extension has just been
 * installed; never after an update. Must be called synchronously at start.
 */
export function openOnInstall(path: string, failed: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs.create({ url: ownAddress(path), active: false }).catch(failed);
  });
}
