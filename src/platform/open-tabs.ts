import { browser } from './browser.ts';
import { STYLE_ORIGIN } from './style-origin.ts';

/**
 * Brings the content scripts of the manifest to the pages that are open already, which Chromium does
 * not do by itself after an installation or update. A script that is there already stays alone. Pages
 * where the extension may not run, and tabs that are not loaded, are left out.
 */
export async function reachOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js = [], css = [], all_frames: allFrames = false } of scripts) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    await Promise.all(
      tabs.map(async ({ id }) => {
        if (id === undefined) return;
        const target = { tabId: id, allFrames };
        try {
          await browser.scripting.insertCSS({ target, files: css, origin: STYLE_ORIGIN });
          await browser.scripting.executeScript({ target, files: js });
        } catch {
          // Closed meanwhile, an error page, a store, or a site on which the reader does not want it.
        }
      }),
    );
  }
}

const KNOWN = 'began';

/**
 * Calls `session` when the browser or the extension has begun, and `anew` when only the extension has: installed,
 * updated, reloaded, switched on. Neither when the background merely woke up; both now and then twice. Must be called
 * synchronously at start.
 */
export function onExtensionStart(
  on: { readonly session: () => Promise<void>; readonly anew: () => Promise<void> },
  failed: (error: unknown) => void,
): void {
  let withBrowser = false;
  browser.runtime.onStartup.addListener(() => {
    withBrowser = true;
  });
  // A reload keeps what the session knows.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    Promise.all([on.session(), on.anew()]).catch(failed);
  });
  const look = async (): Promise<void> => {
    // Forgotten whenever the extension or the browser ends, and only then.
    const { [KNOWN]: known } = await browser.storage.session.get(KNOWN);
    if (known === true) return;
    await browser.storage.session.set({ [KNOWN]: true });
    await Promise.all([on.session(), withBrowser ? null : on.anew()]);
  };
  look().catch(failed);
}
