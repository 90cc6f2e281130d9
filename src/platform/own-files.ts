import { browser } from './browser.ts';

/** A JSON file that is part of the extension, by its path from the top; nothing leaves the browser. */
export async function readOwnFile(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  return response.json();
}
