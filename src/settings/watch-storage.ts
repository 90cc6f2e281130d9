import { browser } from '../platform/browser.ts';
import { isContextAlive } from '../platform/context.ts';

/** Calls back with what has changed, by key, whenever something in storage has, until the signal aborts. */
export function watchStorage(
  changed: (changes: Readonly<Record<string, unknown>>) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => changed(changes);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (isContextAlive()) browser.storage.onChanged.removeListener(listener);
    },
    { once: true },
  );
}
