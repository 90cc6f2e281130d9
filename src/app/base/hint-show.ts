import type { Hint } from '../../claims/hint.ts';
import type { Point } from '../../hints/geometry.ts';
import type { Mark } from '../../page/marks/mark.ts';
import type { ReadingMessages } from '../../ui/messages/messages.ts';
import type { HintHostCallbacks } from '../../ui/tooltip/mount.ts';

/** A hint together with the mark it was asked for, which the page may have taken away since. */
export interface Answer {
  readonly hint: Hint;
  readonly mark: Mark;
}

/** An open hint. */
export interface OpenHint {
  readonly answer: Answer;
  readonly byKeyboard: boolean;
  readonly pinned: boolean;
}

/** What the reader does with the hint that is shown. */
export interface HintShowCallbacks extends HintHostCallbacks {
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** Shows one hint at a time. */
export interface HintShow {
  /** Draws the first hint where nobody sees it, so that it is not late; nothing once one was shown. */
  readonly rehearse: (answer: Answer) => void;
  /** `at`: where the pointer is; null when the hint was called by keyboard. */
  readonly show: (open: OpenHint, at: Point | null) => void;
  readonly update: (open: OpenHint) => void;
  readonly hide: () => void;
  readonly focus: () => void;
  readonly restoreFocus: () => void;
  /** Says what is shown to a screen reader; null: that there is nothing. */
  readonly announce: (answer: Answer | null) => void;
}

/** Where everything of ours is shown and said on a page. */
export interface HintStage {
  /** Begins to show hints, until the signal aborts. `publishedOf`: the day (`YYYY-MM-DD`) of a block's article. */
  readonly begin: (
    messages: ReadingMessages,
    publishedOf: (block: number) => string | null,
    on: HintShowCallbacks,
    signal: AbortSignal,
  ) => HintShow;
  /** Says a text politely to a screen reader. */
  readonly say: (text: string) => void;
  /** Percent of the usual text size. */
  readonly setTextSize: (percent: number) => void;
  /** Whether an event's target, as the page sees it, is ours. */
  readonly owns: (target: EventTarget | null) => boolean;
}
