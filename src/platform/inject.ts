import { browser } from './browser.ts';

/** A document that a message came from. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
  /** The browser's own name for the document; null where it tells none. */
  readonly document: string | null;
}

/**
 * Runs files of the extension in a document, one after the other, in the world of its content scripts.
 * Throws when the document is gone or the extension may not run there.
 */
export async function injectScripts(
  { tab, frame, document }: Place,
  files: readonly string[],
): Promise<void> {
  const target =
    document === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true });
}
