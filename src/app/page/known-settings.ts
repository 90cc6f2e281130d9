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
 * Settings that are followed once somebody has to know them. `first` is what an earlier script has read a
 * moment ago, if it has. `changed` hears of every new state, `failed` where they could not be followed;
 * reading throws.
 */
export function createKnownSettings(
  first: Settings | null,
  changed: (after: Settings, before: Settings | null) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): KnownSettings {
  let known = first;
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
    if (known === first && !isSame(values, first)) take(values);
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

function isSame(a: Settings, b: Settings | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
