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

/**
 * Whether an error only says that the background was stopped under a call to the browser: so Chromium's
 * `extension_function_dispatcher.cc` calls a worker whose process is gone. Nobody is left to be answered.
 */
export function isBackgroundGone(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}

/** Time between two looks, while there is something on the page to take back. */
const LOOK = 1_000;

/** Whatever a reader does first on a page that they come back to. */
const EVENTS = ['visibilitychange', 'pageshow', 'focus', 'pointerover', 'keydown'] as const;

/** The life of a script on a page. */
export interface ContextLife {
  /** Aborts when the extension that brought the script has gone, or may no longer be here. */
  readonly signal: AbortSignal;
  /** Ends it now: the reader has taken the site back. */
  readonly end: () => void;
  /** From now on the page shows something of ours, which must not outlive the extension by long. */
  readonly lookOften: () => void;
}

/**
 * Notices that the extension was updated, reloaded, switched off or removed. No browser tells a page's
 * script, and a connection that would break would keep the background awake, so it looks: when the
 * reader does something, before anything else of ours, and every second once there is something to see.
 * What it finds ends `life`.
 */
export function watchContext(window: Window, life: AbortController): ContextLife {
  const { signal } = life;
  let often: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(often);
    life.abort();
  };
  const look = (): void => {
    if (!signal.aborted && !isContextAlive()) end();
  };
  for (const type of EVENTS) {
    window.addEventListener(type, look, { capture: true, passive: true, signal });
  }
  return {
    signal,
    end,
    lookOften: () => {
      if (!signal.aborted) often ??= setInterval(look, LOOK);
    },
  };
}
