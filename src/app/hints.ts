import type { Hint } from '../claims/hint.ts';
import { restingState, transition } from '../hints/machine.ts';
import type { HintEffect, HintEvent, HintState, Token } from '../hints/state.ts';
import { askBackground } from '../messaging/send.ts';
import { goOnFrom } from '../page/go-on-from.ts';
import { boxesOf, createHitTest } from '../page/hit-test.ts';
import type { Mark } from '../page/marks.ts';
import { whileHeld } from '../page/modifier-key.ts';
import { watchPointer } from '../page/pointer.ts';
import { isInView, revealMark } from '../page/reveal.ts';
import { schemeBehind } from '../page/scheme.ts';
import { stepTo } from '../page/step.ts';
import { reportError } from '../platform/report-error.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { createHintHost } from '../ui/tooltip/mount.ts';
import type { Stage } from '../ui/tooltip/stage.ts';
import type { ArticleSession } from './article-session.ts';
import { hintActions } from './hint-actions.ts';
import type { HintManner } from './hint-manner.ts';
import { hintQuery } from './hint-query.ts';

/** A hint together with the mark it was asked for, which the page may have taken away since. */
interface Answer {
  readonly hint: Hint;
  readonly mark: Mark;
}

export interface Hints {
  /** Goes to the next (1) or previous (-1) mention and shows its hint. False where there is none. */
  readonly step: (direction: 1 | -1) => boolean;
  /** Goes to a mention and shows its hint; false where it is not painted or no longer shown. */
  readonly show: (mark: number) => boolean;
  /** Moves the focus into the hint of the mention where the reader is. False where there is none. */
  readonly open: () => boolean;
  /** Marks have left the page. */
  readonly gone: (marks: ReadonlySet<number>) => void;
  /** The reader's choices have changed: what is shown is asked for again. */
  readonly refresh: () => void;
}

/**
 * Runs the hover behaviour on a page: feeds it with what pointer, keys and background report and does
 * what it asks for, until the signal aborts.
 */
