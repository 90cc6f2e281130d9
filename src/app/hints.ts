import type { Hint } from '../claims/hint.ts';
import { restingState, transition } from '../hints/machine.ts';
import type { HintEffect, HintEvent, HintState, Token } from '../hints/state.ts';
import { askBackground } from '../messaging/send.ts';
import { boxesOf, createHitTest } from '../page/hit-test.ts';
import type { Mark } from '../page/marks.ts';
import { watchPointer } from '../page/pointer.ts';
import { readerLocale } from '../platform/reader-language.ts';
import { reportError } from '../platform/report-error.ts';
import { messagesFor } from '../ui/messages/catalogue.ts';
import { createHintHost } from '../ui/tooltip/mount.ts';
import css from '../ui/tooltip/tooltip.css?inline';
import type { ArticleSession } from './article-session.ts';
import { hintQuery } from './hint-query.ts';
import { schemeBehind } from './scheme.ts';

/** A hint together with the mark it was asked for, which the page may have taken away since. */
interface Answer {
  readonly hint: Hint;
  readonly mark: Mark;
}

export interface Hints {
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
  signal: AbortSignal,
): Hints {
  const { document } = window;
  const messages = messagesFor(readerLocale());
  const timers = new Map<Token, ReturnType<typeof setTimeout>>();
  let state: HintState<Answer> = restingState();
  let open: { readonly answer: Answer; readonly byKeyboard: boolean; pinned: boolean } | null =
    null;

  const now = () => window.performance.now();
  const published = session.metadata.published?.date ?? null;

  const send = (event: HintEvent<Answer>): void => {
    if (signal.aborted && event.type !== 'reset') return;
    const step = transition(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const host = createHintHost(
    document,
    css,
    {
      onPlaced: (box) => {
        const { shown } = state;
        if (shown.stage !== 'none') send({ type: 'placed', token: shown.token, box });
      },
      onFocus: (inside) => send({ type: 'focus', time: now(), inside }),
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

  const propsOf = ({ hint, mark }: Answer, pinned: boolean, byKeyboard: boolean) => ({
    messages,
    hint,
    scheme: schemeBehind(mark.block.element, window),
    pinned,
    tabStops: pinned || byKeyboard,
    loadClaims: (part: 'all' | 'known' | 'since') =>
      askBackground('claims', { topic: hint.topic.id, part, published }),
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
        const { answer, at, by, pinned } = effect;
        open = { answer, byKeyboard: by === 'keyboard', pinned };
        session.marks.setCurrent(answer.mark);
        host.show(propsOf(answer, pinned, by === 'keyboard'), {
          lines: () => boxesOf(answer.mark),
          at,
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
        host.announce(
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

  watchPointer(window, createHitTest(document, session.marks), host.owns, send, signal);

  // In the capture phase of the window, so that no script of the page can swallow it; it is not
  // prevented, because the page's own Escape is none of our business.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') send({ type: 'close', time: now() });
    },
    { capture: true, signal },
  );

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers.values()) clearTimeout(timer);
      send({ type: 'reset', time: now() });
    },
    { once: true },
  );

  return {
    gone: (marks) => send({ type: 'gone', time: now(), marks }),
    refresh: () => send({ type: 'refresh' }),
  };
}
