import type { Settings } from '../../settings/settings.ts';
import { readSettings, watchSettings } from '../../settings/store.ts';

/** What the reader has set, as a page knows it. */
export interface KnownSettings {
  /** Null until somebody had to know. */
  readonly now: () => Settings | null;
  /** Reads them unless they are known, and follows them from then on. */
  readonly learn: () => Promise<void>;
  /** Reads them again: they may have changed while nobody was told. */
  readonly again: () => Promise<void>;
}

/**
 * Settings that are read once somebody has to know them, and followed from then on. `changed` hears of
 * every new state, `failed` where they could not be followed; reading throws.
 */
export function createKnownSettings(
  changed: (after: Settings, before: Settings | null) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): KnownSettings {
  let known: Settings | null = null;
  let learning: Promise<void> | null = null;
  let isFollowed = false;

  const take = (after: Settings): void => {
    const before = known;
    known = after;
    changed(after, before);
  };

  const begin = async (): Promise<void> => {
    if (!isFollowed) watchSettings(({ values }) => take(values), failed, signal);
    isFollowed = true;
    const { values } = await readSettings();
    // A change that came while reading is newer than what was read.
    if (known === null) take(values);
  };

  return {
    now: () => known,
    learn: () => {
      learning ??= begin().catch((error: unknown) => {
        learning = null;
        throw error;
      });
      return learning;
    },
    again: async () => take((await readSettings()).values),
  };
}