export function startHints(
  window: Window & typeof globalThis,
  session: ArticleSession,
  stage: Stage,
  manner: HintManner,
  signal: AbortSignal,
): Hints {
  const { document } = window;
  const messages = messagesFor(manner.locale);
  const timers = new Map<Token, ReturnType<typeof setTimeout>>();
  let state: HintState<Answer> = restingState();
  let open: { readonly answer: Answer; readonly byKeyboard: boolean; pinned: boolean } | null =
    null;
  /** The mark the reader was at last; stays when its hint is closed. */
  let at: number | null = null;

  const now = () => window.performance.now();
  const published = session.metadata.published?.date ?? null;

  const send = (event: HintEvent<Answer>): void => {
    if (signal.aborted && event.type !== 'reset') return;
    const step = transition(state, event, manner.timings);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const host = createHintHost(
    document,
    stage,
    {
      onPlaced: (box) => {
        const { shown } = state;
        if (shown.stage !== 'none') send({ type: 'placed', token: shown.token, box });
      },
      onFocus: (inside) => send({ type: 'focus', time: now(), inside }),
      onNothingFocused: () => {
        const mark = at === null ? null : session.marks.get(at);
        if (mark !== null) goOnFrom(document, mark);
      },
    },
    signal,
  );

  const ask = async (token: Token, id: number): Promise<void> => {
    const mark = session.marks.get(id);
    const found = mark === null ? null : session.findingsOf(mark.block.id);
    let answer: Answer | null = null;
    if (mark !== null && found !== null) {
      try {
        const hint = await askBackground('hint', hintQuery(mark, found, published));
        answer = hint === null ? null : { hint, mark };
      } catch (error) {
        reportError('asking for a hint', error);
      }
    }
    send({ type: 'answer', time: now(), token, answer });
  };

  const propsOf = (answer: Answer, pinned: boolean, byKeyboard: boolean) => ({
    messages,
    hint: answer.hint,
    ...hintActions(answer, messages, stage.announce, window),
    scheme: schemeBehind(answer.mark.block.element, window),
    pinned,
    tabStops: pinned || byKeyboard,
    loadClaims: (part: 'all' | 'known' | 'since') =>
      askBackground('claims', { topic: answer.hint.topic.id, part, published }),
    onPin: (wanted: boolean) => send({ type: 'pin', pinned: wanted }),
    onClose: () => send({ type: 'close', time: now() }),
  });

  const redraw = (): void => {
    if (open !== null) host.update(propsOf(open.answer, open.pinned, open.byKeyboard));
  };

  const perform = (effect: HintEffect<Answer>): void => {
    switch (effect.type) {
      case 'start-timer': {
        const { token, ms } = effect;
        const ring = () => {
          timers.delete(token);
          send({ type: 'timer', time: now(), token });
        };
        clearTimeout(timers.get(token));
        timers.set(token, setTimeout(ring, ms));
        return;
      }
      case 'ask':
        void ask(effect.token, effect.mark);
        return;
      case 'show': {
        const { answer, by, pinned } = effect;
        open = { answer, byKeyboard: by === 'keyboard', pinned };
        at = answer.mark.id;
        session.marks.setCurrent(answer.mark);
        host.show(propsOf(answer, pinned, by === 'keyboard'), {
          lines: () => boxesOf(answer.mark),
          at: effect.at,
          element: answer.mark.block.element,
        });
        return;
      }
      case 'update':
        if (open !== null) open = { ...open, answer: effect.answer };
        redraw();
        return;
      case 'pin':
        if (open !== null) open.pinned = effect.pinned;
        redraw();
        return;
      case 'hide':
        open = null;
        session.marks.setCurrent(null);
        host.hide();
        return;
      case 'focus-hint':
        host.focus();
        return;
      case 'restore-focus':
        host.restoreFocus();
        return;
      case 'announce':
        stage.announce(
          effect.answer === null
            ? messages.hint.nothingToShow
            : messages.hint.announced(
                effect.answer.hint.topic.label.text,
                effect.answer.hint.counts.all,
              ),
        );
        return;
    }
  };

  const hitTest = createHitTest(document, session.marks);
  const { modifierKey } = manner;
  const hitTestWanted =
    modifierKey === null ? hitTest : whileHeld(modifierKey, window, hitTest, send, signal);
  watchPointer(window, hitTestWanted, stage.owns, send, signal);

  // In the capture phase of the window, so that no script of the page can swallow it. The page's own
  // Escape is none of our business, but one pressed inside the hint is not meant for the dialog below.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (stage.owns(event.target)) {
        event.preventDefault();
        event.stopPropagation();
      }
      send({ type: 'close', time: now() });
    },
    { capture: true, signal },
  );

  const goTo = (mark: Mark | null, pin: boolean): boolean => {
    if (mark === null || !revealMark(window, mark)) return false;
    at = mark.id;
    session.marks.setCurrent(mark);
    send({ type: 'command', time: now(), mark: mark.id, pin });
    return true;
  };

  /** The mark the reader was at, as long as it is in view. */
  const here = (): Mark | null => {
    const mark = at === null ? null : session.marks.get(at);
    return mark !== null && isInView(mark, window) ? mark : null;
  };

  const next = (direction: 1 | -1) => stepTo(session.marks.painted(), here(), direction, window);

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers.values()) clearTimeout(timer);
      send({ type: 'reset', time: now() });
    },
    { once: true },
  );

  return {
    step: (direction) => goTo(next(direction), false),
    show: (mark) => goTo(session.marks.get(mark), false),
    open: () => {
      const shown = open === null ? null : session.marks.get(open.answer.mark.id);
      return goTo(shown ?? here() ?? next(1), true);
    },
    gone: (marks) => send({ type: 'gone', time: now(), marks }),
    refresh: () => send({ type: 'refresh' }),
  };
}
