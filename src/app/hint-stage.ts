import type { Hint } from '../claims/hint.ts';
import type { Point } from '../hints/geometry.ts';
import { boxesOf } from '../page/hit-test.ts';
import type { Mark } from '../page/marks.ts';
import { schemeBehind } from '../page/scheme.ts';
import type { ReadingMessages } from '../ui/messages/messages.ts';
import { createHintHost, type HintHostCallbacks } from '../ui/tooltip/mount.ts';
import { createStage } from '../ui/tooltip/stage.ts';
import css from '../ui/tooltip/tooltip.css?inline';
import { hintActions } from './hint-actions.ts';
import type { PageBase } from './page-base.ts';

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

/** Sets the stage of a page; nothing stands on it yet. */
export function setStage(
  window: Window & typeof globalThis,
  base: PageBase,
  signal: AbortSignal,
): HintStage {
  const { document } = window;
  const stage = createStage(document, css, signal);
  return {
    begin: (messages, publishedOf, on, until) => {
      const host = createHintHost(document, stage, on, until);
      const propsOf = ({ answer, byKeyboard, pinned }: OpenHint) => ({
        messages,
        hint: answer.hint,
        ...hintActions(answer, messages, stage.announce, base, window),
        scheme: schemeBehind(answer.mark.block.element, window),
        pinned,
        tabStops: pinned || byKeyboard,
        loadClaims: (part: 'all' | 'known' | 'since') =>
          base.ask('claims', {
            topic: answer.hint.topic.id,
            part,
            published: publishedOf(answer.mark.block.id),
          }),
        onPin: on.onPin,
        onClose: on.onClose,
      });
      let isRehearsed = false;
      return {
        rehearse: (answer) => {
          if (!isRehearsed) host.rehearse(propsOf({ answer, byKeyboard: false, pinned: false }));
          isRehearsed = true;
        },
        show: (open, at) => {
          isRehearsed = true;
          const { mark } = open.answer;
          const lines = () => boxesOf(mark);
          host.show(propsOf(open), { lines, at, element: mark.block.element });
        },
        update: (open) => host.update(propsOf(open)),
        hide: host.hide,
        focus: host.focus,
        restoreFocus: host.restoreFocus,
        announce: (answer) =>
          stage.announce(
            answer === null
              ? messages.hint.nothingToShow
              : messages.hint.announced(answer.hint.topic.label.text, answer.hint.counts.all),
          ),
      };
    },
    say: stage.announce,
    setTextSize: stage.setTextSize,
    owns: stage.owns,
  };
}
