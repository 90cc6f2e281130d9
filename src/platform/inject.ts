import { browser } from './browser.ts';

/** A document that a message came from. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
  /** The browser's own name for the document; null where it tells none. */
  readonly document: string | null;
}

/**
 * Runs a file of the extension in a document, in the world of its content scripts. Throws when the
 * document is gone or the extension may not run there.
 */
export async function injectScript({ tab, frame, document }: Place, file: string): Promise<void> {
  const target =
    document === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: [file] });
}
