import { browser } from './browser.ts';

/**
 * False once this script belongs to a version of the extension that was updated, reloaded or removed.
 * Then every call to the extension throws; the right answer is to let go of the page quietly.
 */
export function isContextAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
