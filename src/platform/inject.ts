import { browser } from './browser.ts';

/** What reads articles, as it lies in the extension. */
export const ARTICLE_SCRIPT = '/article.js';

/** A document that a message came from. */
export interface DocumentPlace {
  readonly tab: number;
  readonly frame: number;
  /** The browser's own name for the document; null where it tells none. */
  readonly document: string | null;
}

/** What Firefox says of a file that threw; Chromium says nothing, there the page's own script hears of it. */
interface Injected {
  readonly error?: unknown;
}

/**
 * Runs files of the extension in a document, one after the other, in the world of its content scripts.
 * Throws when the document is gone, the extension may not run there, or what it ran has thrown.
 */
export async function injectScripts(
  { tab, frame, document }: DocumentPlace,
  files: readonly string[],
): Promise<void> {
  const target =
    document === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  const all: readonly Injected[] = await browser.scripting.executeScript({
    target,
    files: [...files],
    injectImmediately: true,
  });
  for (const { error } of all) if (error != null) throw error;
}

/**
 * Sends to the page in the top frame of a tab what answers popup and commands: most pages have only the
 * script that asks whether they are articles. Nothing happens where that has not begun, nor where it is there.
 */
export async function sendWhatAnswers(tab: number): Promise<void> {
  try {
    await injectScripts({ tab, frame: 0, document: null }, [ARTICLE_SCRIPT]);
  } catch {
    // A page of the browser, a store, one that is closed to us or was closed meanwhile.
  }
}
