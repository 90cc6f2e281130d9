import type { TopicId } from '../../claims/topic.ts';
import type { Look } from '../../page/marks/marks.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PageBase } from '../base/page-base.ts';
import { type ArticleSession, startArticleSession } from './article-session.ts';
import { createGoTo } from './go-to.ts';
import { hintManner } from './hint-manner.ts';
import { type Hints, startHints } from './hints.ts';
import { viewOf } from './page-view.ts';

/** Time between two looks at the page while the reader scrolls or points; quick enough to follow. */
const VIEW_INTERVAL = 150;

/** An article that is being read, with its hints. */
export interface RunningArticle {
  readonly session: ArticleSession;
  readonly hints: () => Hints;
  readonly goTo: (topic: TopicId) => void;
  /** Tells those who follow what is in view, now. */
  readonly tellView: () => void;
  /** Matches the text again and asks again for what is shown: the reader's choices have changed. */
  readonly rematch: () => void;
  readonly restartHints: (settings: Settings) => void;
  readonly end: () => void;
}

/**
 * Reads the article of a page until it is ended or the signal aborts. `moved` is called when the article
 * had to be looked for anew and may be there no longer.
 */
export function startArticle(
  window: Window & typeof globalThis,
  settings: Settings,
  look: Look,
  base: PageBase,
  signal: AbortSignal,
  moved: () => void = () => undefined,
): RunningArticle {
  const { reports } = base;
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  let hints: Hints;
  let hintsEnding: AbortController;

  const tellView = (): void => reports.viewed(() => viewOf(window, session));
  /** What the toolbar's button shows; null where that is not known. */
  let count: number | null = 0;
  const tellCount = (): void => {
    const now = [...session.marks.all()].length;
    if (now === count) return;
    count = now;
    base.tellCount(now);
  };
  const session = startArticleSession(window, until, look, base.ask, {
    failed: (error) => base.failed('reading the article', error),
    gone: (marks) => hints.gone(marks),
    changed: () => {
      reports.changed();
      tellView();
      tellCount();
    },
    moved,
  });
  const beginHints = (current: Settings): void => {
    hintsEnding = new AbortController();
    const untilThen = AbortSignal.any([until, hintsEnding.signal]);
    hints = startHints(
      window,
      session,
      base,
      hintManner(current, base.localeOf(current)),
      untilThen,
    );
  };
  beginHints(settings);

  let isWaiting = false;
  const lookLater = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (until.aborted) return;
      session.refresh();
      tellView();
    }, VIEW_INTERVAL);
  };
  const options = { passive: true, capture: true, signal: until } as const;
  for (const type of ['scroll', 'resize', 'pointermove']) {
    window.addEventListener(type, lookLater, options);
  }

  return {
    session,
    hints: () => hints,
    goTo: createGoTo(window, session, (mark) => hints.show(mark), until),
    tellView,
    rematch: () => {
      // A page that was kept aside has lost it.
      count = null;
      void session.rescan();
      hints.refresh();
    },
    restartHints: (current) => {
      hintsEnding.abort();
      beginHints(current);
    },
    end: () => ending.abort(),
  };
}
