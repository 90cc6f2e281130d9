import { askBackground } from '../../messaging/send.ts';
import { isArticle } from '../../page/article/is-article.ts';
import { isOwnPage, watchFrames } from '../../page/watch/watch-frames.ts';
import { watchLateArticle } from '../../page/watch/watch-late-article.ts';
import { watchLocation } from '../../page/watch/watch-location.ts';
import { isContextAlive } from '../../platform/context.ts';
import { reportError } from '../../platform/report-error.ts';
import { reportFaults, reportUncaught } from '../../platform/report-faults.ts';
import { storedChoice } from '../../settings/stored-choice.ts';
import { watchStorage } from '../../settings/watch-storage.ts';
import { putGate } from '../base/gate.ts';

/**
 * What is on every page, until its life ends: it asks whether the page is an article, now and whenever the
 * page has changed, and sends for what reads one where the reader wants hints. On a page that is none it
 * does not so much as touch the extension's interfaces, which alone would cost as much as all the rest
 * (docs/adr/0008); popup and commands send what answers them before they ask.
 */
export function startGate(window: Window & typeof globalThis, life: AbortController): void {
  if (!isOwnPage(window)) return;
  const { signal } = life;
  const { document } = window;
  const passing = new AbortController();
  const untilPassed = AbortSignal.any([signal, passing.signal]);
  let isWaiting = false;
  let isFollowing = false;
  let sent: Promise<unknown> | null = null;

  const failed = (where: string) => (error: unknown) => {
    // Of a version that was updated or removed nothing of ours is here to be taken back.
    if (isContextAlive()) reportError(where, error);
    else life.abort();
  };
  /** Where that cannot be told from here, who reads the settings in full will know. */
  const isWanted = async (): Promise<boolean> =>
    ((await storedChoice(document.URL)) ?? 'on') === 'on';

  const sendForReader = async (): Promise<void> => {
    if (!(await isWanted())) {
      follow();
      return;
    }
    if (!untilPassed.aborted) sent ??= askBackground('parts', { parts: ['article'] });
    await sent;
  };
  /** True where there is nothing more to wait for. */
  const look = (): boolean => {
    if (!isArticle(document)) return false;
    sendForReader().catch((error: unknown) => {
      sent = null;
      failed('loading what reads articles')(error);
    });
    return true;
  };
  const lookOrWait = (): void => {
    if (look() || isWaiting) return;
    isWaiting = true;
    const again = (): boolean => {
      isWaiting = !look();
      return !isWaiting;
    };
    watchLateArticle(document, again, untilPassed);
  };
  /** An article on which no hints are wanted: only the reader can change that. */
  const follow = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    watchStorage(lookOrWait, untilPassed);
    const back = ({ persisted }: PageTransitionEvent): void => {
      // While the page was kept aside nobody told it of a change.
      if (persisted) lookOrWait();
    };
    window.addEventListener('pageshow', back, { signal: untilPassed });
  };
  const readFrame = async (): Promise<void> => {
    if (await isWanted()) await askBackground('frames', null);
  };

  reportFaults((fault) => askBackground('fault', fault));
  reportUncaught({ signal });
  putGate({ window, life, isArticle, pass: () => passing.abort() });
  watchLocation(window, lookOrWait, untilPassed);
  lookOrWait();
  watchFrames(window, () => readFrame().catch(failed('reading a frame')), signal);
}
