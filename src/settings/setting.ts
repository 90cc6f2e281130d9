import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/** One thing the reader can set: where it is kept, what it is until set, how a stored value is checked. */
export interface Setting<T> {
  /** The value now; the fallback where nothing valid is stored. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /** Calls back with every new value, from whichever page it was set, until the signal aborts. */
  readonly watch: (changed: (value: T) => void, signal: AbortSignal) => void;
}

/**
 * Defines a setting. `check` turns whatever is stored into a valid value or null;
 * a broken value falls back alone and is left in place, so that nothing is lost.
 */
export function defineSetting<T>(definition: {
  readonly key: `local:${string}` | `sync:${string}`;
  readonly fallback: T;
  readonly check: (stored: unknown) => T | null;
}): Setting<T> {
  const { key, fallback, check } = definition;
  const item: WxtStorageItem<unknown, Record<string, unknown>> = storage.defineItem<unknown>(key, {
    fallback,
    version: 1,
  });
  const valid = (stored: unknown): T => check(stored) ?? fallback;
  return {
    read: async () => valid(await item.getValue()),
    write: (value) => item.setValue(value),
    watch: (changed, signal) => {
      if (signal.aborted) return;
      const stop = item.watch((value) => changed(valid(value)));
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

/** The strings of a stored list, each once; null when it is no list at all. */
export function toStrings(stored: unknown): readonly string[] | null {
  if (!Array.isArray(stored)) return null;
  return [...new Set(stored.filter((entry): entry is string => typeof entry === 'string'))];
}
